package org.openshebao.actuarial.valuation;

import java.util.List;
import java.util.Map;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.valuation.award.AwardRules;
import org.openshebao.actuarial.valuation.award.FormulaAwards;
import org.openshebao.actuarial.valuation.input.AgeSexPath;
import org.openshebao.actuarial.valuation.input.BenefitInput;
import org.openshebao.actuarial.valuation.input.CategoryInput;
import org.openshebao.actuarial.valuation.input.Demography;
import org.openshebao.actuarial.valuation.input.Economy;
import org.openshebao.actuarial.valuation.input.FundInput;
import org.openshebao.actuarial.valuation.input.FundInput.Residual;
import org.openshebao.actuarial.valuation.input.Group;
import org.openshebao.actuarial.valuation.input.LabourMarket;
import org.openshebao.actuarial.valuation.input.ShortOfService;
import org.openshebao.actuarial.valuation.input.StartingPensions;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.input.YearPath;
import org.openshebao.actuarial.valuation.service.ServiceCells;
import org.openshebao.actuarial.valuation.wage.ClampedBase;
import org.openshebao.actuarial.valuation.wage.WageProfile;
import org.openshebao.base.text.Label;

/// A small country with a small scheme, for tests: births grow or shrink by a rate, people die by Gompertz's law.
final class SmallScheme {

  static final int YEARS = 75;
  static final String FUND = "fund";

  private SmallScheme() {}

  /// A population whose births change by `growth` a year, with deaths times `factor`.
  static Demography people(int years, double growth, double factor) {
    double[][] dying = new double[2][101];
    for (int age = 0; age <= 100; age++) {
      dying[0][age] = Math.min(1, factor * (0.0002 + 0.00002 * Math.exp(0.105 * age)));
      dying[1][age] = Math.min(1, factor * (0.0001 + 0.000012 * Math.exp(0.107 * age)));
    }
    double[][][] population = new double[years + 1][2][101];
    for (int s = 0; s < 2; s++) {
      double alive = 1000;
      for (int age = 0; age <= 100; age++) {
        population[0][s][age] = alive * Math.pow(1 + growth, -age);
        alive *= 1 - dying[s][age];
      }
      for (int t = 1; t <= years; t++) {
        population[t][s][0] = population[t - 1][s][0] * (1 + growth);
        for (int age = 1; age <= 100; age++) {
          population[t][s][age] = population[t - 1][s][age - 1] * (1 - dying[s][age - 1]);
        }
        population[t][s][100] += population[t - 1][s][100] * (1 - dying[s][100]);
      }
    }
    return Demography.of(population, new double[][][] {dying});
  }

  static Economy economy(double inflation, double realWages, double interest) {
    return new Economy(
        YearPath.constant(inflation),
        YearPath.constant(realWages),
        YearPath.constant(interest),
        YearPath.constant(0.03),
        60_000,
        58_000,
        1e9);
  }

  static ValuationInput input() {
    return input(FormulaAwards.at(60, 0.01), 0.02);
  }

  static ValuationInput input(AwardRules awards, double births) {
    return new ValuationInput(
        "small",
        2024,
        YEARS,
        people(YEARS, births, 1),
        economy(0.02, 0.02, 0.035),
        new LabourMarket(
            AgeSexPath.of(0, 100, (t, sex, age) -> age >= 18 && age < 75 ? 0.8 : 0),
            AgeSexPath.constant(0.05)),
        List.of(category(awards)),
        awards,
        BenefitInput.oldAgeOnly(0.5),
        List.of(
            new FundInput(
                FUND,
                2e8,
                1e8,
                false,
                YearPath.constant(0.01),
                YearPath.constant(0),
                Residual.NONE,
                0)),
        Group.OPEN);
  }

  static CategoryInput category(AwardRules awards) {
    ServiceCells start = new ServiceCells();
    Demography people = people(1, 0.02, 1);
    for (Sex sex : Sex.values()) {
      for (int age = 20; age < 60; age++) {
        double persons = people.population(0, sex, age) * 0.8 * 0.95 * 0.6 * 0.9;
        int service = (age - 20) * 3 / 4;
        start.add(sex, age, service, persons, persons * service * 4000, persons * service * 0.9, 0);
      }
    }
    Map<String, Double> groups = Map.of(awards.groups().getFirst(), 1.0);
    return new CategoryInput(
        "employees",
        new Label("Employees", "职工"),
        FUND,
        AgeSexPath.of(0, 100, (t, sex, age) -> 0.6),
        YearPath.constant(0.1),
        YearPath.constant(0.9),
        YearPath.constant(0.95),
        0.02,
        0.1,
        WageProfile.flat(),
        1,
        new ClampedBase(0.6, 0.9, 0.6, 3),
        YearPath.constant(0.16),
        YearPath.constant(0.08),
        groups,
        groups,
        new ShortOfService(0.2, 0.3, 0.5),
        start,
        new ServiceCells(),
        new StartingPensions(
            AgeSexPath.of(
                0, 100, (t, sex, age) -> age < 60 ? 0 : 0.5 * people.population(0, sex, age)),
            AgeSexPath.constant(25_000),
            AgeSexPath.constant(0.1),
            AgeSexPath.constant(20_000)));
  }
}
