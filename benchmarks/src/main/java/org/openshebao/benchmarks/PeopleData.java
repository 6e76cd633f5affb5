package org.openshebao.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
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

/// Made-up people as a dataset of the law's inputs.
final class PeopleData {

  private final Law law;
  private final People people;
  private final List<String> placeCodes = new ArrayList<>();

  private PeopleData(Law law, People people) {
    this.law = law;
    this.people = people;
    for (int i = 0; i < law.places().size(); i++) {
      placeCodes.add(law.places().get(i).code());
    }
  }

  /// The dataset, its places bound to the law's tree.
  static Dataset dataset(Law law, People people, boolean withHistories) {
    return new PeopleData(law, people).dataset(withHistories);
  }

  private Dataset dataset(boolean withHistories) {
    RowsBuilder persons = Rows.builder("person", people.size);
    add(persons, "sex", row -> people.sex[row]);
    add(persons, "birthMonth", row -> people.birthMonth[row]);
    add(persons, "place", row -> people.place[row]);
    add(persons, "benefitPlace", row -> people.benefitPlace[row]);
    add(persons, "registration", row -> people.registration[row]);
    add(persons, "isStudent", row -> people.isStudent[row]);
    add(persons, "isManagerOrTechnician", row -> people.isManagerOrTechnician[row]);
    add(persons, "retirement.monthsEarlyWanted", row -> people.monthsEarlyWanted[row]);
    add(persons, "retirement.monthsLateAgreed", row -> people.monthsLateAgreed[row]);
    add(persons, "pension.creditedMonths", row -> people.creditedMonths[row]);
    add(persons, "pension.averageIndex", row -> people.averageIndex[row]);
    add(persons, "pension.accountBalance", row -> people.accountBalance[row]);
    add(persons, "pension.preAccountYears", row -> people.preAccountYears[row]);
    add(persons, "pension.preAccountIndex", row -> people.preAccountIndex[row]);
    if (withHistories) {
      persons.add(histories());
    }
    int[] owners = new int[people.relations()];
    for (int row = 0; row < people.size; row++) {
      for (int at = people.firstRelation[row]; at < people.firstRelation[row + 1]; at++) {
        owners[at] = row;
      }
    }
    RowsBuilder relations =
        Rows.builder("relation", owners.length).parent("person", people.size, owners);
    addOfRelations(relations, "employmentForm", row -> people.employmentForm[row]);
    addOfRelations(relations, "insurancePlace", row -> people.insurancePlace[row]);
    addOfRelations(relations, "monthlyWage", row -> people.monthlyWage[row]);
    addOfRelations(relations, "chosenBase", row -> people.chosenBase[row]);
    return Dataset.builder()
        .add(persons.build())
        .add(relations.build())
        .build()
        .bindPlaces(law.places()::indexOf);
  }

  private void add(RowsBuilder rows, String name, IntToLongFunction values) {
    rows.add(column(name, people.size, values));
  }

  private void addOfRelations(RowsBuilder rows, String name, IntToLongFunction values) {
    rows.add(column(name, people.relations(), values));
  }

  private DataColumn column(String name, int size, IntToLongFunction values) {
    Variable variable = law.variable(name);
    boolean isPlace = variable.unit() == Unit.PLACE;
    ColumnBuilder column = DataColumn.builder(ColumnBinding.specOf(variable), size);
    if (isPlace) {
      column.withPlaces(placeCodes);
    }
    for (int row = 0; row < size; row++) {
      long value = values.applyAsLong(row);
      if (value == People.UNKNOWN) {
        column.appendUnknown();
      } else if (isPlace) {
        column.appendPlaceAt((int) value);
      } else {
        column.append(value);
      }
    }
    return column.build();
  }

  /// Up to ten years of contributions, a spell a year.
  private HistoryColumn histories() {
    int[] counts = new int[people.size];
    ColumnBuilder firstMonths = builder(HistoryColumn.FIRST_MONTH, ColumnType.MONTH);
    ColumnBuilder monthsPaid = builder(HistoryColumn.MONTHS_PAID, ColumnType.COUNT);
    ColumnBuilder bases = builder(HistoryColumn.BASE, ColumnType.FEN);
    ColumnBuilder places = builder(HistoryColumn.PLACE, ColumnType.PLACE).withPlaces(placeCodes);
    ColumnBuilder schemes = builder(HistoryColumn.SCHEME, ColumnType.COUNT);
    for (int row = 0; row < counts.length; row++) {
      SplittableRandom random = new SplittableRandom(people.firstRow + row);
      counts[row] = random.nextInt(11);
      for (int spell = 0; spell < counts[row]; spell++) {
        firstMonths.append(2010 * 12 + 12L * spell);
        monthsPaid.append(1 + random.nextInt(12));
        bases.append(200_000 + random.nextInt(1_000_000));
        places.appendPlaceAt(people.place[row]);
        schemes.append(random.nextInt(2));
      }
    }
    return HistoryColumn.of(
        "contributionHistory",
        counts,
        List.of(
            firstMonths.build(),
            monthsPaid.build(),
            bases.build(),
            places.build(),
            schemes.build()));
  }

  private ColumnBuilder builder(String name, ColumnType type) {
    return DataColumn.builder(ColumnSpec.of(name, type), 6 * people.size);
  }
}
