package org.openshebao.actuarial.valuation;

import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.valuation.input.CategoryInput;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.service.ServiceCells;

/// Wages and contribution bases by category, sex and age in one year.
///
///     w(x, s, z) = W·h(x, s)·level(z)/h̄,   h̄ the mean over contributors, so that the mean of wages is W exactly
final class Wages {

  private static final Sex[] SEXES = Sex.values();

  private final double[][][] wage;
  private final double[][][] base;

  /// @param contributors  by category, sex and age
  Wages(ValuationInput input, double average, double benefitBase, double[][][] contributors) {
    int categories = input.categories().size();
    wage = new double[categories][2][ServiceCells.LAST_AGE + 1];
    base = new double[categories][2][ServiceCells.LAST_AGE + 1];
    double sum = 0;
    double persons = 0;
    for (int z = 0; z < categories; z++) {
      CategoryInput category = input.categories().get(z);
      for (int sex = 0; sex < 2; sex++) {
        for (int age = ServiceCells.FIRST_AGE; age <= ServiceCells.LAST_AGE; age++) {
          double relative = category.wages().get(SEXES[sex], age) * category.wageLevel();
          wage[z][sex][age] = relative;
          sum += contributors[z][sex][age] * relative;
          persons += contributors[z][sex][age];
        }
      }
    }
    double scale = persons > 0 ? average * persons / sum : average;
    for (int z = 0; z < categories; z++) {
      CategoryInput category = input.categories().get(z);
      for (int sex = 0; sex < 2; sex++) {
        for (int age = ServiceCells.FIRST_AGE; age <= ServiceCells.LAST_AGE; age++) {
          wage[z][sex][age] *= scale;
          if (contributors[z][sex][age] > 0) {
            base[z][sex][age] = category.base().mean(wage[z][sex][age], benefitBase);
          }
        }
      }
    }
  }

  /// w.
  double wage(int category, int sex, int age) {
    return wage[category][sex][age];
  }

  /// The mean contribution base, 0 where nobody pays.
  double base(int category, int sex, int age) {
    return base[category][sex][age];
  }
}
