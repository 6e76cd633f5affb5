package org.openshebao.workbench.families;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Period;
import org.openshebao.law.rule.Unit;
import org.openshebao.population.RowRange;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.simulation.plan.Reason;
import org.openshebao.simulation.trace.Explanation;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.reform.ComparisonOutline;
import org.openshebao.workbench.reform.ComparisonOutline.Scheme;

/// Puts together what one hypothetical person pays and gets from the columns of a run.
///
/// In each branch the person is insured where the law obliges, else in the first scheme that is open, one named by the user before
/// others; in all relations in which the law obliges, else in the first.
final class PointReader {

  private static final int MONTHS_A_YEAR = 12;

  private final LawInForce law;
  private final FamilyOutline outline;
  private final ComparisonOutline payments;
  private final Results results;
  private final List<String> joins;

  PointReader(
      LawInForce law,
      FamilyOutline outline,
      ComparisonOutline payments,
      Results results,
      List<String> joins) {
    this.law = law;
    this.outline = outline;
    this.payments = payments;
    this.results = results;
    this.joins = joins;
  }

  Point read(String value, int person, RowRange relations, PersonCase of) {
    Integer place = of.findPlace().isPresent() ? of.findPlace().getAsInt() : null;
    Map<String, List<Integer>> insured = insured(person, relations);
    Map<String, Amount> payers = new LinkedHashMap<>();
    payments.payers().keySet().forEach(payer -> payers.put(payer, Amount.ofFen(0)));
    for (ComparisonOutline.Contribution item : payments.contributions()) {
      Amount amount = paid(item.variable(), insured.get(item.scheme()), person, place);
      payers.merge(item.payer(), amount, (sum, more) -> sum.plus(more, 1));
    }
    for (ComparisonOutline.Subsidy item : payments.subsidies()) {
      Amount amount = paid(item.variable(), insured.get(item.scheme()), person, place);
      payers.merge(item.payer(), amount, (sum, more) -> sum.plus(more, 1));
      payers.merge(item.relieves(), amount, (sum, less) -> sum.plus(less, -1));
    }
    Amount gross = sum(outline.earnings(), relations, person, place);
    Amount own = payers.getOrDefault(payments.own(), Amount.ofFen(0));
    List<Amount> entitlements = new ArrayList<>();
    for (String variable : outline.entitlements()) {
      entitlements.add(entitlement(variable, relations, insured, person, place));
    }
    return new Point(
        value,
        gross,
        payers,
        gross.plus(own, -1),
        entitlements,
        List.copyOf(insured.keySet().stream().sorted(this::inOrder).toList()),
        null);
  }

  private int inOrder(String one, String other) {
    List<String> ids = payments.schemes().stream().map(Scheme::id).toList();
    return Integer.compare(ids.indexOf(one), ids.indexOf(other));
  }

  /// The schemes in which the person is insured, each with the relations in which they pay.
  private Map<String, List<Integer>> insured(int person, RowRange relations) {
    Map<String, List<Integer>> insured = new HashMap<>();
    List<String> branches = new ArrayList<>();
    for (Scheme scheme : payments.schemes()) {
      if (!branches.contains(scheme.branch())) {
        branches.add(scheme.branch());
      }
    }
    for (String branch : branches) {
      Scheme chosen = null;
      List<Integer> rows = List.of();
      for (Scheme scheme : inBranch(branch)) {
        List<Integer> must = rows(scheme, relations, person, true);
        List<Integer> may = rows(scheme, relations, person, false);
        if (!must.isEmpty()) {
          chosen = scheme;
          rows = must;
          break;
        }
        if (chosen == null && !may.isEmpty()) {
          chosen = scheme;
          rows = may.subList(0, 1);
        }
      }
      if (chosen != null) {
        insured.put(chosen.id(), rows);
      }
    }
    return insured;
  }

  /// The schemes of a branch, those that the user names first.
  private List<Scheme> inBranch(String branch) {
    List<Scheme> schemes = new ArrayList<>();
    payments.schemes().stream()
        .filter(scheme -> scheme.branch().equals(branch) && joins.contains(scheme.id()))
        .forEach(schemes::add);
    payments.schemes().stream()
        .filter(scheme -> scheme.branch().equals(branch) && !joins.contains(scheme.id()))
        .forEach(schemes::add);
    return schemes;
  }

  private List<Integer> rows(Scheme scheme, RowRange relations, int person, boolean obliged) {
    ResultColumn column = results.column(scheme.participation());
    int must = column.variable().codeOf(payments.must());
    List<Integer> rows = new ArrayList<>();
    boolean ofRelations = column.variable().of() == Entity.RELATION;
    int first = ofRelations ? relations.first() : person;
    int end = ofRelations ? relations.end() : person + 1;
    for (int row = first; row < end; row++) {
      if (column.hasValue(row) && (column.value(row) == must) == obliged) {
        rows.add(row);
      }
    }
    return rows;
  }

  private Amount paid(
      String variable, @Nullable List<Integer> rows, int person, @Nullable Integer place) {
    if (rows == null) {
      return Amount.ofFen(0);
    }
    ResultColumn column = results.column(variable);
    if (column.variable().of() != Entity.RELATION) {
      return a(column, person, place);
    }
    Amount sum = Amount.ofFen(0);
    for (int row : rows) {
      sum = sum.plus(a(column, row, place), 1);
    }
    return sum;
  }

  private Amount sum(String variable, RowRange relations, int person, @Nullable Integer place) {
    ResultColumn column = results.column(variable);
    if (column.variable().of() != Entity.RELATION) {
      return a(column, person, place);
    }
    Amount sum = Amount.ofFen(0);
    for (int row = relations.first(); row < relations.end(); row++) {
      sum = sum.plus(a(column, row, place), 1);
    }
    return sum;
  }

  /// Fen a month; nothing for whoever does not owe.
  private Amount a(ResultColumn column, int row, @Nullable Integer place) {
    if (column.hasValue(row)) {
      return Amount.ofFen(
          isYearly(column.variable())
              ? Math.round(column.value(row) / (double) MONTHS_A_YEAR)
              : column.value(row));
    }
    Reason reason = column.reason(row).orElseThrow();
    return reason.isNotEntitled() ? Amount.ofFen(0) : Amount.unknown(why(reason, place));
  }

  private static boolean isYearly(Variable variable) {
    return !variable.rules().isEmpty() && variable.rules().getFirst().per() == Period.YEAR;
  }

  /// What the law gives, with the reason when it gives nothing; of relations those in which the person is insured count.
  private Amount entitlement(
      String variable,
      RowRange relations,
      Map<String, List<Integer>> insured,
      int person,
      @Nullable Integer place) {
    ResultColumn column = results.column(variable);
    Unit unit = column.variable().unit();
    if (unit == null) {
      throw new IllegalArgumentException(variable + " is a career and no entitlement.");
    }
    if (column.variable().of() == Entity.RELATION && unit == Unit.FEN) {
      List<Integer> rows = insured.get(payments.schemes().getFirst().id());
      Amount sum = Amount.ofFen(0);
      for (int row = relations.first(); row < relations.end(); row++) {
        if (rows != null && rows.contains(row)) {
          sum = sum.plus(a(column, row, place), 1);
        }
      }
      return sum;
    }
    int row = column.variable().of() == Entity.RELATION ? relations.first() : person;
    if (column.hasValue(row)) {
      return new Amount(column.value(row), unit, null);
    }
    return new Amount(null, unit, why(column.reason(row).orElseThrow(), place));
  }

  private Label why(Reason reason, @Nullable Integer place) {
    Law of = law.law();
    return Explanation.of(of, reason, place, law.month());
  }
}
