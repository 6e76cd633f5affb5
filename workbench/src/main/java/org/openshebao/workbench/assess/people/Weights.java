package org.openshebao.workbench.assess.people;

import java.util.function.IntUnaryOperator;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.population.ParentRows;
import org.openshebao.population.Rows;

/// How many persons each row of persons stands for: its own weight, else its household's, else one.
final class Weights {

  private Weights() {}

  /// Whether the data have weights.
  static boolean areIn(Dataset people) {
    Rows persons = people.rows(Entity.PERSON.key());
    ParentRows parent = persons.parent();
    return persons.design().weight() != null
        || (parent != null && people.rows(parent.entity()).design().weight() != null);
  }

  /// In millionths of a person.
  static long[] read(Dataset people) {
    Rows persons = people.rows(Entity.PERSON.key());
    ParentRows parent = persons.parent();
    if (persons.design().weight() != null || parent == null) {
      return read(persons, persons.size(), row -> row);
    }
    return read(people.rows(parent.entity()), persons.size(), parent::parentOf);
  }

  private static long[] read(Rows weighted, int persons, IntUnaryOperator rowOf) {
    long[] weights = new long[persons];
    for (int person = 0; person < persons; person++) {
      int row = rowOf.applyAsInt(person);
      double weight = weighted.weight(row);
      if (!Persons.isWeight(weight)) {
        throw new ProblemException(
            Problem.error(
                "DATA-WEIGHT",
                null,
                row + 1,
                weighted.design().weight(),
                Double.toString(weight),
                "A row cannot stand for this many persons.",
                "Give weights from 0 to " + (long) Persons.MOST + "."));
      }
      weights[person] = Persons.parts(weight);
    }
    return weights;
  }
}
