package org.openshebao.workbench.assess.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToLongFunction;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.ColumnBuilder;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.population.Rows;
import org.openshebao.population.RowsBuilder;
import org.openshebao.simulation.plan.ColumnBinding;

/// A copy of people in which some facts are other ones: those of the month in which they will retire, or a base in fact paid.
final class ProjectedPeople {

  /// What stands for a value that is not known.
  static final long UNKNOWN = Long.MIN_VALUE;

  private final Law law;
  private final Dataset people;
  private final Map<String, DataColumn> changed = new LinkedHashMap<>();

  ProjectedPeople(Law law, Dataset people) {
    this.law = law;
    this.people = people;
  }

  /// Sets a variable for every row of its entity; `value` gives [#UNKNOWN] where there is none.
  ProjectedPeople with(String variableName, IntToLongFunction value) {
    Variable variable = law.variable(variableName);
    int rows = people.rows(variable.of().key()).size();
    ColumnBuilder column = DataColumn.builder(ColumnBinding.specOf(variable), rows);
    for (int row = 0; row < rows; row++) {
      long one = value.applyAsLong(row);
      if (one == UNKNOWN) {
        column.appendUnknown();
      } else {
        column.append(one);
      }
    }
    changed.put(variable.id(), column.build());
    return this;
  }

  /// Ids of the variables set.
  Set<String> given() {
    return new HashSet<>(changed.keySet());
  }

  /// The persons alone.
  Dataset persons() {
    return Dataset.builder().origin(people.origin()).add(rows(Entity.PERSON, null)).build();
  }

  /// The persons with their relations.
  Dataset personsAndRelations() {
    Rows relations = people.rows(Entity.RELATION.key());
    int[] parents = new int[relations.size()];
    int persons = people.rows(Entity.PERSON.key()).size();
    for (int person = 0; person < persons; person++) {
      var range = people.childRange(Entity.RELATION.key(), person);
      Arrays.fill(parents, range.first(), range.end(), person);
    }
    return Dataset.builder()
        .origin(people.origin())
        .add(rows(Entity.PERSON, null))
        .add(rows(Entity.RELATION, parents))
        .build();
  }

  private Rows rows(Entity entity, int @org.jspecify.annotations.Nullable [] parents) {
    Rows source = people.rows(entity.key());
    RowsBuilder rows = Rows.builder(entity.key(), source.size());
    for (DataColumn column : source.columns()) {
      if (!changed.containsKey(column.name())) {
        rows.add(column);
      }
    }
    source.histories().forEach(rows::add);
    changed.forEach((id, column) -> {
      if (law.variable(id).of() == entity) {
        rows.add(column);
      }
    });
    if (parents != null) {
      rows.parent(Entity.PERSON.key(), people.rows(Entity.PERSON.key()).size(), parents);
    }
    return rows.build();
  }
}
