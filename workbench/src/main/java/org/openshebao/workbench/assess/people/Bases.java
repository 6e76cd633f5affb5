package org.openshebao.workbench.assess.people;

import java.util.Arrays;
import java.util.Optional;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.plan.ColumnBinding;
import org.openshebao.workbench.assess.people.GapRule.BaseCheck;

/// The base on which every person of a slice pays, and the one that the law sets: the highest of their relations'.
final class Bases {

  /// What stands for an amount that is not known.
  static final long UNKNOWN = -1;

  private final long[] paid;
  private final long[] due;

  private Bases(int persons) {
    paid = new long[persons];
    due = new long[persons];
    Arrays.fill(paid, UNKNOWN);
    Arrays.fill(due, UNKNOWN);
  }

  /// Fen a month; [#UNKNOWN] when not known.
  long paid(int person) {
    return paid[person];
  }

  /// Fen a month; [#UNKNOWN] when not known.
  long due(int person) {
    return due[person];
  }

  BaseCheck check(int person) {
    if (paid[person] < 0 || due[person] < 0) {
      return BaseCheck.NOT_KNOWN;
    }
    return paid[person] < due[person] ? BaseCheck.BELOW : BaseCheck.MET;
  }

  static Bases of(Law law, Dataset people, String paidVariable, ResultColumn dueColumn) {
    int persons = people.rows(Entity.PERSON.key()).size();
    Bases bases = new Bases(persons);
    Optional<DataColumn> column = ColumnBinding.find(people, law.variable(paidVariable));
    for (int person = 0; person < persons; person++) {
      if (column.isPresent() && column.get().isKnown(person)) {
        bases.paid[person] = column.get().value(person);
      }
      var range = people.childRange(Entity.RELATION.key(), person);
      for (int row = range.first(); row < range.end(); row++) {
        if (dueColumn.hasValue(row)) {
          bases.due[person] = Math.max(bases.due[person], dueColumn.value(row));
        }
      }
    }
    return bases;
  }
}
