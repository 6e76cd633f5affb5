package org.openshebao.statistics.model;

/// What the mean of the response is of the linear predictor η, by the canonical link.
public enum ModelFamily {
  /// μ = η
  LINEAR,
  /// log(μ / (1 − μ)) = η
  LOGISTIC,
  /// log μ = η
  POISSON;

  double mean(double eta) {
    return switch (this) {
      case LINEAR -> eta;
      case LOGISTIC -> 1 / (1 + Math.exp(-eta));
      case POISSON -> Math.exp(eta);
    };
  }

  /// Variance function of the mean, which is also dμ/dη under the canonical link.
  double variance(double mean) {
    return switch (this) {
      case LINEAR -> 1;
      case LOGISTIC -> mean * (1 - mean);
      case POISSON -> mean;
    };
  }

  /// A mean to begin with: the response, drawn a little towards the middle where it must not be at an end.
  double startingMean(double response, double weight) {
    return switch (this) {
      case LINEAR -> response;
      case LOGISTIC -> (weight * response + 0.5) / (weight + 1);
      case POISSON -> response + 0.1;
    };
  }

  /// What a row adds to the deviance.
  double deviance(double response, double mean) {
    return switch (this) {
      case LINEAR -> (response - mean) * (response - mean);
      case LOGISTIC -> 2 * (part(response, mean) + part(1 - response, 1 - mean));
      case POISSON -> 2 * (part(response, mean) - (response - mean));
    };
  }

  private static double part(double response, double mean) {
    return response == 0 ? 0 : response * Math.log(response / mean);
  }

  double link(double mean) {
    return switch (this) {
      case LINEAR -> mean;
      case LOGISTIC -> Math.log(mean / (1 - mean));
      case POISSON -> Math.log(mean);
    };
  }

  /// Whether the response can be this number.
  boolean allows(double response) {
    return switch (this) {
      case LINEAR -> true;
      case LOGISTIC -> response >= 0 && response <= 1;
      case POISSON -> response >= 0;
    };
  }
}
