package org.openshebao.simulation.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Unit;
import org.openshebao.population.ColumnBuilder;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataCode;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.Rows;
import org.openshebao.population.RowsBuilder;

/// Puts the facts of one person into a dataset of one household, one person and their relations.
final class CaseDataset {

  private CaseDataset() {}

  static Dataset of(
      Law law,
      Map<String, Long> person,
      List<Map<String, Long>> relations,
      Map<String, List<Spell>> histories) {
    RowsBuilder persons = Rows.builder("person", 1).parent("household", 1, new int[] {0});
    addColumns(law, persons, List.of(person));
    histories.forEach((name, spells) -> persons.add(history(law, name, spells)));
    RowsBuilder relationRows =
        Rows.builder("relation", relations.size()).parent("person", 1, new int[relations.size()]);
    addColumns(law, relationRows, relations);
    return Dataset.builder()
        .add(Rows.builder("household", 1).build())
        .add(persons.build())
        .add(relationRows.build())
        .build()
        .bindPlaces(law.places()::indexOf);
  }

  private static void addColumns(Law law, RowsBuilder rows, List<Map<String, Long>> facts) {
    TreeSet<String> names = new TreeSet<>();
    facts.forEach(row -> names.addAll(row.keySet()));
    for (String name : names) {
      Variable variable = law.variable(name);
      ColumnBuilder column = DataColumn.builder(specOf(variable), facts.size());
      for (Map<String, Long> row : facts) {
        Long value = row.get(name);
        if (value == null) {
          column.appendUnknown();
        } else if (variable.unit() == Unit.PLACE) {
          column.appendPlace(law.places().get(value.intValue()).code());
        } else {
          column.append(value);
        }
      }
      rows.add(column.build());
    }
  }

  static ColumnSpec specOf(Variable variable) {
    Unit unit = variable.unit();
    if (unit == null) {
      throw new IllegalArgumentException(variable.id() + " is a career and no column.");
    }
    return switch (unit) {
      case FEN -> ColumnSpec.of(variable.id(), ColumnType.FEN);
      case MONTHS, DAYS, AGE_YEARS, COUNT -> ColumnSpec.of(variable.id(), ColumnType.COUNT);
      case MONTH -> ColumnSpec.of(variable.id(), ColumnType.MONTH);
      case YES_NO -> ColumnSpec.of(variable.id(), ColumnType.YES_NO);
      case RATE -> ColumnSpec.of(variable.id(), ColumnType.RATE);
      case INDEX -> ColumnSpec.decimal(variable.id(), 8);
      case YEARS, DIVISOR -> ColumnSpec.decimal(variable.id(), 4);
      case CODE ->
          ColumnSpec.code(
              variable.id(),
              variable.codes().stream()
                  .map(code -> new DataCode(code.key(), code.label()))
                  .toList());
      case PLACE -> ColumnSpec.of(variable.id(), ColumnType.PLACE);
      case FRACTION ->
          throw new IllegalArgumentException("A fraction cannot be the column " + variable.id());
    };
  }

  private static HistoryColumn history(Law law, String name, List<Spell> spells) {
    int[] count = {spells.size()};
    List<String> places = new ArrayList<>();
    spells.forEach(
        spell -> places.add(law.places().get(law.places().indexOf(spell.place())).code()));
    return HistoryColumn.of(
        name,
        count,
        List.of(
            DataColumn.of(
                ColumnSpec.of(HistoryColumn.FIRST_MONTH, ColumnType.MONTH),
                spells.stream().mapToLong(Spell::firstMonth).toArray()),
            DataColumn.of(
                ColumnSpec.of(HistoryColumn.MONTHS_PAID, ColumnType.COUNT),
                spells.stream().mapToLong(Spell::monthsPaid).toArray()),
            DataColumn.of(
                ColumnSpec.of(HistoryColumn.BASE, ColumnType.FEN),
                spells.stream().mapToLong(Spell::base).toArray()),
            DataColumn.ofPlaces(HistoryColumn.PLACE, places.toArray(String[]::new)),
            DataColumn.of(
                ColumnSpec.of(HistoryColumn.SCHEME, ColumnType.COUNT),
                spells.stream().mapToLong(Spell::scheme).toArray())));
  }
}
