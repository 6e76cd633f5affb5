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
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.Rows;
import org.openshebao.population.RowsBuilder;
import org.openshebao.simulation.plan.ColumnBinding;

/// Puts the facts of persons into a dataset: a household for each, with the person and their relations.
final class CaseDataset {

  private CaseDataset() {}

  /// One case, or many side by side.
  ///
  /// @param persons  facts of each person
  /// @param relations  facts of each person's relations
  /// @param histories  careers of each person, by name
  static Dataset of(
      Law law,
      List<Map<String, Long>> persons,
      List<List<Map<String, Long>>> relations,
      List<Map<String, List<Spell>>> histories) {
    int count = persons.size();
    int[] households = new int[count];
    List<Map<String, Long>> relationFacts = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    TreeSet<String> historyNames = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      households[i] = i;
      historyNames.addAll(histories.get(i).keySet());
      for (Map<String, Long> relation : relations.get(i)) {
        relationFacts.add(relation);
        owners.add(i);
      }
    }
    RowsBuilder personRows = Rows.builder("person", count).parent("household", count, households);
    addColumns(law, personRows, persons);
    for (String name : historyNames) {
      personRows.add(history(law, name, histories));
    }
    RowsBuilder relationRows =
        Rows.builder("relation", relationFacts.size())
            .parent("person", count, owners.stream().mapToInt(Integer::intValue).toArray());
    addColumns(law, relationRows, relationFacts);
    return Dataset.builder()
        .add(Rows.builder("household", count).build())
        .add(personRows.build())
        .add(relationRows.build())
        .build()
        .bindPlaces(law.places()::indexOf);
  }

  private static void addColumns(Law law, RowsBuilder rows, List<Map<String, Long>> facts) {
    TreeSet<String> names = new TreeSet<>();
    facts.forEach(row -> names.addAll(row.keySet()));
    for (String name : names) {
      Variable variable = law.variable(name);
      ColumnBuilder column = DataColumn.builder(ColumnBinding.specOf(variable), facts.size());
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

  private static HistoryColumn history(
      Law law, String name, List<Map<String, List<Spell>>> histories) {
    int[] counts = new int[histories.size()];
    List<Spell> spells = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      List<Spell> own = histories.get(i).getOrDefault(name, List.of());
      counts[i] = own.size();
      spells.addAll(own);
    }
    List<String> places = new ArrayList<>();
    spells.forEach(
        spell -> places.add(law.places().get(law.places().indexOf(spell.place())).code()));
    return HistoryColumn.of(
        name,
        counts,
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
