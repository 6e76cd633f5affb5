package org.openshebao.workbench.valuation;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.actuarial.valuation.award.AwardGrid;
import org.openshebao.actuarial.valuation.award.InvalidityPoint;
import org.openshebao.actuarial.valuation.input.YearPath;
import org.openshebao.actuarial.valuation.service.ServiceCells;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.workbench.valuation.ValuationOutline.LawNames;
import org.openshebao.workbench.valuation.ValuationOutline.RetirementGroup;

/// What the law pays at death and to invalid persons, over the benefit base.
final class LawAtDeath {

  private static final int AGE = 45;
  private static final double[] SERVICE = {0, 10, 20, 30, 46};
  private static final double[] INDEX = {0.3, 0.6, 1, 3};

  private final Law law;
  private final LawNames names;
  private final RetirementGroup group;
  private final int month;
  private final double base;

  /// @param year  whose law is asked, in July
  /// @param base  yearly benefit base of that year
  LawAtDeath(Law law, LawNames names, RetirementGroup group, int year, double base) {
    this.law = law;
    this.names = names;
    this.group = group;
    this.month = CalendarMonth.of(year, 7);
    this.base = base;
  }

  private PersonCase person(int creditedMonths) {
    PersonCase person = RetirementMonths.person(law, names, group, month - 12 * AGE);
    return person.withRaw(0, law.variable(names.name("credited_months")), creditedMonths);
  }

  private Results run(List<PersonCase> cases, String... parts) {
    List<String> wanted = new ArrayList<>();
    for (String part : parts) {
      wanted.add(names.name(part));
    }
    return Simulation.run(law, month, PersonCase.dataset(cases), wanted, 1);
  }

  /// The grant at the death of a contributor by years of service.
  YearPath ofContributors() {
    List<PersonCase> cases = new ArrayList<>();
    for (int k = 0; k < ServiceCells.SERVICE; k++) {
      cases.add(person(12 * k).with(names.name("death_stage"), names.name("death_in_work")));
    }
    Results results = run(cases, "death_benefit");
    return YearPath.of(
        ServiceCells.SERVICE - 1,
        k -> results.column(names.name("death_benefit")).value(k) / 100.0 / base);
  }

  /// The grant at the death of a pensioner.
  ///
  /// @param service  credited years
  /// @param drawn  years for which the pension was drawn
  double ofPensioner(double service, double drawn) {
    PersonCase person =
        person((int) Math.round(12 * service))
            .with(names.name("death_stage"), names.name("death_retired"))
            .withRaw(0, law.variable(names.name("months_drawn")), Math.round(12 * drawn));
    return run(List.of(person), "death_benefit").column(names.name("death_benefit")).value(0)
        / 100.0
        / base;
  }

  /// What a person gets who becomes invalid in the year.
  InvalidityPoint invalidity() {
    List<PersonCase> cases = new ArrayList<>();
    for (double service : SERVICE) {
      for (double index : INDEX) {
        cases.add(invalid((int) (12 * service), index));
      }
    }
    for (int k = 0; k < ServiceCells.SERVICE; k++) {
      cases.add(invalid(12 * k, 1));
    }
    Results results = run(cases, "invalid_pension", "invalid_to_retirement", "invalid_months");
    double[][] pension = new double[SERVICE.length][INDEX.length];
    int row = 0;
    for (double[] byIndex : pension) {
      for (int j = 0; j < INDEX.length; j++, row++) {
        byIndex[j] = 0.12 * results.column(names.name("invalid_pension")).value(row) / base;
      }
    }
    List<Double> years = new ArrayList<>();
    for (int k = 0; k < ServiceCells.SERVICE; k++, row++) {
      boolean toRetirement = results.column(names.name("invalid_to_retirement")).value(row) != 0;
      years.add(
          toRetirement
              ? Double.POSITIVE_INFINITY
              : results.column(names.name("invalid_months")).value(row) / 12.0);
    }
    return new InvalidityPoint(AwardGrid.of(SERVICE, INDEX, pension), years);
  }

  private PersonCase invalid(int months, double index) {
    return person(months)
        .withRaw(0, law.variable(names.name("index")), Math.round(index * 1e8))
        .with(names.name("invalid_fact"), "true")
        .withRaw(0, law.variable(names.name("invalid_month")), month);
  }
}
