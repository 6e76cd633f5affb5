package org.openshebao.workbench.valuation;

import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.valuation.Employment;
import org.openshebao.actuarial.valuation.input.AgeSexPath;
import org.openshebao.actuarial.valuation.input.StartingPensions;
import org.openshebao.actuarial.valuation.input.ValuationInput;

/// Pensions in payment at the base date: published numbers and averages spread over those who have reached retirement.
final class FirstPensions {

  private static final int OLDEST = 100;

  private final ValuationInput input;
  private final AssumptionsBook book;
  private final int category;
  private final String id;

  FirstPensions(ValuationInput input, AssumptionsBook book, int category) {
    this.input = input;
    this.book = book;
    this.category = category;
    id = input.categories().get(category).id();
  }

  StartingPensions pensions() {
    Employment employment = new Employment(input);
    double[][] shape = new double[2][OLDEST + 1];
    double[] ofSex = new double[2];
    for (Sex sex : Sex.values()) {
      for (int age = 0; age <= OLDEST; age++) {
        int s = sex.ordinal();
        shape[s][age] =
            age < 45
                ? 0
                : input.demography().population(0, sex, age)
                    * (1 - employment.notRetired(category, 0, s, age))
                    * book.get("pensioner_cover_age").at(age);
        ofSex[s] += shape[s][age];
      }
    }
    double persons = book.value(id + ".pensioners");
    double women = book.value(id + ".pensioners_women");
    AgeSexPath count =
        AgeSexPath.of(
            0,
            OLDEST,
            (t, sex, age) -> {
              double share = sex == Sex.MALE ? 1 - women : women;
              double all = ofSex[sex.ordinal()];
              return all > 0 ? persons * share * shape[sex.ordinal()][age] / all : 0;
            });
    double sum = 0;
    for (Sex sex : Sex.values()) {
      for (int age = 0; age <= OLDEST; age++) {
        sum += count.get(0, sex, age) * relative(sex, age);
      }
    }
    double scale = sum > 0 ? book.value(id + ".pension") * persons / sum : 0;
    double accountShare = book.value(id + ".pension_account_share");
    return new StartingPensions(
        count,
        AgeSexPath.of(0, OLDEST, (t, sex, age) -> scale * relative(sex, age)),
        AgeSexPath.constant(accountShare),
        AgeSexPath.of(
            0,
            OLDEST,
            (t, sex, age) ->
                scale
                    * relative(sex, age)
                    * accountShare
                    * book.get("account_years_left").at(age)));
  }

  private double relative(Sex sex, int age) {
    return book.get(sex == Sex.MALE ? "pension_age.men" : "pension_age.women").at(age);
  }
}
