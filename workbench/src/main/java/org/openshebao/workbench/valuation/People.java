package org.openshebao.workbench.valuation;

import java.nio.file.Path;
import java.util.List;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.demography.AgeSexCounts;
import org.openshebao.actuarial.demography.ProjectionStep;
import org.openshebao.actuarial.valuation.input.Demography;
import org.openshebao.actuarial.wpp.AnnualInputs;
import org.openshebao.actuarial.wpp.GraduatedSingleAges;
import org.openshebao.actuarial.wpp.PublishedSingleAges;
import org.openshebao.actuarial.wpp.SingleAgeSource;
import org.openshebao.actuarial.wpp.Variant;
import org.openshebao.actuarial.wpp.WppFolder;

/// The population of a valuation, in persons, from the tables of a folder.
public final class People {

  private static final int CHINA_BASE = 2020;

  private People() {}

  /// The medium projection from the middle of `baseYear` for `years` years; after the last year with rates they hold on.
  ///
  /// @param folder  `examples/data/demography` or one of the same form
  public static Demography of(Path folder, String iso3, int baseYear, int years) {
    WppFolder wpp = WppFolder.at(folder.resolve("wpp2024"));
    boolean published = iso3.equals("CHN");
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
    AgeSexCounts persons =
        AgeSexCounts.of(inThousands(start.of(Sex.MALE)), inThousands(start.of(Sex.FEMALE)));
    return Demography.project(
        persons,
        inputs.rates(baseYear, baseYear + years, Variant.MEDIUM).stream()
            .map(People::persons)
            .toList());
  }

  private static org.openshebao.actuarial.demography.StepRates persons(
      org.openshebao.actuarial.demography.StepRates rates) {
    return new org.openshebao.actuarial.demography.StepRates(
        rates.men(),
        rates.women(),
        rates.fertility(),
        rates.boysPerGirl(),
        AgeSexCounts.of(
            inThousands(rates.migrants().of(Sex.MALE)),
            inThousands(rates.migrants().of(Sex.FEMALE))));
  }

  private static double[] inThousands(double[] thousands) {
    double[] persons = new double[thousands.length];
    for (int age = 0; age < persons.length; age++) {
      persons[age] = 1000 * thousands[age];
    }
    return persons;
  }
}
