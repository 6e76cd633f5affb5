package org.openshebao.workbench.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.law.rule.Unit;
import org.openshebao.simulation.trace.TraceNode;
import org.openshebao.workbench.Workbench;

/// The people of countries/china/data/people under the law: what each is told, from their record alone.
class PeopleTest {

  private static final Path PEOPLE = Path.of("..", "countries", "china", "data", "people");

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # person        | law of     | variable                              | value
          rider           | 2025-07-01 | portability.placeOfBenefit            | Anhui
          rider           | 2025-07-01 | pension.careerCreditedMonths          | 106
          rider           | 2025-07-01 | residents.careerResidentsMonths       | 48
          domestic-worker | 2025-07-01 | portability.placeOfBenefit            | Sichuan
          domestic-worker | 2025-07-01 | pension.careerCreditedMonths          | 274
          domestic-worker | 2025-07-01 | portability.overlappingMonths         | 0
          woman-of-55     | 2025-07-01 | retirement.statutoryRetirementMonth   | 2025-04
          woman-of-55     | 2025-07-01 | pension.careerPreAccountYears         | 3.5
          streamer        | 2025-07-01 | pension.careerCreditedMonths          | 125
          farmer          | 2025-07-01 | pension.careerCreditedMonths          | 28
          farmer          | 2025-07-01 | residents.careerResidentsMonths       | 156
          driver          | 2025-07-01 | pension.careerCreditedMonths          | 192
          """)
  void areToldWhatTheLawSays(String person, String date, String variable, String value) {
    assertThat(answer(person, date, variable)).isEqualTo(value);
  }

  @Test
  void losesAllWithoutTransferWhoHasNoProvinceLongEnough() {
    assertThat(answer("domestic-worker", "2025-07-01", "portability.pensionWithoutTransfer"))
        .isEqualTo("0.00");
    assertThat(answer("domestic-worker", "2025-09-01", "pension.missingMonths")).isEqualTo("0");
  }

  @Test
  void saysWhyWhoIsTooYoungGetsNothing() {
    Answer answer = explain("rider", "2025-07-01", "pension.employeePension");

    assertThat(answer.trace().value()).isNull();
    assertThat(answer.trace().reason().isNotEntitled()).isTrue();
    assertThat(answer.trace().reason().key()).isEqualTo("pension.hasRetired");
  }

  @Test
  void takesMonthsOfTheFutureForAContradiction() {
    Answer answer = explain("woman-of-55", "2024-07-01", "pension.careerCreditedMonths");

    assertThat(answer.trace().value()).isNull();
    assertThat(answer.trace().reason().key()).isEqualTo("pension.isCareerPast");
  }

  @Test
  void isEveryPersonOfTheFolder() throws java.io.IOException {
    try (var files = Files.list(PEOPLE)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".yaml")))
          .containsExactlyInAnyOrder(
              "rider.yaml",
              "domestic-worker.yaml",
              "woman-of-55.yaml",
              "driver.yaml",
              "streamer.yaml",
              "farmer.yaml");
    }
  }

  private static String answer(String person, String date, String variable) {
    TraceNode trace = explain(person, date, variable).trace();
    if (trace.value() == null || trace.raw() == null || trace.unit() == null) {
      return String.valueOf(trace.why());
    }
    return trace.unit() == Unit.PLACE ? trace.value().en() : trace.unit().format(trace.raw());
  }

  private static Answer explain(String person, String date, String variable) {
    return Explainer.explain(
            Workbench.open("china").at(LocalDate.parse(date)),
            PersonFile.read(PEOPLE.resolve(person + ".yaml")),
            List.of(variable))
        .answers()
        .getFirst();
  }
}
