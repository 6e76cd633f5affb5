package org.openshebao.actuarial.valuation.input;

/// What they do who reach retirement with too little service; shares that add up to 1.
///
/// @param payUp  pay for the missing years at once
/// @param payOn  go on paying until the years are complete
/// @param leave  draw the account and leave
public record ShortOfService(double payUp, double payOn, double leave) {

  /// Everybody leaves.
  public static final ShortOfService LEAVE = new ShortOfService(0, 0, 1);

  public ShortOfService {
    if (!(payUp >= 0 && payOn >= 0 && leave >= 0) || Math.abs(payUp + payOn + leave - 1) > 1e-9) {
      throw new IllegalArgumentException(
          "Shares of those short of service must be 0 or more and add up to 1 but are %s, %s and %s."
              .formatted(payUp, payOn, leave));
    }
  }
}
