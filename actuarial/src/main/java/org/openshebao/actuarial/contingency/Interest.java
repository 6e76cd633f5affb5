package org.openshebao.actuarial.contingency;

/// An effective annual rate of interest.
///
/// @param rate  i, as a fraction: 0.04 is 4 %; above −1
public record Interest(double rate) {

  public Interest {
    if (!(rate > -1)) {
      throw new IllegalArgumentException("Interest must be above -1 but was " + rate + ".");
    }
    if (rate >= 1) {
      throw new IllegalArgumentException(
          "Interest must be a fraction below 1 but was %s. Maybe a percentage: %s?"
              .formatted(rate, rate / 100));
    }
  }

  /// vᵗ = (1 + i)⁻ᵗ, the value today of 1 after `years`.
  public double discount(double years) {
    return Math.exp(-years * force());
  }

  /// δ = ln(1 + i), the force of interest.
  public double force() {
    return Math.log1p(rate);
  }

  /// The rate whose force is `times` this one's: second moments of present values discount at 2δ.
  public Interest timesForce(double times) {
    return new Interest(Math.expm1(times * force()));
  }
}
