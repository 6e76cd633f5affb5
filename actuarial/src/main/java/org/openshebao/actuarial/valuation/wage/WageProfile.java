package org.openshebao.actuarial.valuation.wage;

import org.openshebao.actuarial.Sex;

/// How wages differ by sex and age, h(x, s), in any unit: a valuation scales them to the average wage.
///
/// @param men  by age from 0
/// @param women  by age from 0
public record WageProfile(Ages men, Ages women) {

  /// Numbers by age; those of the last hold above it.
  public static final class Ages {
    private final double[] values;

    private Ages(double[] values) {
      this.values = values;
    }

    /// From numbers by age from 0.
    public static Ages of(double[] values) {
      for (int age = 0; age < values.length; age++) {
        if (!(values[age] > 0)) {
          throw new IllegalArgumentException(
              "A relative wage must be above 0 but at age %d is %s.".formatted(age, values[age]));
        }
      }
      return new Ages(values.clone());
    }

    double get(int age) {
      return values[Math.min(age, values.length - 1)];
    }
  }

  /// The same for everybody.
  public static WageProfile flat() {
    Ages one = Ages.of(new double[] {1});
    return new WageProfile(one, one);
  }

  /// h.
  public double get(Sex sex, int age) {
    return (sex == Sex.MALE ? men : women).get(age);
  }
}
