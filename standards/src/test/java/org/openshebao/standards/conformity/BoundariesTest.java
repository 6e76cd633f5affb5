package org.openshebao.standards.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.standards.Given;
import org.openshebao.standards.finding.Status;

/// Each limit, exactly met and just missed.
class BoundariesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          c102.part-III.art-16.1.art-65    | {benefit.sickness.standard-beneficiary: 450, wage.skilled-manual-male: 1000}       | SATISFIED
          c102.part-III.art-16.1.art-65    | {benefit.sickness.standard-beneficiary: 449.99, wage.skilled-manual-male: 1000}    | NOT_SATISFIED
          c102.part-III.art-16.1.art-65    | {benefit.sickness.standard-beneficiary: 0.3, wage.skilled-manual-male: 0.6666}      | SATISFIED
          c102.part-V.art-28.a.art-65      | {benefit.old-age.standard-beneficiary: 0.4, wage.skilled-manual-male: 1}           | SATISFIED
          c102.part-III.art-18.1.waiting   | {waiting.sickness.days: 3}                                                        | SATISFIED
          c102.part-III.art-18.1.waiting   | {waiting.sickness.days: 4}                                                        | NOT_SATISFIED
          c102.part-IV.art-24.1.a          | {duration.unemployment.weeks-in-12-months: 13}                                    | SATISFIED
          c102.part-IV.art-24.1.a          | {duration.unemployment.weeks-in-12-months: 12.9}                                  | NOT_SATISFIED
          c102.part-V.art-26.2             | {age.old-age.prescribed-max: 65, age.old-age.higher-age-justified-by-working-ability: no}   | SATISFIED
          c102.part-V.art-26.2             | {age.old-age.prescribed-max: 65.1, age.old-age.higher-age-justified-by-working-ability: no} | NOT_SATISFIED
          c102.part-V.art-27.a             | {coverage.old-age.employees-share: 0.5}                                           | SATISFIED
          c102.part-V.art-27.b             | {coverage.old-age.active-share-of-residents: 0.1999}                              | NOT_SATISFIED
          c102.part-V.art-29.2.a           | {qualifying.old-age.years-for-reduced-pension: 15, qualifying.old-age.reduced-pension-at-normal-age: yes} | SATISFIED
          c102.part-V.art-29.2.a           | {qualifying.old-age.years-for-reduced-pension: 15.5, qualifying.old-age.reduced-pension-at-normal-age: yes} | NOT_SATISFIED
          c102.part-VII.art-44.a           | {benefit.family.total-value: 30, wage.ordinary-adult-male-labourer: 1000, children.of-persons-protected: 1} | SATISFIED
          c102.part-VII.art-44.a           | {benefit.family.total-value: 29, wage.ordinary-adult-male-labourer: 1000, children.of-persons-protected: 1} | NOT_SATISFIED
          c102.part-VIII.art-52            | {duration.maternity.cash-weeks: 12, leave.maternity.weeks-required-or-authorised: 12} | SATISFIED
          c102.part-VIII.art-52            | {duration.maternity.cash-weeks: 11}                                               | NOT_SATISFIED
          c102.part-VIII.art-52            | {duration.maternity.cash-weeks: 13}                                               | UNDETERMINED
          c102.part-VIII.art-52            | {duration.maternity.cash-weeks: 12, leave.maternity.weeks-required-or-authorised: none} | SATISFIED
          c102.part-XIII.art-71.2          | {financing.employee-contribution-share: 0.5}                                      | SATISFIED
          c102.part-XIII.art-71.2          | {financing.employee-contribution-share: 0.5001}                                   | NOT_SATISFIED
          c183.art-6.level.3               | {benefit.maternity.cash: 2, previous-earnings.maternity: 3}                       | SATISFIED
          c183.art-6.level.3               | {benefit.maternity.cash: 0.6666, previous-earnings.maternity: 1}                  | NOT_SATISFIED
          r204.para-20                     | {informal.insurance-coverage.trend: -0.01}                                        | NOT_SATISFIED
          c102.part-VI.art-34.free         | {oop.employment-injury.package: 0}                                                | SATISFIED
          c102.part-VI.art-34.free         | {oop.employment-injury.package: 0.01}                                             | NOT_SATISFIED
          """)
  void areDecidedExactly(String id, String facts, Status expected) {
    assertThat(Given.status(id, facts)).isEqualTo(expected);
  }

  /// Art. 29(4), read linearly: 30 % at 10 years, 40 % at 30.
  @ParameterizedTest(name = "{0} years, rate {1}")
  @CsvSource({
    "10, 0.30, SATISFIED", "10, 0.2999, UNDETERMINED", "20, 0.35, SATISFIED",
        "20, 0.3499, UNDETERMINED",
    "30, 0.40, SATISFIED", "30, 0.3999, UNDETERMINED", "31, 0.90, NOT_SATISFIED",
        "9, 0.90, NOT_SATISFIED"
  })
  void interpolatesTheReducedRate(String years, String rate, Status expected) {
    // Below the line the flat and means-tested routes stay open.
    assertThat(
            Given.status(
                "c102.part-V.art-29.4",
                """
                qualifying.old-age.contribution-years-for-tested-rate: %s
                benefit.old-age.standard-beneficiary: %s
                wage.skilled-manual-male: 1
                """
                    .formatted(years, rate)))
        .isEqualTo(expected);
  }
}
