package org.openshebao.actuarial.wpp;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.demography.AgeSexCounts;
import org.openshebao.actuarial.demography.CohortComponents;
import org.openshebao.actuarial.demography.Fertility;
import org.openshebao.actuarial.demography.ProjectionStep;
import org.openshebao.actuarial.demography.StepRates;
import org.openshebao.actuarial.demography.SurvivalRatios;
import org.openshebao.actuarial.file.FileRow;
import org.openshebao.actuarial.mortality.AgeAtDeath;
import org.openshebao.actuarial.mortality.LifeTable;

/// A projection of a country by single ages and years, from 1 July to 1 July.
///
/// A step from July of t to July of t+1 takes the mean of the rates of the two calendar years. Where no migration by age is
/// published for a year, the first published pattern is scaled to the year's total.
public final class AnnualInputs {

  private final WppFolder wpp;
  private final String iso3;
  private final SingleAgeSource source;
  private final FertilityPath totals;
  private final ByYear<AgeSexCounts> migrants;
  private final ByYear<Double> migrantTotals;
  private final ByYear<Double> sexRatios;

  private AnnualInputs(WppFolder wpp, String iso3, SingleAgeSource source) {
    this.wpp = wpp;
    this.iso3 = iso3;
    this.source = source;
    this.totals = new FertilityPath(wpp, iso3);
    this.migrants = new ByYear<>("Migration by age of " + iso3);
    this.migrantTotals = new ByYear<>("Migration of " + iso3);
    this.sexRatios = new ByYear<>("The sex ratio at birth of " + iso3);
    for (FileRow row : wpp.rows(WppFolder.ANNUAL, iso3)) {
      migrantTotals.put(row.whole("year"), row.number("net_migration_k"));
      sexRatios.put(row.whole("year"), row.number("srb"));
    }
    readMigrants();
  }

  /// The country with the code `iso3`, its single-age population and rates from `source`.
  public static AnnualInputs of(WppFolder wpp, String iso3, SingleAgeSource source) {
    return new AnnualInputs(wpp, iso3, source);
  }

  private void readMigrants() {
    ByYear<double[][]> years = new ByYear<>("Migration by age of " + iso3);
    for (FileRow row : wpp.rows(WppFolder.MIGRATION_SINGLE, iso3)) {
      double[][] counts =
          years.getOrAdd(row.whole("year"), () -> new double[2][SingleAgeSource.AGES]);
      int age = row.whole("age");
      counts[0][age] = row.number("migM");
      counts[1][age] = row.number("migF");
    }
    years
        .entries()
        .forEach(year ->
            migrants.put(year.getKey(), AgeSexCounts.of(year.getValue()[0], year.getValue()[1])));
  }

  /// Projects from 1 July of `from` to that of `to`.
  public List<ProjectionStep> project(int from, int to, Variant variant) {
    if (to <= from) {
      throw new IllegalArgumentException(
          "A projection ends after it begins but was asked from %d to %d.".formatted(from, to));
    }
    List<StepRates> rates = rates(from, to, variant);
    return CohortComponents.project(source.population(from), rates.size(), rates::get);
  }

  /// What happens in each step from 1 July of `from` to that of `to`; after the last year with rates they hold on, and nobody moves.
  public List<StepRates> rates(int from, int to, Variant variant) {
    List<StepRates> rates = new ArrayList<>();
    for (int year = from; year < to; year++) {
      if (year <= source.lastYear()) {
        rates.add(rates(year, variant));
      } else {
        StepRates last = rates(source.lastYear(), variant);
        rates.add(
            new StepRates(last.men(), last.women(), last.fertility(), last.boysPerGirl(), none()));
      }
    }
    return rates;
  }

  /// The population at 1 July of a year in which the source has one.
  public AgeSexCounts population(int year) {
    return source.population(year);
  }

  private StepRates rates(int year, Variant variant) {
    int next = Math.min(year + 1, source.lastYear());
    return new StepRates(
        survival(Sex.MALE, year, next),
        survival(Sex.FEMALE, year, next),
        fertility(year, next, variant),
        (sexRatio(year) + sexRatio(next)) / 2,
        variant == Variant.ZERO_MIGRATION ? none() : mean(migrants(year), migrants(next)));
  }

  private SurvivalRatios survival(Sex sex, int year, int next) {
    double[] m = mean(source.deathRates(sex, year), source.deathRates(sex, next));
    return SurvivalRatios.ofSingleAges(
        LifeTable.ofDeathRates(0, AgeAtDeath.ofInfants(sex, m[0]), m));
  }

  private Fertility fertility(int year, int next, Variant variant) {
    Fertility mean = Fertility.of(1, mean(source.fertility(year), source.fertility(next)));
    double shift =
        (totals.of(variant, year)
                - totals.of(Variant.MEDIUM, year)
                + totals.of(variant, next)
                - totals.of(Variant.MEDIUM, next))
            / 2;
    return shift == 0 ? mean : mean.withTotal(mean.total() + shift);
  }

  private double sexRatio(int year) {
    return sexRatios.get(Math.min(year, sexRatios.last()));
  }

  private AgeSexCounts migrants(int year) {
    if (migrants.has(year)) {
      return migrants.get(year);
    }
    AgeSexCounts pattern =
        migrants.get(year < migrants.first() ? migrants.first() : migrants.last());
    double total = migrantTotals.has(year) ? migrantTotals.get(year) : pattern.total();
    double factor = total / pattern.total();
    double[] men = pattern.of(Sex.MALE);
    double[] women = pattern.of(Sex.FEMALE);
    for (int age = 0; age < men.length; age++) {
      men[age] *= factor;
      women[age] *= factor;
    }
    return AgeSexCounts.of(men, women);
  }

  private static AgeSexCounts none() {
    return AgeSexCounts.of(new double[SingleAgeSource.AGES], new double[SingleAgeSource.AGES]);
  }

  private static AgeSexCounts mean(AgeSexCounts a, AgeSexCounts b) {
    return AgeSexCounts.of(
        mean(a.of(Sex.MALE), b.of(Sex.MALE)), mean(a.of(Sex.FEMALE), b.of(Sex.FEMALE)));
  }

  private static double[] mean(double[] a, double[] b) {
    double[] mean = new double[a.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (a[i] + b[i]) / 2;
    }
    return mean;
  }
}
