package org.openshebao.workbench.assess.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.plan.ColumnBinding;

/// Which persons of a slice hold an insurance in another place than the one where they work.
///
/// Places are compared as far as both are known: a city and its province are the same place.
final class PlaceCheck {

  private final boolean[] elsewhere;

  private PlaceCheck(int persons) {
    elsewhere = new boolean[persons];
  }

  boolean isElsewhere(int person) {
    return elsewhere[person];
  }

  /// @param variable  where the insurance is held; null when that is not asked
  static PlaceCheck of(Law law, Dataset people, @Nullable String variable, PeopleOutline outline) {
    int persons = people.rows(Entity.PERSON.key()).size();
    PlaceCheck check = new PlaceCheck(persons);
    if (variable == null) {
      return check;
    }
    Optional<DataColumn> held = ColumnBinding.find(people, law.variable(variable));
    if (held.isEmpty()) {
      return check;
    }
    Optional<DataColumn> home = ColumnBinding.find(people, law.variable(outline.place()));
    Optional<DataColumn> work = ColumnBinding.find(people, law.variable(outline.insurancePlace()));
    for (int person = 0; person < persons; person++) {
      int relation = work.isEmpty() ? -1 : Dimension.firstRelation(people, person);
      int due = place(work, relation);
      due = due < 0 ? place(home, person) : due;
      int at = place(held, person);
      check.elsewhere[person] = due >= 0 && at >= 0 && !isSame(law.places(), due, at);
    }
    return check;
  }

  private static int place(Optional<DataColumn> column, int row) {
    return row < 0 || column.isEmpty() || !column.get().isKnown(row)
        ? PlaceTree.NONE
        : (int) column.get().value(row);
  }

  private static boolean isSame(PlaceTree places, int one, int other) {
    return places.isWithin(one, other) || places.isWithin(other, one);
  }
}
