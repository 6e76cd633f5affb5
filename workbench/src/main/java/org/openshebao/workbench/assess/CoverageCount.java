package org.openshebao.workbench.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.population.cells.Cell;
import org.openshebao.population.cells.CellExpansion.Group;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.plan.Reason;
import org.openshebao.workbench.assess.LegalCoverage.Key;
import org.openshebao.workbench.assess.LegalCoverage.Kind;
import org.openshebao.workbench.assess.LegalCoverage.Outcome;

/// Counts persons by what the law says to them, place after place.
final class CoverageCount {

  private final Law law;
  private final Outline.Coverage outline;
  private final Map<Key, Map<Outcome, Long>> counts = new TreeMap<>();
  private final Map<Cell, Boolean> straddling = new HashMap<>();

  CoverageCount(Law law, Outline.Coverage outline) {
    this.law = law;
    this.outline = outline;
  }

  Map<Key, Map<Outcome, Long>> counts() {
    return counts;
  }

  /// Persons in cells within which not everybody has the same answer.
  long straddling() {
    return straddling.keySet().stream().mapToLong(Cell::persons).sum();
  }

  void add(String place, List<Group> groups, int registration, Results results) {
    for (int scheme = 0; scheme < outline.schemes().size(); scheme++) {
      ResultColumn column = results.column(outline.schemes().get(scheme).variable());
      Outcomes outcomes = new Outcomes(column, mustCode(column.variable()));
      for (int form = 0; form < outline.forms().size(); form++) {
        counts.put(new Key(place, scheme, form, registration), count(groups, form, outcomes));
      }
    }
  }

  private Map<Outcome, Long> count(List<Group> groups, int form, Outcomes outcomes) {
    int forms = outline.forms().size();
    long[] persons = new long[outcomes.most()];
    Cell cell = null;
    int first = -1;
    for (int person = 0; person < groups.size(); person++) {
      Group group = groups.get(person);
      int outcome = outcomes.numberOf(person * forms + form);
      persons[outcome] += group.persons();
      if (group.cell() != cell) {
        cell = group.cell();
        first = outcome;
      } else if (outcome != first) {
        straddling.put(cell, true);
      }
    }
    Map<Outcome, Long> counted = new TreeMap<>();
    for (int i = 0; i < persons.length; i++) {
      if (persons[i] > 0) {
        counted.merge(outcomes.get(i), persons[i], Long::sum);
      }
    }
    return counted;
  }

  private int mustCode(Variable variable) {
    int code = variable.codeOf(outline.must());
    if (code < 0) {
      throw new IllegalArgumentException(
          "%s has no code \"%s\"; it has %s."
              .formatted(
                  variable.id(),
                  outline.must(),
                  law.variable(variable.id()).codes().stream()
                      .map(Variable.CodeName::key)
                      .toList()));
    }
    return code;
  }

  /// The outcomes of a column, numbered as they turn up.
  private static final class Outcomes {

    private static final int MUST = 0;
    private static final int MAY = 1;

    private final ResultColumn column;
    private final int must;
    private final List<Outcome> list =
        new ArrayList<>(List.of(new Outcome(Kind.MUST, ""), new Outcome(Kind.MAY, "")));
    private final int[] byReason = new int[Short.MAX_VALUE + 1];

    Outcomes(ResultColumn column, int must) {
      this.column = column;
      this.must = must;
      for (int row = 0; row < column.size(); row++) {
        int reason = column.reasonNumber(row);
        if (reason != 0 && byReason[reason] == 0) {
          byReason[reason] = list.size();
          list.add(outcome(column.reason(row).orElseThrow()));
        }
      }
    }

    int most() {
      return list.size();
    }

    Outcome get(int number) {
      return list.get(number);
    }

    int numberOf(int row) {
      int reason = column.reasonNumber(row);
      if (reason == 0) {
        return column.value(row) == must ? MUST : MAY;
      }
      return byReason[reason];
    }

    private static Outcome outcome(Reason reason) {
      return reason.isNotEntitled()
          ? new Outcome(Kind.SHUT_OUT, reason.key())
          : new Outcome(Kind.NOT_KNOWN, reason.kind() + " " + reason.key());
    }
  }
}
