package org.openshebao.actuarial.mortality;

/// What is supposed about deaths between whole ages, 0 ≤ t ≤ 1.
///
/// @see "Bowers et al. (1997), Actuarial Mathematics, 2nd ed., § 3.6"
public enum FractionalAge {
  /// Deaths spread evenly over the year (UDD): ₜp = 1 − t·q.
  UNIFORM {
    @Override
    double survival(double q, double from, double to) {
      return (1 - to * q) / (1 - from * q);
    }
  },
  /// A constant force of mortality: ₜp = (1 − q)ᵗ.
  CONSTANT_FORCE {
    @Override
    double survival(double q, double from, double to) {
      return Math.pow(1 - q, to - from);
    }
  },
  /// Balducci's hypothesis: 1/ₜp is linear, ₜp = (1 − q) / (1 − (1 − t)·q).
  BALDUCCI {
    @Override
    double survival(double q, double from, double to) {
      return (1 - (1 - from) * q) / (1 - (1 - to) * q);
    }
  };

  /// Survival from `from` to `to` within one year of age.
  ///
  /// @param q  the year's death probability
  /// @param from  from 0 to 1
  /// @param to  from `from` to 1
  abstract double survival(double q, double from, double to);
}
