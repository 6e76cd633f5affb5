package org.openshebao.actuarial.mortality;

import java.util.List;

/// Laws of mortality that can be fitted, each with its parameters and where to begin.
public enum LawFamily {
  /// μ = B·cˣ.
  GOMPERTZ(List.of("B", "c"), 5e-5, 0.1) {
    @Override
    MortalityLaw law(double[] logs) {
      return Makeham.gompertz(Math.exp(logs[0]), Math.exp(Math.exp(logs[1])));
    }
  },
  /// μ = A + B·cˣ.
  MAKEHAM(List.of("A", "B", "c"), 5e-4, 5e-5, 0.1) {
    @Override
    MortalityLaw law(double[] logs) {
      return new Makeham(Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(Math.exp(logs[2])));
    }
  },
  /// μ = B·eᵏˣ/(1 + B·eᵏˣ).
  KANNISTO(List.of("B", "k"), 2e-5, 0.1) {
    @Override
    MortalityLaw law(double[] logs) {
      return new Kannisto(Math.exp(logs[0]), Math.exp(logs[1]));
    }
  },
  /// μ = B·eᵏˣ/(1 + D·eᵏˣ).
  BEARD(List.of("B", "k", "D"), 2e-5, 0.1, 2e-5) {
    @Override
    MortalityLaw law(double[] logs) {
      return new Beard(Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(logs[2]));
    }
  },
  /// μ = (s/m)·(x/m)ˢ⁻¹.
  WEIBULL(List.of("m", "s − 1"), 80, 7) {
    @Override
    MortalityLaw law(double[] logs) {
      return new Weibull(Math.exp(logs[0]), 1 + Math.exp(logs[1]));
    }
  };

  private final List<String> parameters;
  private final double[] first;

  LawFamily(List<String> parameters, double... first) {
    this.parameters = parameters;
    this.first = first;
  }

  /// Names of the parameters, in the field's letters.
  public List<String> parameters() {
    return parameters;
  }

  /// Where the search begins: logarithms, so that no parameter can turn negative. Of c it is the logarithm of ln c.
  double[] firstLogs() {
    double[] logs = new double[first.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.log(first[i]);
    }
    return logs;
  }

  abstract MortalityLaw law(double[] logs);
}
