package org.openshebao.countries.china.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Values of provisions that no worked case asks for, at the places and on the days where they change.
class SmallProvisionsTest {

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "contribution.late_fee_a_day, CN, 2011-06, 2000",
    "contribution.late_fee_a_day, CN, 2011-07, 500",
    "retirement.early_notice, CN, 2025-01, 3",
    "retirement.late_notice, CN, 2025-01, 1",
    "residents.account_interest, CN-34, 2025-06, 35900",
    "medical.flexible.waiting_months, CN-31, 2025-10, 6",
    "medical.flexible.waiting_months_paid_up, CN-35, 2025-01, 3",
    "medical.other_place_own_share, CN-4201, 2025-01, 100000",
    "medical.residents.funding_share, CN-33, 2025-01, 25000",
    "medical.residents.person_share, CN-33, 2025-01, 333333",
    "maternity.allowance.paid_to_person, CN-31, 2025-03, 1",
    "maternity.allowance.paid_to_person, CN-44, 2025-11, 0",
    "maternity.allowance.paid_to_person, CN-44, 2025-12, 1",
    "maternity.allowance.paid_to_person, CN-42, 2026-01, 0",
    "maternity.allowance.paid_to_person, CN-42, 2026-03, 1",
    "maternity.allowance.paid_to_person, CN-61, 2026-03, 1",
    "participation.flexible.unemployment_open, CN, 2025-07, 0",
    "handling.days.pension_claim, CN, 2023-12, 20",
    "handling.days.unemployment_claim, CN, 2023-12, 10",
    "injury.disability.fund_pays_to_grade, CN, 2011-01, 4",
  })
  void holdsTheValueOfTheDay(String path, String place, String month, long raw) {
    assertThat(ChinaParameters.number(path, place, month)).isEqualTo(raw);
  }
}
