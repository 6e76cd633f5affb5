package org.openshebao.workbench.assess.people;

import java.util.Optional;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.plan.ColumnBinding;

/// Which persons of a slice are out of work: a form of employment of theirs is known, and none that is known is work.
final class WorkCheck {

  private final boolean[] outOfWork;

  private WorkCheck(int persons) {
    outOfWork = new boolean[persons];
  }

  boolean isOutOfWork(int person) {
    return outOfWork[person];
  }

  static WorkCheck of(Law law, Dataset people, PeopleOutline outline) {
    WorkCheck check = new WorkCheck(people.rows(Entity.PERSON.key()).size());
    Optional<DataColumn> found = ColumnBinding.find(people, law.variable(outline.form()));
    if (found.isEmpty()) {
      return check;
    }
    DataColumn column = found.get();
    boolean[] isWork = new boolean[column.codes().size()];
    for (int i = 0; i < isWork.length; i++) {
      isWork[i] = outline.work().contains(column.codes().get(i).key());
    }
    for (int person = 0; person < check.outOfWork.length; person++) {
      var range = people.childRange(Entity.RELATION.key(), person);
      boolean known = false;
      boolean inWork = false;
      for (int row = range.first(); row < range.end(); row++) {
        known |= column.isKnown(row);
        inWork |= column.isKnown(row) && isWork[(int) column.value(row)];
      }
      check.outOfWork[person] = known && !inWork;
    }
    return check;
  }
}
