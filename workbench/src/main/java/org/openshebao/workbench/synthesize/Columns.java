package org.openshebao.workbench.synthesize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Unit;
import org.openshebao.population.ColumnBuilder;
import org.openshebao.population.DataColumn;
import org.openshebao.population.RowsBuilder;
import org.openshebao.simulation.plan.ColumnBinding;

/// Columns of an entity under the names and units of the law's inputs.
final class Columns {

  private final Law law;
  private final int expected;
  private final List<String> places;
  private final Map<String, ColumnBuilder> builders = new LinkedHashMap<>();

  Columns(Law law, int expected, List<String> places) {
    this.law = law;
    this.expected = expected;
    this.places = places;
  }

  /// The column of an input, made at the first call.
  ColumnBuilder of(String name) {
    return builders.computeIfAbsent(name, this::make);
  }

  private ColumnBuilder make(String name) {
    Variable variable = law.variable(name);
    ColumnBuilder column =
        DataColumn.builder(ColumnBinding.specOf(variable).withLabel(variable.label()), expected);
    return variable.unit() == Unit.PLACE ? column.withPlaces(places) : column;
  }

  /// Adds all columns, in the order in which they were made.
  void addTo(RowsBuilder rows) {
    new ArrayList<>(builders.values()).forEach(column -> rows.add(column.build()));
  }
}
