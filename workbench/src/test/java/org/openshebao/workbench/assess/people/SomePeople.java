package org.openshebao.workbench.assess.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.openshebao.law.Law;
import org.openshebao.population.ColumnBuilder;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataColumn;
import org.openshebao.population.DataOrigin;
import org.openshebao.population.Dataset;
import org.openshebao.population.Rows;
import org.openshebao.population.RowsBuilder;
import org.openshebao.population.SampleDesign;
import org.openshebao.simulation.person.PersonCase;

/// People of all kinds, made up from a seed, with weights: for tests of what holds for any people.
public final class SomePeople {

  private static final String[] FORMS = {
    "employee", "employee_without_contract", "dispatched", "flexible", "platform", "own_account",
    "farmer", "unemployed", "not_in_work", "student", "public_service", "retired"
  };
  private static final String[] STATES = {"none", "none", "paying", "paying", "dormant"};
  private static final String[] SCHEMES = {
    "employeePension",
    "residentsPension",
    "employeeMedical",
    "residentsMedical",
    "unemployment",
    "injury",
    "occupationalInjury",
    "maternity"
  };

  private SomePeople() {}

  /// @param columns  which columns of persons the data have
  public static Dataset of(Law law, int persons, Predicate<String> columns) {
    Random random = new Random(persons);
    List<PersonCase> cases = new ArrayList<>();
    for (int i = 0; i < persons; i++) {
      cases.add(person(law, random));
    }
    Dataset dataset = PersonCase.dataset(cases);
    Rows people = dataset.rows("person");
    ColumnBuilder weights = DataColumn.builder(ColumnSpec.of("weight", ColumnType.DOUBLE), persons);
    int[] households = new int[persons];
    for (int i = 0; i < persons; i++) {
      weights.appendDouble(500 + random.nextInt(4_000) / 7.0);
      households[i] = i;
    }
    RowsBuilder rows =
        Rows.builder("person", persons)
            .parent("household", persons, households)
            .add(weights.build())
            .design(SampleDesign.ofWeight("weight"));
    people.columns().stream().filter(column -> columns.test(column.name())).forEach(rows::add);
    return Dataset.builder()
        .origin(new DataOrigin("made up for a test", "none", true))
        .add(dataset.rows("household"))
        .add(rows.build())
        .add(dataset.rows("relation"))
        .build();
  }

  private static PersonCase person(Law law, Random random) {
    PersonCase one = new PersonCase(law);
    int age = random.nextInt(90);
    String form = age < 16 ? "student" : FORMS[random.nextInt(FORMS.length)];
    one.with("sex", random.nextBoolean() ? "male" : "female");
    one.with("birthMonth", "%d-%02d".formatted(2024 - age, 1 + random.nextInt(12)));
    one.with("place", pick(random, "CN-11", "CN-31", "CN-34", "CN-44", "CN-4403"));
    one.with("registration", pick(random, "local", "local", "other_county", "other_province"));
    one.with("registrationType", pick(random, "urban", "rural"));
    one.with("isStudent", form.equals("student") ? "yes" : "no");
    one.with("isManagerOrTechnician", pick(random, "yes", "no"));
    one.with("employmentForm", form);
    if (form.equals("platform")) {
      one.with("platformSector", "instant_delivery");
    }
    String wage = Integer.toString(3_000 + random.nextInt(20_000));
    one.with("monthlyWage", wage).with("chosenBase", "6000");
    for (String scheme : SCHEMES) {
      one.with(
          "enrolment." + scheme + "Enrolment",
          age >= 60 && random.nextBoolean() ? "receiving" : pick(random, STATES));
    }
    one.with("enrolment.pensionEnrolmentPlace", pick(random, "CN-44", "CN-31", "CN-11"));
    if (random.nextInt(5) > 0) {
      one.with("enrolment.pensionPaidBase", pick(random, wage, "5000", "8000"));
      one.with("enrolment.pensionMonthsPaidOfYear", Integer.toString(random.nextInt(13)));
    }
    int months = random.nextInt(Math.max(1, 12 * (age - 15)) + 1);
    one.with("pension.creditedMonths", Integer.toString(months));
    one.with("pension.accountBalance", Integer.toString(months * 450));
    one.with("pension.averageIndex", pick(random, "0.6", "1", "1.4"));
    one.with("pension.preAccountYears", "0");
    one.with("residents.creditedMonths", Integer.toString(months));
    one.with("residents.accountBalance", Integer.toString(months * 20));
    one.with("residents.chosenLevel", pick(random, "200", "500", "1000"));
    return one;
  }

  private static String pick(Random random, String... texts) {
    return Arrays.asList(texts).get(random.nextInt(texts.length));
  }
}
