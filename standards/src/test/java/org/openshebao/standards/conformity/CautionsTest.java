package org.openshebao.standards.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.standards.Given;
import org.openshebao.standards.finding.Caution;
import org.openshebao.standards.finding.CautionRaised;
import org.openshebao.standards.finding.Doubt;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.Status;

/// The nine mistakes of assessments by hand, each planted alone, and the same figures without it.
class CautionsTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REFERENCE_WAGE            | c102.part-V.art-28.a.art-65 | {benefit.old-age.standard-beneficiary: 500, wage.skilled-manual-male: {value: 1000, of: average-wage}}
          REFERENCE_WAGE            | c102.part-V.art-28.a.art-65 | {benefit.old-age.standard-beneficiary: 500, wage.skilled-manual-male: {value: 1000, of: 66.4.a}}
          REFERENCE_WAGE            | c102.part-V.art-28.a.art-66 | {benefit.old-age.flat-or-minimum: 500, wage.ordinary-adult-male-labourer: {value: 1000, of: minimum-wage}}
          REFERENCE_WAGE            | c168.art-15.1.a             | {benefit.unemployment.standard-beneficiary: 500, previous-earnings.unemployment: {value: 900, of: average-wage}}
          REFERENCE_WAGE            | c121.art-19.3               | {calculation.ceiling-exists: yes, calculation.earnings-ceiling: 2000, wage.skilled-manual-male: {value: 900, of: average-wage}}
          STANDARD_BENEFICIARY      | c102.part-V.art-28.a.art-65 | {benefit.old-age.standard-beneficiary: {value: 500, of: average-benefit}, wage.skilled-manual-male: 1000}
          STANDARD_BENEFICIARY      | c102.part-V.art-28.a.art-66 | {benefit.old-age.flat-or-minimum: {value: 500, of: single-person}, wage.ordinary-adult-male-labourer: 1000}
          NET_AND_GROSS             | c102.part-V.art-28.a.art-65 | {benefit.old-age.standard-beneficiary: {value: 500, basis: net}, wage.skilled-manual-male: {value: 1000, basis: gross}}
          NET_AND_GROSS             | c183.art-6.level.3          | {benefit.maternity.cash: {value: 900, basis: net}, previous-earnings.maternity: {value: 1000, basis: gross}}
          CAREER_LENGTH             | c102.part-V.art-28.a.art-65 | {benefit.old-age.standard-beneficiary: {value: 500, years: 31}, wage.skilled-manual-male: 1000}
          CAREER_LENGTH             | c102.part-V.art-28.a.art-65 | {benefit.old-age.standard-beneficiary: {value: 500, years: 21, years-of: residence}, wage.skilled-manual-male: 1000}
          CAREER_LENGTH             | c102.part-IX.art-56.a.art-66 | {benefit.invalidity.flat-or-minimum: {value: 500, years: 16}, wage.ordinary-adult-male-labourer: 1000}
          CAREER_LENGTH             | c102.part-V.art-28.a.art-65 | {benefit.old-age.standard-beneficiary: {value: 500, years: 21}, wage.skilled-manual-male: 1000, qualifying.old-age.contribution-years-for-tested-rate: 20}
          TIME_OR_PLACE             | c102.part-V.art-28.a.art-65 | {benefit.old-age.standard-beneficiary: {value: 500, year: 2024}, wage.skilled-manual-male: {value: 1000, year: 2023}}
          TIME_OR_PLACE             | c102.part-V.art-28.a.art-65 | {benefit.old-age.standard-beneficiary: {value: 500, region: north}, wage.skilled-manual-male: {value: 1000, region: south}}
          TIME_OR_PLACE             | c102.part-V.art-28.a.art-65 | {benefit.old-age.standard-beneficiary: {value: 500, period: month}, wage.skilled-manual-male: {value: 1000, period: week}}
          FAMILY_ALLOWANCE_ONE_SIDE | c102.part-V.art-28.a.art-65 | {benefit.old-age.standard-beneficiary: 500, wage.skilled-manual-male: 1000, family-allowance.old-age.during-contingency: 20, family-allowance.old-age.in-work: none}
          LOW_WAGE_ONLY             | c102.part-V.art-28.a.art-65 | {benefit.old-age.standard-beneficiary: 500, previous-earnings.old-age: 900, wage.skilled-manual-male: 1000, calculation.ceiling-exists: yes}
          LOW_WAGE_ONLY             | c102.part-V.art-28.a.art-65 | {benefit.old-age.standard-beneficiary: {by-previous-earnings: [[500, 400], [900, 500]]}, wage.skilled-manual-male: 1000, calculation.ceiling-exists: yes}
          FIRST_MONTHS_ONLY         | c102.part-III.art-16.1.art-65 | {benefit.sickness.standard-beneficiary: {value: 600, tapered: yes}, wage.skilled-manual-male: 1000}
          COVERAGE_DENOMINATOR      | c102.part-V.art-27.a        | {coverage.old-age.employees-share: {value: 0.9, over: insured-persons}}
          COVERAGE_DENOMINATOR      | c102.part-V.art-27.b        | {coverage.old-age.active-share-of-residents: {value: 0.9, over: economically-active}}
          COVERAGE_DENOMINATOR      | c128.art-16.1.b             | {coverage.old-age.active-share: {value: 0.9, over: all-residents}}
          COVERAGE_DENOMINATOR      | c130.art-10.c               | {coverage.medical-care.residents-share: {value: 0.9, double-counted: yes}}
          """)
  void flagEachMistakeAndLeaveTheTestOpen(Caution caution, String id, String facts) {
    Finding finding = Given.finding(id, facts);

    assertThat(finding.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(finding.cautions()).extracting(CautionRaised::caution).containsExactly(caution);
    assertThat(finding.figure()).as("the figure is still shown").isNotNull();
    assertThat(finding.doubt()).isEqualTo(Doubt.STATISTICAL);
    assertThat(finding.wouldSettle()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          c102.part-V.art-28.a.art-65 | {benefit.old-age.standard-beneficiary: {value: 500, of: standard-beneficiary, basis: gross, years: 30, year: 2024, region: x, period: month}, wage.skilled-manual-male: {value: 1000, of: 65.6.b, basis: gross, year: 2024, region: x, period: month}}
          c121.art-14.2.earnings      | {benefit.injury-invalidity.standard-beneficiary: {value: 700, years: 40}, wage.skilled-manual-male: {value: 1000, of: 19.6.d}}
          c128.art-17.a.flat          | {benefit.old-age.flat-or-minimum: {value: 500, of: minimum-benefit, years: 20, years-of: residence}, wage.ordinary-adult-male-labourer: {value: 1000, of: 27.4.a}}
          c102.part-V.art-28.a.art-65 | {benefit.old-age.standard-beneficiary: 500, wage.skilled-manual-male: 1000, family-allowance.old-age.during-contingency: 20, family-allowance.old-age.in-work: 20}
          c102.part-VIII.art-50.art-65 | {benefit.maternity.standard-beneficiary: 500, wage.skilled-manual-male: 1000}
          c102.part-V.art-27.a        | {coverage.old-age.employees-share: {value: 0.9, over: all-employees}}
          c102.part-V.art-27.d        | {coverage.old-age.industrial20-employees-share: {value: 0.9, over: industrial20-employees}, acceptance.article-3-declaration: yes}
          """)
  void raiseNothingOnFiguresThatAreAskedFor(String id, String facts) {
    Finding finding = Given.finding(id, facts);

    assertThat(finding.cautions()).isEmpty();
    assertThat(finding.status()).isEqualTo(Status.SATISFIED);
  }
}
