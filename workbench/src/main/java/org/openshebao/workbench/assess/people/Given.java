package org.openshebao.workbench.assess.people;

import java.util.Set;
import java.util.TreeSet;
import org.openshebao.law.Law;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;

/// Computed variables for which the data hold a column, which replaces the rules.
///
/// @param variables  their ids
record Given(Set<String> variables) {

  Given {
    variables = Set.copyOf(variables);
  }

  static Given of(Law law, Dataset people) {
    Set<String> given = new TreeSet<>();
    for (String entity : people.entities()) {
      for (DataColumn column : people.rows(entity).columns()) {
        law.findVariable(column.name())
            .filter(variable -> !variable.isInput() && variable.of().key().equals(entity))
            .ifPresent(variable -> given.add(variable.id()));
      }
    }
    return new Given(given);
  }
}
