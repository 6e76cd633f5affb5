package org.openshebao.workbench.valuation;

import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.valuation.award.AwardTable;
import org.openshebao.actuarial.valuation.input.AgeSexPath;
import org.openshebao.actuarial.valuation.input.Demography;
import org.openshebao.actuarial.valuation.input.LabourMarket;
import org.openshebao.actuarial.valuation.input.YearPath;

/// Labour force participation by age, and how it answers to a later retirement age.
///
///     participation(t, x) = max(participation(t0, x), participation(t0, x − Δ(t))·λ)   for ages with an old retirement behind them
///
/// with Δ(t, x) the part of a cohort whose retirement the law has moved past age x since the base year, in years of age at most one a
/// year, and λ the share of those who really stay.
final class Participation {

  private static final int OLDEST = 100;

  private final AssumptionsBook book;
  private final ValuationOutline outline;
  private final AwardTable awards;

  Participation(
      AssumptionsBook book, ValuationOutline outline, Demography demography, AwardTable awards) {
    this.book = book;
    this.outline = outline;
    this.awards = awards;
    if (demography.lastAge() < OLDEST) {
      throw new IllegalArgumentException(
          "The population must reach age %d but ends at %d."
              .formatted(OLDEST, demography.lastAge()));
    }
  }

  LabourMarket labourMarket() {
    double stay = book.value("participation.stay");
    YearPath unemployment = book.path("unemployment");
    double[] menDelay = delays(Sex.MALE);
    double[] womenDelay = delays(Sex.FEMALE);
    AgeSexPath participation =
        AgeSexPath.of(
            outline.years(),
            OLDEST,
            (t, sex, age) -> {
              double before = at(sex, age);
              int delay = (int) Math.round((sex == Sex.MALE ? menDelay : womenDelay)[t]);
              return delay > 0 && age >= 50 && age < 70
                  ? Math.max(before, at(sex, age - delay) * stay)
                  : before;
            });
    return new LabourMarket(
        participation,
        AgeSexPath.of(outline.years(), OLDEST, (t, sex, age) -> unemployment.get(t)));
  }

  private double[] delays(Sex sex) {
    double[] delays = new double[outline.years() + 1];
    for (int t = 0; t < delays.length; t++) {
      delays[t] = delay(t, sex);
    }
    return delays;
  }

  private double at(Sex sex, int age) {
    return age < 15
        ? 0
        : book.get(sex == Sex.MALE ? "participation.men" : "participation.women").at(age);
  }

  /// Years by which retirement lies later than at the base date, the mean over the groups of a sex.
  private double delay(int t, Sex sex) {
    double sum = 0;
    int groups = 0;
    for (int g = 0; g < awards.groups().size(); g++) {
      String sexOfGroup = outline.groups().get(g).facts().get("sex");
      if ((sexOfGroup != null && sexOfGroup.equals("male")) == (sex == Sex.MALE)) {
        sum += expected(g, t) - expected(g, 0);
        groups++;
      }
    }
    return groups == 0 ? 0 : sum / groups;
  }

  /// Σ of the shares not yet retired by age: the average retirement age of the year's ages.
  private double expected(int group, int t) {
    double years = 0;
    for (int age = 0; age < 79; age++) {
      years += awards.notRetired(group, t, age);
    }
    return years;
  }
}
