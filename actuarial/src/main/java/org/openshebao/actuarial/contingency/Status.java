package org.openshebao.actuarial.contingency;

import org.openshebao.actuarial.mortality.Survivorship;

/// What a payment depends on: that one life lives, that all of several do, that one of them does, or nothing but time.
///
/// Lives of one status are taken to be independent.
///
/// @see "Bowers et al. (1997), Actuarial Mathematics, 2nd ed., ch. 9"
public interface Status {

  /// The probability that the status still exists after `years`.
  double survival(double years);

  /// The time after which it no longer exists, in years; infinite for a certain payment.
  double limit();

  /// (x): one life aged `age`.
  static Status single(Survivorship survivorship, double age) {
    return of(
        years -> survivorship.survival(age, years), Math.max(0, survivorship.limitingAge() - age));
  }

  /// (xy): exists while both do.
  static Status joint(Status x, Status y) {
    return of(years -> x.survival(years) * y.survival(years), Math.min(x.limit(), y.limit()));
  }

  /// (xy with a bar): exists while one of both does. ₜp = ₜp(x) + ₜp(y) − ₜp(x)·ₜp(y)
  static Status lastSurvivor(Status x, Status y) {
    return of(
        years -> {
          double first = x.survival(years);
          double second = y.survival(years);
          return first + second - first * second;
        },
        Math.max(x.limit(), y.limit()));
  }

  /// Exists whatever happens.
  static Status certain() {
    return of(years -> 1, Double.POSITIVE_INFINITY);
  }

  private static Status of(java.util.function.DoubleUnaryOperator survival, double limit) {
    return new Status() {
      @Override
      public double survival(double years) {
        return years >= limit ? 0 : survival.applyAsDouble(years);
      }

      @Override
      public double limit() {
        return limit;
      }
    };
  }
}
