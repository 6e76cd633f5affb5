package org.openshebao.standards.requirement;

/// Against which wage the rate of a benefit is taken.
public enum RateBasis {
  /// Earnings-related, Art. 65 and twins: for every previous earnings up to the skilled manual male employee's wage.
  PREVIOUS_EARNINGS("previous-earnings"),
  /// Flat or minimum, Art. 66 and twins: the wage of the ordinary adult male labourer.
  ORDINARY_LABOURER_WAGE("ordinary-labourer-wage"),
  /// Means-tested, Art. 67 and twins.
  MEANS_TESTED_SCALE("means-tested-scale"),
  /// Any of the three tests of the instrument for the same contingency.
  PER_ARTICLE_28("per-art-28"),
  /// The same, where the data name the schedule.
  PER_SCHEDULE("per-schedule");

  private final String key;

  RateBasis(String key) {
    this.key = key;
  }

  /// As the data write it.
  public String key() {
    return key;
  }

  /// Whether it stands for any of the three routes.
  public boolean isAnyRoute() {
    return this == PER_ARTICLE_28 || this == PER_SCHEDULE;
  }

  /// The basis written as `key`.
  public static RateBasis parse(String key) {
    for (RateBasis basis : values()) {
      if (basis.key.equals(key)) {
        return basis;
      }
    }
    throw new IllegalArgumentException(
        "The basis of a rate test must be previous-earnings, ordinary-labourer-wage, means-tested-scale, per-art-28 or per-schedule but was \"%s\"."
            .formatted(key));
  }
}
