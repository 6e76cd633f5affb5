package org.openshebao.workbench.assess.people;

import java.util.Arrays;
import java.util.Optional;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.plan.ColumnBinding;

/// How every person of a slice stands in one scheme.
final class Enrolments {

  private final byte[] enrolled;

  private Enrolments(int persons) {
    enrolled = new byte[persons];
    Arrays.fill(enrolled, (byte) Enrolled.NOT_KNOWN.ordinal());
  }

  Enrolled enrolled(int person) {
    return Enrolled.of(enrolled[person]);
  }

  static Enrolments of(
      Law law, Dataset people, PeopleOutline.Scheme scheme, PeopleOutline.States states) {
    int persons = people.rows(Entity.PERSON.key()).size();
    Enrolments enrolments = new Enrolments(persons);
    Optional<DataColumn> found = ColumnBinding.find(people, law.variable(scheme.enrolment()));
    if (found.isPresent()) {
      DataColumn column = found.get();
      byte[] ofCode = new byte[column.codes().size()];
      for (int i = 0; i < ofCode.length; i++) {
        ofCode[i] = (byte) ofKey(column.codes().get(i).key(), states).ordinal();
      }
      for (int person = 0; person < persons; person++) {
        if (column.isKnown(person)) {
          enrolments.enrolled[person] = ofCode[(int) column.value(person)];
        }
      }
    }
    return enrolments;
  }

  private static Enrolled ofKey(String key, PeopleOutline.States states) {
    if (key.equals(states.paying())) {
      return Enrolled.PAYING;
    }
    if (key.equals(states.receiving())) {
      return Enrolled.RECEIVING;
    }
    if (key.equals(states.dormant())) {
      return Enrolled.DORMANT;
    }
    return key.equals(states.none()) ? Enrolled.NONE : Enrolled.NOT_KNOWN;
  }
}
