package org.openshebao.workbench.risk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.demography.AgeSexCounts;
import org.openshebao.actuarial.demography.ProjectionStep;
import org.openshebao.actuarial.demography.StepRates;
import org.openshebao.actuarial.valuation.risk.UncertainPopulation;
import org.openshebao.actuarial.wpp.AnnualInputs;
import org.openshebao.actuarial.wpp.GraduatedSingleAges;
import org.openshebao.actuarial.wpp.PublishedSingleAges;
import org.openshebao.actuarial.wpp.SingleAgeSource;
import org.openshebao.actuarial.wpp.Variant;
import org.openshebao.actuarial.wpp.WppFolder;

/// A country's population around its medium projection, in persons.
public final class PopulationPaths {

  private static final int CHINA_BASE = 2020;

  private PopulationPaths() {}

  /// From the middle of `baseYear` for `years` years.
  ///
  /// @param folder  of population data
  /// @param b  by single age, how much the logarithm of mortality moves with K
  public static UncertainPopulation of(
      Path folder, String iso3, int baseYear, int years, double[] b) {
    WppFolder wpp = WppFolder.at(folder.resolve("wpp2024"));
    boolean published = iso3.equals("CHN") && baseYear >= CHINA_BASE;
    SingleAgeSource source =
        published
            ? PublishedSingleAges.read(
                CHINA_BASE,
                folder.resolve("derived/china_single_age_base_2020_07_01.csv"),
                folder.resolve("derived/china_single_age_rates_2020_2100.csv.gz"))
            : GraduatedSingleAges.of(wpp, iso3);
    AnnualInputs inputs = AnnualInputs.of(wpp, iso3, source);
    AgeSexCounts start;
    if (published && baseYear > CHINA_BASE) {
      List<ProjectionStep> steps = inputs.project(CHINA_BASE, baseYear, Variant.MEDIUM);
      start = steps.getLast().population();
    } else {
      start = inputs.population(baseYear);
    }
    List<StepRates> rates = new ArrayList<>();
    for (StepRates each : inputs.rates(baseYear, baseYear + years, Variant.MEDIUM)) {
      rates.add(
          new StepRates(
              each.men(),
              each.women(),
              each.fertility(),
              each.boysPerGirl(),
              persons(each.migrants())));
    }
    return new UncertainPopulation(persons(start), rates, b, b);
  }

  private static AgeSexCounts persons(AgeSexCounts thousands) {
    return AgeSexCounts.of(times1000(thousands.of(Sex.MALE)), times1000(thousands.of(Sex.FEMALE)));
  }

  private static double[] times1000(double[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] *= 1000;
    }
    return numbers;
  }
}
