package org.openshebao.standards.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.problem.Problem;
import org.openshebao.standards.Given;

/// Facts that cannot stand beside each other, and figures of another year.
class EvidenceCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          calculation.ceiling-exists: no                | calculation.earnings-ceiling: 2000
          duration.medical-care.unlimited: yes          | duration.medical-care.weeks-per-case: 26
          scheme.sickness.statutory-cash-benefit: no    | benefit.sickness.standard-beneficiary: 500
          scheme.survivors.statutory-periodical-payment: no | benefit.survivors.flat-or-minimum: {low: 100, high: 200}
          qualifying.invalidity.minimum-contribution-or-employment-period: no | qualifying.invalidity.years-for-reduced-benefit: 5
          """)
  void refusesWhatContradictsEachOther(String flag, String amount) {
    List<Problem> problems = EvidenceCheck.run(Given.facts(flag + "\n" + amount), null);

    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().isError()).isTrue();
    assertThat(problems.getFirst().toString())
        .contains(
            "FACT-CONTRADICTION", "test.yaml:2", flag.substring(0, flag.indexOf(':')), "line 1");
  }

  @Test
  void findsNothingInFactsThatAgree() {
    assertThat(
            EvidenceCheck.run(
                Given.facts(
                    """
                    calculation.ceiling-exists: yes
                    calculation.earnings-ceiling: 2000
                    scheme.sickness.statutory-cash-benefit: no
                    benefit.sickness.standard-beneficiary: none
                    coverage.old-age.all-residents: yes
                    """),
                "2026"))
        .isEmpty();
  }

  @Test
  void flagsFiguresOfAnotherYearAndCoverageThatIsNotWhole() {
    List<Problem> problems =
        EvidenceCheck.run(
            Given.facts(
                """
                wage.skilled-manual-male: {value: 1000, year: 2023}
                benefit.sickness.standard-beneficiary: {by-previous-earnings: [[1, 1]], year: 2026-07}
                coverage.sickness.all-employees-in-law: yes
                coverage.sickness.employees-share: {value: 0.9, year: 2026}
                """),
            "2026");

    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly("FACT-CONTRADICTION", "FACT-YEAR");
    assertThat(problems).noneMatch(Problem::isError);
    assertThat(problems.getLast().toString())
        .contains("test.yaml:1", "wage.skilled-manual-male", "of 2023", "of 2026");
  }
}
