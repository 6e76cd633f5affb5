package org.openshebao.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Entity;
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
import org.openshebao.simulation.person.Spell;

/// Households with persons with jobs, as a test writes them down; a fact left out is not known.
///
/// Facts are by the simple name of the input and as a column holds them; a place is its number in the place tree.
public record People(List<Home> homes) {

  /// A household.
  public record Home(Map<String, Long> facts, List<Member> members) {}

  /// A person; `career` null means that the data have none for this person, which counts as an empty one.
  public record Member(Map<String, Long> facts, List<Spell> career, List<Job> jobs) {}

  /// A relation.
  public record Job(Map<String, Long> facts) {}

  public List<Member> members() {
    return homes.stream().flatMap(home -> home.members.stream()).toList();
  }

  public List<Job> jobs() {
    return members().stream().flatMap(member -> member.jobs.stream()).toList();
  }

  /// Each household by itself.
  public List<People> alone() {
    return homes.stream().map(home -> new People(List.of(home))).toList();
  }

  /// The dataset with a column for every input of the law, places bound.
  public Dataset dataset(Law law) {
    return dataset(law, Variable::isInput);
  }

  /// The dataset with a column for those variables of the law that `kept` accepts.
  public Dataset dataset(Law law, Predicate<Variable> kept) {
    int[] homeOfMember = new int[members().size()];
    int[] memberOfJob = new int[jobs().size()];
    int member = 0;
    int job = 0;
    for (int home = 0; home < homes.size(); home++) {
      for (Member each : homes.get(home).members) {
        homeOfMember[member] = home;
        for (int i = 0; i < each.jobs.size(); i++) {
          memberOfJob[job++] = member;
        }
        member++;
      }
    }
    RowsBuilder households = Rows.builder("household", homes.size());
    RowsBuilder persons =
        Rows.builder("person", homeOfMember.length).parent("household", homes.size(), homeOfMember);
    RowsBuilder relations =
        Rows.builder("relation", memberOfJob.length)
            .parent("person", homeOfMember.length, memberOfJob);
    for (Variable variable : law.variables()) {
      if (!kept.test(variable)) {
        continue;
      }
      if (variable.unit() == null) {
        persons.add(careers(law, variable));
      } else if (variable.of() == Entity.HOUSEHOLD) {
        households.add(column(law, variable, homes.stream().map(Home::facts).toList()));
      } else if (variable.of() == Entity.PERSON) {
        persons.add(column(law, variable, members().stream().map(Member::facts).toList()));
      } else if (variable.of() == Entity.RELATION) {
        relations.add(column(law, variable, jobs().stream().map(Job::facts).toList()));
      }
    }
    return Dataset.builder()
        .add(households.build())
        .add(persons.build())
        .add(relations.build())
        .build()
        .bindPlaces(law.places()::indexOf);
  }

  private static DataColumn column(Law law, Variable variable, List<Map<String, Long>> facts) {
    ColumnBuilder column = DataColumn.builder(spec(variable), facts.size());
    for (Map<String, Long> row : facts) {
      Long value = row.get(variable.simpleName());
      if (value == null) {
        column.appendUnknown();
      } else if (variable.unit() == Unit.PLACE) {
        column.appendPlace(law.places().get(value.intValue()).code());
      } else {
        column.append(value);
      }
    }
    return column.build();
  }

  /// The column that fits a variable exactly.
  static ColumnSpec spec(Variable variable) {
    String name = variable.simpleName();
    return switch (variable.unit()) {
      case FEN -> ColumnSpec.of(name, ColumnType.FEN);
      case MONTHS, DAYS, AGE_YEARS, COUNT -> ColumnSpec.of(name, ColumnType.COUNT);
      case MONTH -> ColumnSpec.of(name, ColumnType.MONTH);
      case DATE -> ColumnSpec.of(name, ColumnType.DATE);
      case YES_NO -> ColumnSpec.of(name, ColumnType.YES_NO);
      case RATE -> ColumnSpec.of(name, ColumnType.RATE);
      case INDEX -> ColumnSpec.decimal(name, 8);
      case YEARS, DIVISOR -> ColumnSpec.decimal(name, 4);
      case PLACE -> ColumnSpec.of(name, ColumnType.PLACE);
      case CODE ->
          ColumnSpec.code(
              name,
              variable.codes().stream()
                  .map(code -> new DataCode(code.key(), code.label()))
                  .toList());
      case FRACTION -> throw new IllegalArgumentException("No column holds fractions.");
    };
  }

  private HistoryColumn careers(Law law, Variable variable) {
    List<Spell> spells = new ArrayList<>();
    members().forEach(member -> spells.addAll(member.career));
    return HistoryColumn.of(
        variable.simpleName(),
        members().stream().mapToInt(member -> member.career.size()).toArray(),
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
            DataColumn.ofPlaces(
                HistoryColumn.PLACE, spells.stream().map(Spell::place).toArray(String[]::new)),
            DataColumn.of(
                ColumnSpec.of(HistoryColumn.SCHEME, ColumnType.COUNT),
                spells.stream().mapToLong(Spell::scheme).toArray())));
  }

  /// One household with one person with one job, about whom these facts are known: "wage=3000, residence=XX-11".
  public static People one(Law law, String facts) {
    return new People(List.of(home(law, facts)));
  }

  /// A household with one person with one job.
  public static Home home(Law law, String facts) {
    Map<String, Long> home = new LinkedHashMap<>();
    Map<String, Long> person = new LinkedHashMap<>();
    Map<String, Long> job = new LinkedHashMap<>();
    for (String fact : facts.split(",\\s*")) {
      if (fact.isBlank()) {
        continue;
      }
      String[] parts = fact.split("=", 2);
      Variable variable = law.variable(parts[0]);
      Map<String, Long> into =
          switch (variable.of()) {
            case HOUSEHOLD -> home;
            case PERSON -> person;
            default -> job;
          };
      into.put(variable.simpleName(), parse(law, variable, parts[1]));
    }
    return new Home(home, List.of(new Member(person, List.of(), List.of(new Job(job)))));
  }

  /// A value of a variable as a column holds it.
  static long parse(Law law, Variable variable, String text) {
    Unit unit = unitOf(variable);
    return switch (unit) {
      case CODE -> variable.codeOf(text);
      case PLACE -> law.places().indexOf(text);
      default -> unit.parse(text);
    };
  }

  private static Unit unitOf(Variable variable) {
    @Nullable Unit unit = variable.unit();
    if (unit == null) {
      throw new IllegalArgumentException(variable.id() + " is a career.");
    }
    return unit;
  }
}
