package org.openshebao.actuarial.contingency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openshebao.actuarial.Reference;
import org.openshebao.actuarial.file.FileRow;
import org.openshebao.actuarial.file.NumberFile;
import org.openshebao.actuarial.mortality.FractionalAge;
import org.openshebao.actuarial.mortality.LifeTable;
import org.openshebao.actuarial.mortality.Makeham;
import tools.jackson.databind.JsonNode;

/// Annuities and assurances against printed tables.
class PublishedValuesTest {

  /// The book prints five digits after the point, of values up to 20: 1.6e-5 is the largest gap that rounding left.
  private static final double PRINTED = 1.6e-5;

  private static final Interest SIX_PERCENT = new Interest(0.06);

  private static LifeTable illustrative() {
    double[] lx =
        NumberFile.read(Reference.file("soa_illustrative_life_table_lx.csv")).rows().stream()
            .mapToDouble(row -> row.number("lx"))
            .toArray();
    return LifeTable.ofSurvivors(0, lx);
  }

  private static Status life(double age) {
    return Status.single(illustrative(), age);
  }

  @TestFactory
  List<DynamicTest> illustrativeLifeTableSingleLives() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode row : Reference.json("life_contingencies_soa.json").get("single_life")) {
      int age = row.get("x").asInt();
      tests.add(
          DynamicTest.dynamicTest(
              "age " + age,
              () -> {
                isNear(Annuity.yearly().due(life(age), SIX_PERCENT), row.get("annuity_due_x"));
                isNear(
                    1000 * Assurance.wholeLife().value(life(age), SIX_PERCENT), row.get("1000A_x"));
                isNear(
                    1000 * Assurance.wholeLife().secondMoment(life(age), SIX_PERCENT),
                    row.get("1000_2A_x"));
              }));
    }
    assertThat(tests).hasSize(8);
    return tests;
  }

  @TestFactory
  List<DynamicTest> illustrativeLifeTableJointLives() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode row : Reference.json("life_contingencies_soa.json").get("joint_life")) {
      int age = row.get("x").asInt();
      Status equal = Status.joint(life(age), life(age));
      Status tenApart = Status.joint(life(age), life(age + 10));
      tests.add(
          DynamicTest.dynamicTest(
              "age " + age,
              () -> {
                isNear(Annuity.yearly().due(equal, SIX_PERCENT), row.get("annuity_due_xx"));
                isNear(1000 * Assurance.wholeLife().value(equal, SIX_PERCENT), row.get("1000A_xx"));
                isNear(
                    1000 * Assurance.wholeLife().secondMoment(equal, SIX_PERCENT),
                    row.get("1000_2A_xx"));
                isNear(Annuity.yearly().due(tenApart, SIX_PERCENT), row.get("annuity_due_x_x10"));
                isNear(
                    1000 * Assurance.wholeLife().value(tenApart, SIX_PERCENT),
                    row.get("1000A_x_x10"));
                isNear(
                    1000 * Assurance.wholeLife().secondMoment(tenApart, SIX_PERCENT),
                    row.get("1000_2A_x_x10"));
              }));
    }
    assertThat(tests).hasSize(4);
    return tests;
  }

  private static void isNear(double value, JsonNode printed) {
    assertThat(value).isCloseTo(printed.asDouble(), within(PRINTED * printed.asDouble()));
  }

  @Test
  void otherPrintedValues() {
    Status thirty = life(30);
    Status sixty = life(60);

    assertThat(Assurance.ofTerm(10).value(thirty, new Interest(0.04)))
        .as("A¹(30:10) at 4 %, Bowers p. 111")
        .isCloseTo(0.015773, within(5e-7));
    assertThat(1000 * Assurance.wholeLife().value(thirty, SIX_PERCENT))
        .as("1000 A(30), Bowers p. 112")
        .isCloseTo(102.4835, within(5e-4));
    assertThat(
            Assurance.wholeLife().value(life(36), SIX_PERCENT)
                / Annuity.yearly().due(life(36), SIX_PERCENT))
        .as("P(36), Finan p. 437")
        .isCloseTo(0.00881, within(5e-6));
    assertThat(Annuity.yearly().times(12).due(sixty, SIX_PERCENT))
        .as("ä(12)(60), deaths spread evenly, Finan p. 437")
        .isCloseTo(10.68036, within(5e-5));
    assertThat(Annuity.yearly().due(life(65), SIX_PERCENT)).isCloseTo(9.89693, within(1e-5));
    assertThat(Assurance.wholeLife().value(Status.lastSurvivor(sixty, life(70)), SIX_PERCENT))
        .as("A of the last survivor of 60 and 70, Finan p. 617")
        .isCloseTo(0.3118, within(5e-5));
    assertThat(Annuity.yearly().due(Status.joint(sixty, life(70)), SIX_PERCENT))
        .isCloseTo(7.5563, within(5e-5));
    assertThat(life(65).survival(15) - life(65).survival(25)).isCloseTo(0.3791, within(5e-5));
  }

  @Test
  void makehamLawOfActuarialMathematicsForLifeContingentRisks() {
    JsonNode reference = Reference.json("makeham_amlcr.json");
    Status twenty =
        Status.single(
            new Makeham(
                reference.get("A").asDouble(),
                reference.get("B").asDouble(),
                reference.get("c").asDouble()),
            20);
    Interest interest = new Interest(reference.get("interest").asDouble());
    Annuity life = Annuity.yearly();

    double[] values = {
      life.immediate(twenty, interest),
      life.times(4).immediate(twenty, interest),
      life.due(twenty, interest),
      life.times(4).due(twenty, interest),
      life.forYears(10).immediate(twenty, interest),
      life.times(4).forYears(10).immediate(twenty, interest),
      life.times(4).forYears(10).due(twenty, interest)
    };

    JsonNode printed = reference.get("book_table_5_1_5_2").get("20");
    for (int i = 0; i < values.length; i++) {
      assertThat(values[i])
          .as(reference.get("names").get(i).asString())
          .isCloseTo(printed.get(i).asDouble(), within(5.0001e-4)); // printed with three digits
    }
  }

  @Test
  void makehamLawAtOtherAges() {
    JsonNode reference = Reference.json("makeham_amlcr.json");
    Makeham law = new Makeham(0.00022, 2.7e-6, 1.124);
    for (JsonNode row : reference.get("computed_closed_form")) {
      Status life = Status.single(law, row.get("x").asDouble());

      assertThat(life.survival(10)).isCloseTo(row.get("10p_x").asDouble(), within(1e-9));
      assertThat(Annuity.yearly().due(life, new Interest(0.05)))
          .isCloseTo(row.get("annuity_due").asDouble(), within(1e-7));
      assertThat(Assurance.wholeLife().value(life, new Interest(0.05)))
          .isCloseTo(row.get("A_x").asDouble(), within(1e-7));
    }
  }

  @TestFactory
  List<DynamicTest> chinaLife1990To1993() {
    NumberFile file = NumberFile.read(Reference.file("china_cl_1990_93_qx.csv"));
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode row : Reference.json("china_cl_annuities.json").get("values")) {
      String column = row.get("table").asString();
      int age = row.get("x").asInt();
      LifeTable table =
          LifeTable.ofDeathProbabilities(
              0, file.rows().stream().mapToDouble((FileRow r) -> r.number(column)).toArray());
      tests.add(
          DynamicTest.dynamicTest(
              column + " at " + age + ", " + row.get("i"),
              () -> {
                double due =
                    Annuity.yearly()
                        .due(Status.single(table, age), new Interest(row.get("i").asDouble()));
                assertThat(due).isCloseTo(row.get("annuity_due").asDouble(), within(2e-6));
                assertThat(due - 11.0 / 24)
                    .isCloseTo(row.get("annuity_due_12_woolhouse").asDouble(), within(2e-6));
                assertThat(table.expectancy(age))
                    .isCloseTo(row.get("e_complete_half").asDouble(), within(2e-6));
              }));
    }
    assertThat(tests).hasSizeGreaterThan(20);
    return tests;
  }

  @Test
  void lastSurvivorsOfTwoTables() {
    JsonNode reference = Reference.json("tiny_tables.json");
    LifeTable x = LifeTable.ofSurvivors(65, numbers(reference.get("AMLCR_9_4").get("l_x_65")));
    LifeTable y = LifeTable.ofSurvivors(60, numbers(reference.get("AMLCR_9_4").get("l_y_60")));
    Status last = Status.lastSurvivor(Status.single(x, 65), Status.single(y, 60));

    assertThat(Annuity.yearly().forYears(5).due(last, new Interest(0.05)))
        .as("AMLCR, example 9.4")
        .isCloseTo(4.5437, within(5e-5));
    assertThat(last.survival(2)).isCloseTo(0.9997, within(5e-5));
    JsonNode manual = reference.get("joint_last_survivor");
    Status other =
        Status.lastSurvivor(
            Status.single(LifeTable.ofDeathProbabilities(80, numbers(manual.get("q1_80plus"))), 82),
            Status.single(
                LifeTable.ofDeathProbabilities(80, numbers(manual.get("q2_80plus"))), 80));
    assertThat(other.survival(2)).isCloseTo(manual.get("2p_last").asDouble(), within(5e-6));
    assertThat(other.survival(3)).isCloseTo(manual.get("3p_last").asDouble(), within(5e-7));
  }

  private static double[] numbers(JsonNode list) {
    double[] numbers = new double[list.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = list.get(i).asDouble();
    }
    return numbers;
  }

  @Test
  void monthlyAnnuitiesUnderThreeSuppositionsKeepTheirOrder() {
    double uniform = monthly(FractionalAge.UNIFORM);
    double constant = monthly(FractionalAge.CONSTANT_FORCE);
    double balducci = monthly(FractionalAge.BALDUCCI);

    assertThat(uniform).isGreaterThan(constant);
    assertThat(constant).isGreaterThan(balducci);
    assertThat(uniform - balducci).isLessThan(0.02);
  }

  private static double monthly(FractionalAge assumption) {
    return Annuity.yearly()
        .times(12)
        .due(Status.single(illustrative().withinYears(assumption), 80), SIX_PERCENT);
  }
}
