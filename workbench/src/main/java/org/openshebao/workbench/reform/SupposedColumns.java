package org.openshebao.workbench.reform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.population.ColumnBuilder;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.population.ParentRows;
import org.openshebao.population.Rows;
import org.openshebao.population.RowsBuilder;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.simulation.plan.ColumnBinding;

/// Fills in what a comparison supposes where the data do not know a value.
final class SupposedColumns {

  private final Law law;
  private final Map<String, String> suppose;

  /// @param suppose  values by variable, as people write them
  SupposedColumns(Law law, Map<String, String> suppose) {
    this.law = law;
    this.suppose = suppose;
  }

  /// The dataset with every unknown of the variables supposed filled in.
  Dataset in(Dataset people) {
    var filled = Dataset.builder().origin(people.origin());
    for (String entity : people.entities()) {
      filled.add(in(people.rows(entity)));
    }
    return filled.build();
  }

  private Rows in(Rows rows) {
    List<Variable> supposed =
        suppose.keySet().stream()
            .map(law::variable)
            .filter(variable -> variable.of().key().equals(rows.entity()))
            .toList();
    if (supposed.isEmpty()) {
      return rows;
    }
    List<DataColumn> columns = new ArrayList<>(rows.columns());
    for (Variable variable : supposed) {
      DataColumn known =
          rows.find(variable.id()).or(() -> rows.find(variable.simpleName())).orElse(null);
      if (known == null || !known.allKnown()) {
        columns.remove(known);
        columns.add(filled(variable, known, rows.size()));
      }
    }
    RowsBuilder copy = Rows.builder(rows.entity(), rows.size()).design(rows.design());
    rows.findIds().ifPresent(copy::ids);
    ParentRows parent = rows.parent();
    if (parent != null) {
      int[] parents = new int[rows.size()];
      parent.readInto(0, parents.length, parents);
      copy.parent(parent.entity(), parent.parentSize(), parents);
    }
    columns.forEach(copy::add);
    rows.histories().forEach(copy::add);
    return copy.build();
  }

  private DataColumn filled(Variable variable, @Nullable DataColumn known, int size) {
    String text = suppose.getOrDefault(nameOf(variable), "");
    long value = new PersonCase(law).parse(variable, text);
    ColumnBuilder column =
        DataColumn.builder(known == null ? ColumnBinding.specOf(variable) : known.spec(), size);
    for (int row = 0; row < size; row++) {
      if (known != null && known.isKnown(row)) {
        column.appendFrom(known, row);
      } else {
        column.append(value);
      }
    }
    return column.build();
  }

  private String nameOf(Variable variable) {
    return suppose.keySet().stream()
        .filter(name -> law.variable(name).equals(variable))
        .findFirst()
        .orElseThrow();
  }
}
