package org.openshebao.actuarial.valuation;

import java.util.List;
import java.util.Map;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.valuation.award.AwardRules;
import org.openshebao.actuarial.valuation.input.CategoryInput;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.service.ServiceCells;

/// From the population to the contributors wanted in each cell.
///
///     LF = P·participation   EMP = LF·(1 − u)   INS(z) = EMP·notRetired(z)·registered(z)   A(z) = INS(z)·(1 − dormancy(z))
///
/// That contributors ≤ insured ≤ employed ≤ labour force ≤ population is checked in every cell.
public final class Employment {

  private static final Sex[] SEXES = Sex.values();

  private final ValuationInput input;
  private final int[][][] groups; // [category][sex] numbers of groups
  private final double[][][] shares; // [category][sex] their shares

  /// For an input.
  public Employment(ValuationInput input) {
    this.input = input;
    List<CategoryInput> categories = input.categories();
    groups = new int[categories.size()][2][];
    shares = new double[categories.size()][2][];
    for (int z = 0; z < categories.size(); z++) {
      read(z, 0, categories.get(z).menGroups(), input.awards());
      read(z, 1, categories.get(z).womenGroups(), input.awards());
    }
  }

  private void read(int z, int sex, Map<String, Double> named, AwardRules awards) {
    List<String> ids = named.keySet().stream().sorted().toList();
    groups[z][sex] = ids.stream().mapToInt(awards::groupNumber).toArray();
    shares[z][sex] = ids.stream().mapToDouble(named::get).toArray();
  }

  /// Numbers of the groups of retirement rules of a category and sex.
  int[] groups(int category, int sex) {
    return groups[category][sex];
  }

  /// Share of the persons of a cell, retired or not, who follow a group's rules.
  double share(int category, int sex, int number) {
    return shares[category][sex][number];
  }

  /// Share of a cohort of a category that has not retired.
  public double notRetired(int category, int t, int sex, int age) {
    double sum = 0;
    for (int i = 0; i < groups[category][sex].length; i++) {
      sum += shares[category][sex][i] * input.awards().notRetired(groups[category][sex][i], t, age);
    }
    return sum;
  }

  /// LF.
  public double labourForce(int t, int sex, int age) {
    return input.demography().population(t, SEXES[sex], age)
        * input.labour().participation().get(t, SEXES[sex], age);
  }

  /// EMP.
  public double employed(int t, int sex, int age) {
    return labourForce(t, sex, age) * (1 - input.labour().unemployment().get(t, SEXES[sex], age));
  }

  /// INS of a category.
  public double registered(int category, int t, int sex, int age) {
    return employed(t, sex, age)
        * input.categories().get(category).registered().get(t, SEXES[sex], age)
        * notRetired(category, t, sex, age);
  }

  /// A of a category, the contributors wanted.
  public double contributors(int category, int t, int sex, int age) {
    return registered(category, t, sex, age)
        * (1 - input.categories().get(category).dormancy().get(t));
  }

  /// Refuses a year in which more are insured than employed somewhere, naming the cell.
  void requireOrder(int t) {
    for (int sex = 0; sex < 2; sex++) {
      for (int age = ServiceCells.FIRST_AGE; age <= ServiceCells.LAST_AGE; age++) {
        double insured = 0;
        for (CategoryInput category : input.categories()) {
          insured += category.registered().get(t, SEXES[sex], age);
        }
        if (insured > 1 + 1e-9) {
          throw new IllegalArgumentException(
              "More are insured than employed in %d, %s, age %d: the categories cover %s of the employed. Coverage must add up to 1 at most."
                  .formatted(input.baseYear() + t, sex == 0 ? "men" : "women", age, insured));
        }
      }
    }
  }
}
