package org.openshebao.simulation.data;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;
import org.openshebao.population.ColumnBuilder;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.DataCode;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.population.ParentRows;
import org.openshebao.population.Rows;
import org.openshebao.population.RowsBuilder;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.Reason;

/// Results as a dataset of the same rows: a column for each variable, and beside it the reason where there is no value.
public final class ResultRows {

  /// What stands where there is a value and therefore no reason.
  private static final DataCode NONE = new DataCode("none", new Label("there is a value", "有值"));

  private ResultRows() {}

  /// The rows of `people` with what was computed for them; ids and groups are kept.
  public static Dataset of(Dataset people, Results results) {
    var dataset = Dataset.builder().origin(people.origin());
    for (String entity : people.entities()) {
      Rows rows = people.rows(entity);
      RowsBuilder copy = Rows.builder(entity, rows.size());
      rows.findIds().ifPresent(copy::ids);
      ParentRows parent = rows.parent();
      if (parent != null) {
        int[] parents = new int[rows.size()];
        parent.readInto(0, parents.length, parents);
        copy.parent(parent.entity(), parent.parentSize(), parents);
      }
      for (String id : results.variables()) {
        ResultColumn column = results.column(id);
        if (column.variable().of() == Entity.parse(entity)) {
          copy.add(values(results.plan().law(), column)).add(reasons(results.plan(), column));
        }
      }
      dataset.add(copy.build());
    }
    return dataset.build();
  }

  private static DataColumn values(Law law, ResultColumn column) {
    ColumnBuilder values =
        DataColumn.builder(
            org.openshebao.simulation.plan.ColumnBinding.specOf(column.variable()), column.size());
    for (int row = 0; row < column.size(); row++) {
      if (!column.hasValue(row)) {
        values.appendUnknown();
      } else if (column.variable().unit() == Unit.PLACE) {
        values.appendPlace(law.places().get((int) column.value(row)).code());
      } else {
        values.append(column.value(row));
      }
    }
    return values.build();
  }

  private static DataColumn reasons(Plan plan, ResultColumn column) {
    List<DataCode> codes = new ArrayList<>(List.of(NONE));
    for (Reason reason : plan.reasons()) {
      String key = reason.kind() + " " + reason.key();
      codes.add(new DataCode(key, Label.same(key)));
    }
    ColumnBuilder numbers =
        DataColumn.builder(
            ColumnSpec.code(column.variable().id() + "_reason", codes), column.size());
    for (int row = 0; row < column.size(); row++) {
      numbers.append(column.reasonNumber(row));
    }
    return numbers.build();
  }
}
