package org.openshebao.workbench.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.standards.finding.Doubt;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.logic.Rational;

/// The table of docs/validation/china-c102.md, recomputed; and the dates on which enacted law moves.
final class ExpectedFindingsTest {

  private static final Path TABLE = Path.of("..", "docs", "validation", "china-c102.md");
  private static final Map<String, ConformityStudy> STUDIES = new LinkedHashMap<>();

  private record Row(String id, String expected, String found) {}

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      String[] cells = line.split("\\|");
      if (cells.length >= 5 && cells[1].strip().matches("[ce][0-9a-z]+\\..*")) {
        rows.add(new Row(cells[1].strip(), cells[2].strip(), cells[3].strip()));
      }
    }
    return rows;
  }

  private static ConformityStudy study(String instrument) {
    return instrument.equals("c102")
        ? China.nation()
        : STUDIES.computeIfAbsent(
            instrument, id -> ConformityStudy.of(China.CONTEXT, id, China.DAY, null));
  }

  private static String letter(Status status) {
    return switch (status) {
      case SATISFIED -> "S";
      case NOT_SATISFIED -> "N";
      case UNDETERMINED -> "U";
      case NOT_APPLICABLE -> "–";
    };
  }

  @TestFactory
  Stream<DynamicTest> findsWhatTheTableSays() throws IOException {
    return rows().stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.id(),
                () -> {
                  String instrument = row.id().substring(0, row.id().indexOf('.'));
                  assertThat(letter(study(instrument).get(row.id()).status()))
                      .isEqualTo(row.found());
                }));
  }

  @Test
  void holdsEveryExpectationOfTheTable() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(40);
    assertThat(rows()).filteredOn(row -> row.found().equals("S")).hasSizeGreaterThan(15);
    assertThat(rows()).filteredOn(row -> row.found().equals("N")).hasSizeGreaterThan(8);
  }

  @ParameterizedTest(name = "{0}: {1} years, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # day      | years | finding | worked in
          2029-12-01 | 15    | S       | last year with 15 years
          2030-01-01 | 15.5  | U       | annex 4: six months more
          2039-01-01 | 20    | U       | annex 4: twenty years
          """)
  void asksForMoreYearsFrom2030(String day, String years, String finding, String workedIn) {
    ConformityStudy study = China.study("c102", day, "CN-44");

    StudyFinding reduced = study.get("c102.part-V.art-29.2.a");
    assertThat(letter(reduced.status())).isEqualTo(finding);
    assertThat(reduced.finding().figure().value().high()).isEqualTo(Rational.parse(years));
    if (finding.equals("U")) {
      assertThat(reduced.doubt()).isEqualTo(Doubt.LEGAL);
      assertThat(reduced.finding().figure().value().low()).isEqualTo(Rational.ZERO);
    }
  }

  @Test
  void closesUnemploymentInGuangdongAtTwoMinimumWages() {
    ConformityStudy study = China.study("c102", "2025-07-01", "CN-44");

    var finding = study.get("c102.part-IV.art-22.1.art-66").finding();
    var breakEven = finding.breakEven();
    assertThat(finding.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(breakEven.measure()).isEqualTo("wage.ordinary-adult-male-labourer");
    Rational minimumWage = study.amount("minimum-wage", "CN-44", "1.25", 0);
    assertThat(breakEven.value()).isEqualTo(minimumWage.times(Rational.of(2)));
  }

  @Test
  void namesTheWageAtWhichTheOldAgeRateFallsShortUnderOtherReferences() {
    var choices = China.CONTEXT.choices().withReferences("65.6.a", null);
    ConformityStudy study =
        ConformityStudy.of(China.CONTEXT.withChoices(choices), "c102", China.DAY, "CN-11");

    var finding = study.get("c102.part-V.art-28.a.art-65").finding();
    assertThat(finding.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(finding.wouldSettle()).anyMatch(open -> open.measure().startsWith("wage."));
  }
}
