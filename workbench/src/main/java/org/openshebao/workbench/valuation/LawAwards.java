package org.openshebao.workbench.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openshebao.actuarial.valuation.award.AwardGrid;
import org.openshebao.actuarial.valuation.award.AwardPoint;
import org.openshebao.actuarial.valuation.award.AwardTable;
import org.openshebao.law.Law;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.workbench.valuation.ValuationOutline.LawNames;
import org.openshebao.workbench.valuation.ValuationOutline.RetirementGroup;

/// Award schedules as the country's own rules give them.
///
/// For each half-year, group and cohort the rules compute the parts of the pension for persons on a grid: service × index for the basic
/// part, years before accounts × index for the transitional one, a balance for the account's, and the shortest period. Amounts are
/// kept over the benefit base. Between the points of the grid a valuation interpolates; [#error] says how far that is from the rules.
final class LawAwards {

  private static final double[] SERVICE = {0, 10, 20, 30, 46};
  private static final double[] BEFORE = {0, 15, 40};
  private static final double[] INDEX = {0.3, 0.6, 1, 3};
  private static final long BALANCE_FEN =
      10_000_000_000L; // 100 million yuan, so that a rounded fen does not count
  private static final int OLDEST = 79;

  private final Law law;
  private final LawNames names;
  private final List<RetirementGroup> groups;
  private final int steps;
  private final double[] bases;
  private final RetirementMonths retirement;
  private final int baseYear;
  private double error;

  /// @param bases  yearly benefit base by years after the base year, one more than steps
  LawAwards(
      Law law,
      LawNames names,
      List<RetirementGroup> groups,
      int baseYear,
      int steps,
      double[] bases) {
    this.law = law;
    this.names = names;
    this.groups = groups;
    this.steps = steps;
    this.bases = bases.clone();
    this.baseYear = baseYear;
    retirement = new RetirementMonths(law, names, groups, baseYear, steps);
  }

  /// The retirement months behind it.
  RetirementMonths retirement() {
    return retirement;
  }

  /// The largest relative difference between the table and the rules at points off the grid.
  double error() {
    return error;
  }

  /// Those of a group and cohort who retire in a half-year.
  private record Leavers(int group, int age, List<Integer> births) {}

  /// Computes the table, and its error at points off the grid.
  AwardTable table() {
    double[][][] notRetired = new double[groups.size()][steps + 1][OLDEST + 1];
    AwardPoint[][][] points = new AwardPoint[groups.size()][steps][OLDEST + 1];
    for (int g = 0; g < groups.size(); g++) {
      for (int t = 0; t <= steps; t++) {
        for (int age = 0; age <= OLDEST; age++) {
          notRetired[g][t][age] = retirement.notRetired(g, t, age);
        }
      }
    }
    for (int t = 0; t < steps; t++) {
      step(t, points);
    }
    AwardTable table =
        AwardTable.of(groups.stream().map(RetirementGroup::id).toList(), notRetired, points);
    return table;
  }

  private void step(int t, AwardPoint[][][] points) {
    Map<Integer, Sum> sums = new TreeMap<>();
    for (int half = 2 * t; half < 2 * t + 2; half++) {
      List<Leavers> leavers = leavers(t, half);
      if (!leavers.isEmpty()) {
        compute(t, half, leavers, sums);
      }
    }
    sums.forEach((key, sum) -> points[key / 100][t][key % 100] = sum.point());
    sums.values().forEach(sum -> error = Math.max(error, sum.error()));
  }

  private List<Leavers> leavers(int t, int half) {
    List<Leavers> all = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      for (int age = 40; age < OLDEST; age++) {
        List<Integer> births = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
          int birth = retirement.birthMonth(t, age, i);
          if (retirement.half(g, birth) == half) {
            births.add(birth);
          }
        }
        if (!births.isEmpty()) {
          all.add(new Leavers(g, age, births));
        }
      }
    }
    return all;
  }

  private void compute(int t, int half, List<Leavers> leavers, Map<Integer, Sum> sums) {
    List<PersonCase> cases = new ArrayList<>();
    for (Leavers each : leavers) {
      int first = each.births().getFirst();
      for (double service : SERVICE) {
        for (double index : INDEX) {
          cases.add(career(each.group(), first, service, index, 0, 0));
        }
      }
      for (double before : BEFORE) {
        for (double index : INDEX) {
          cases.add(career(each.group(), first, 46, index, before, 0));
        }
      }
      for (int birth : each.births()) {
        cases.add(career(each.group(), birth, 30, 1, 0, BALANCE_FEN));
      }
      cases.add(career(each.group(), first, 27.25, 0.83, 7, 23_456_789L));
      cases.add(career(each.group(), each.births().getLast(), 17.5, 1.47, 3, 9_876_543L));
    }
    int month = org.openshebao.base.time.CalendarMonth.of(baseYear, 7) + 6 * half + 5;
    Results results =
        Simulation.run(
            law,
            month,
            PersonCase.dataset(cases),
            List.of(
                names.name("basic"),
                names.name("account"),
                names.name("transitional"),
                names.name("minimum_months")),
            1);
    Column basic = new Column(results.column(names.name("basic")));
    Column account = new Column(results.column(names.name("account")));
    Column transitional = new Column(results.column(names.name("transitional")));
    Column minimum = new Column(results.column(names.name("minimum_months")));
    double awardBase = (bases[t] + bases[t + 1]) / 2;
    int row = 0;
    for (Leavers each : leavers) {
      double weight = each.births().size();
      Sum sum = sums.computeIfAbsent(each.group() * 100 + each.age(), key -> new Sum());
      sum.weight += weight;
      double[][] basicHere = new double[SERVICE.length][INDEX.length];
      double[][] transitionalHere = new double[BEFORE.length][INDEX.length];
      for (int i = 0; i < SERVICE.length; i++) {
        for (int j = 0; j < INDEX.length; j++, row++) {
          basicHere[i][j] = 0.12 * basic.value(row) / awardBase;
          sum.basic[i][j] += weight * basicHere[i][j];
        }
      }
      for (int i = 0; i < BEFORE.length; i++) {
        for (int j = 0; j < INDEX.length; j++, row++) {
          transitionalHere[i][j] = 0.12 * transitional.value(row) / awardBase;
          sum.transitional[i][j] += weight * transitionalHere[i][j];
        }
      }
      double firstAccount = 0;
      double lastAccount = 0;
      for (int i = 0; i < each.births().size(); i++, row++) {
        lastAccount = 12.0 * account.value(row) / BALANCE_FEN;
        firstAccount = i == 0 ? lastAccount : firstAccount;
        sum.account += lastAccount;
        sum.minimum += minimum.value(row) / 12.0;
      }
      AwardGrid basicGrid = AwardGrid.of(SERVICE, INDEX, basicHere);
      AwardGrid transitionalGrid = AwardGrid.of(BEFORE, INDEX, transitionalHere);
      sum.compare(
          0.12 * (basic.value(row) + transitional.value(row) + account.value(row)),
          awardBase * (basicGrid.at(27.25, 0.83) + transitionalGrid.at(7, 0.83))
              + 234_567.89 * firstAccount);
      row++;
      sum.compare(
          0.12 * (basic.value(row) + transitional.value(row) + account.value(row)),
          awardBase * (basicGrid.at(17.5, 1.47) + transitionalGrid.at(3, 1.47))
              + 98_765.43 * lastAccount);
      row++;
    }
  }

  private PersonCase career(
      int group, int birth, double service, double index, double before, long balanceFen) {
    PersonCase person = RetirementMonths.person(law, names, groups.get(group), birth);
    person.withRaw(0, law.variable(names.name("credited_months")), Math.round(service * 12));
    person.withRaw(0, law.variable(names.name("index")), Math.round(index * 1e8));
    person.withRaw(0, law.variable(names.name("years_before")), Math.round(before * 1e4));
    return person.withRaw(0, law.variable(names.name("balance")), balanceFen);
  }

  /// Values that must be there.
  private record Column(ResultColumn column) {
    long value(int row) {
      return column.value(row);
    }
  }

  /// The schedules of a cohort, weighted by the months of birth that retire in the step.
  private static final class Sum {
    private final double[][] basic = new double[SERVICE.length][INDEX.length];
    private final double[][] transitional = new double[BEFORE.length][INDEX.length];
    private double account;
    private double minimum;
    private double weight;
    private double worst;

    void compare(double byRules, double byTable) {
      worst = Math.max(worst, Math.abs(byTable - byRules) / byRules);
    }

    double error() {
      return worst;
    }

    AwardPoint point() {
      for (double[] row : basic) {
        for (int j = 0; j < row.length; j++) {
          row[j] /= weight;
        }
      }
      for (double[] row : transitional) {
        for (int j = 0; j < row.length; j++) {
          row[j] /= weight;
        }
      }
      return new AwardPoint(
          minimum / weight,
          AwardGrid.of(SERVICE, INDEX, basic),
          AwardGrid.of(BEFORE, INDEX, transitional),
          account / weight);
    }
  }
}
