package org.openshebao.actuarial.mortality;

import org.openshebao.actuarial.Sex;

/// a(x), the part of their last year (or last age group) that those who die in it have lived, on average.
///
/// @see "Coale, A. J. and Demeny, P. (1983), Regional Model Life Tables and Stable Populations, 2nd ed., model West"
public final class AgeAtDeath {

  /// From this rate of infant mortality on, a(0) does not rise any more.
  private static final double HIGH_INFANT_MORTALITY = 0.107;

  private AgeAtDeath() {}

  /// a(0) in years: 0.045 + 2.684·m(0) for boys and 0.053 + 2.800·m(0) for girls; 0.33 and 0.35 when m(0) ≥ 0.107.
  ///
  /// @param m0  death rate below age 1, deaths per person-year
  public static double ofInfants(Sex sex, double m0) {
    boolean high = m0 >= HIGH_INFANT_MORTALITY;
    return switch (sex) {
      case MALE -> high ? 0.33 : 0.045 + 2.684 * m0;
      case FEMALE -> high ? 0.35 : 0.053 + 2.800 * m0;
    };
  }

  /// a(1) in years of the group from 1 to 4: 1.651 − 2.816·m(0) for boys and 1.522 − 1.518·m(0) for girls; 1.352 and 1.361
  /// when m(0) ≥ 0.107.
  ///
  /// @param m0  death rate below age 1
  public static double ofYoungChildren(Sex sex, double m0) {
    boolean high = m0 >= HIGH_INFANT_MORTALITY;
    return switch (sex) {
      case MALE -> high ? 1.352 : 1.651 - 2.816 * m0;
      case FEMALE -> high ? 1.361 : 1.522 - 1.518 * m0;
    };
  }
}
