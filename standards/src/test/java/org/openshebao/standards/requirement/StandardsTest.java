package org.openshebao.standards.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.standards.Given;
import org.openshebao.standards.logic.Rational;

/// The instruments as data: complete, consistent, and refused where they are not.
class StandardsTest {

  private static final String MEASURES =
      """
      schema: shebao-measures/1
      count: 3
      implied-items: {}
      measures:
        - {name: coverage.x.employees-share, unit: share of all employees, used-by-count: 1, used-by: []}
        - {name: scheme.x.exists, unit: flag, used-by-count: 1, used-by: []}
        - {name: suspension.grounds, unit: set, used-by-count: 1, used-by: []}
      """;

  private static final String HEAD =
      """
      schema: shebao-standard/1
      instrument: {id: c1, title: T, adopted: '1952', kind: convention, text-basis: read}
      requirement-count: 1
      requirements:
      """;

  private static String entry(String test) {
    return HEAD
        + "  - {id: c1.a, article: '1', kind: duration, paraphrase: P, test: "
        + test
        + ", inputs: []}\n";
  }

  @Test
  void holdsEveryEntryAndEveryMeasure() {
    Map<Verification, Long> byTag =
        Given.STANDARDS.listRequirements().stream()
            .collect(Collectors.groupingBy(Requirement::verification, Collectors.counting()));

    assertThat(Given.STANDARDS.listRequirements()).hasSize(580);
    assertThat(Given.STANDARDS.listMeasures()).hasSize(534);
    assertThat(byTag)
        .containsEntry(Verification.READ, 367L)
        .containsEntry(Verification.CHECKED, 65L)
        .containsEntry(Verification.TWIN, 73L)
        .containsEntry(Verification.MEMORY, 75L);
  }

  /// Convention No. 102, Schedule to Part XI, and the schedules of Nos. 121, 128 and 130.
  @ParameterizedTest
  @CsvSource({
    "c102, sickness, 0.45, man-wife-2-children",
    "c102, unemployment, 0.45, man-wife-2-children",
    "c102, old-age, 0.40, man-wife-pensionable-age",
    "c102, injury-incapacity, 0.50, man-wife-2-children",
    "c102, injury-invalidity, 0.50, man-wife-2-children",
    "c102, injury-survivors, 0.40, widow-2-children",
    "c102, maternity, 0.45, woman",
    "c102, invalidity, 0.40, man-wife-2-children",
    "c102, survivors, 0.40, widow-2-children",
    "c121, injury-survivors, 0.50, widow-2-children",
    "c128, old-age, 0.45, man-wife-pensionable-age",
    "c130, sickness, 0.60, man-wife-2-children"
  })
  void holdsTheSchedules(String instrument, String contingency, String rate, String beneficiary) {
    ScheduleLine line =
        Given.STANDARDS.getInstrument(instrument).findRate(contingency).orElseThrow();

    assertThat(line.rate()).isEqualTo(Rational.parse(rate));
    assertThat(line.beneficiary().key()).isEqualTo(beneficiary);
  }

  /// A rate stands in the schedule and in the entry: both say the same.
  @Test
  void testsTheRateOfTheScheduleInEveryFullRoute() {
    for (Instrument instrument : Given.STANDARDS.listInstruments()) {
      for (Requirement requirement : instrument.requirements()) {
        if (requirement.test() instanceof Condition.RateTest rate) {
          ScheduleLine line = instrument.findRate(rate.contingency()).orElseThrow();
          assertThat(rate.minimum())
              .as(requirement.id())
              .isEqualTo(new org.openshebao.standards.formula.Formula.Constant(line.rate()));
          assertThat(rate.beneficiary()).isEqualTo(line.beneficiary());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {ref: c1.b}                                                             | STANDARD-REF
          {ref: c1.a}                                                             | STANDARD-CIRCLE
          {flag: scheme.x.exist, is: true}                                        | STANDARD-MEASURE
          {flag: suspension.grounds, is: true}                                    | STANDARD-KIND
          {set: scheme.x.exists, includes: [a]}                                   | STANDARD-KIND
          {set: suspension.grounds, includes: no-such-list}                       | STANDARD-LIST
          {measure: coverage.x.employees-share, op: '>=', value: 3, unit: weeks}  | STANDARD-UNIT
          {measure: coverage.x.employees-share, op: 'at least', value: 3}         | STANDARD-VALUE
          {measure: coverage.x.employees-share, op: between, value: [1]}          | STANDARD-VALUE
          {measure: coverage.x.employees-share, op: '>=', value: '1 +'}           | STANDARD-VALUE
          {ratio: {numerator: '2', denominators: '3'}, op: '>=', value: 1}        | YAML-KEY-UNKNOWN
          {some-of: []}                                                           | STANDARD-TEST
          {flag: scheme.x.exists, is: perhaps}                                    | STANDARD-VALUE
          """)
  void refusesDataThatDoNotHoldTogether(String test, String code) {
    assertThatThrownBy(
            () -> Standards.of(Map.of("c1.yaml", entry(test)), "measures.yaml", MEASURES))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(code)
        .hasMessageContaining("c1.yaml:5");
  }

  @Test
  void suggestsTheNearestName() {
    assertThatThrownBy(() -> Given.STANDARDS.getRequirement("c102.part-V.art-28a"))
        .hasMessageContaining("Maybe \"c102.part-V.art-28.a\"?");
    assertThatThrownBy(() -> Given.STANDARDS.getMeasure("coverage.old-age.employee-share"))
        .hasMessageContaining("Maybe \"coverage.old-age.employees-share\"?");
    assertThatThrownBy(() -> Given.STANDARDS.getInstrument("C102"))
        .hasMessageContaining("Maybe \"c102\"?");
  }

  @Test
  void followsWhatIsImpliedThroughSeveralSteps() {
    assertThat(Given.STANDARDS.implied().of("wilfully-caused-by-serious-misconduct"))
        .contains("serious-and-wilful-misconduct", "wilful-misconduct");
    assertThat(Given.STANDARDS.implied().of("fraud"))
        .containsExactlyInAnyOrder("fraud", "fraudulent-claim");
  }
}
