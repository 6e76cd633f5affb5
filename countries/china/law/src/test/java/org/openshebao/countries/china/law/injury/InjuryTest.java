package org.openshebao.countries.china.law.injury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.countries.china.law.ChinaParameters.number;
import static org.openshebao.countries.china.law.ChinaParameters.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.exact.Fen;
import org.openshebao.base.exact.Rate;
import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.countries.china.law.PlatformSector;

class InjuryTest {

  @ParameterizedTest(name = "{0} orders of {1} in {2}: {3} yuan")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # orders | sector                | place | yuan
          300      | RIDE_HAILING          | CN-50 |  3.00
          1200     | RIDE_HAILING          | CN-51 | 12.00
          200      | INTRA_CITY_FREIGHT    | CN-50 | 36.00
          50       | INTRA_CITY_FREIGHT    | CN-51 |  9.00
          500      | INSTANT_DELIVERY      | CN-37 | 35.00
          100      | INSTANT_DELIVERY_HIGH | CN-50 | 25.00
          0        | RIDE_HAILING          | CN-50 |  0.00
          """)
  void letsThePlatformPayForEveryOrder(
      int orders, PlatformSector sector, String place, String yuan) {
    assertThat(
            OccupationalInjury.platformInjuryContribution(
                orders,
                sector,
                number("occupational_injury.ride_hailing_per_order", place, "2025-12"),
                number("occupational_injury.instant_delivery_low_per_order", place, "2025-12"),
                number("occupational_injury.instant_delivery_high_per_order", place, "2025-12"),
                number("occupational_injury.intra_city_freight_per_order", place, "2025-12")))
        .isEqualTo(Fen.ofYuan(yuan));
    assertThat(OccupationalInjury.workerOccupationalInjuryContribution()).isZero();
  }

  @Test
  void guessesNoAmountForAnOrder() {
    assertThat(
            OccupationalInjury.platformInjuryContribution(
                100, PlatformSector.RIDE_HAILING, null, 7L, 25L, 18L))
        .isNull();
    assertThat(OccupationalInjury.isInProtectedSector(PlatformSector.OTHER)).isFalse();
  }

  @Test
  void takesTheWageBillByRiskClass() {
    assertThat(
            InjuryContribution.employerInjuryContribution(
                8000_00, 1, table("injury.contribution.class_rate", "2025-07")))
        .isEqualTo(16_00);
    assertThat(
            InjuryContribution.employerInjuryContribution(
                8000_00, 8, table("injury.contribution.class_rate", "2025-07")))
        .isEqualTo(152_00);
    assertThat(
            InjuryContribution.employerInjuryContribution(
                8000_00, 9, table("injury.contribution.class_rate", "2025-07")))
        .isNull();
  }

  @Test
  void takesNothingFromTheWorkerWhateverTheWage() {
    assertThat(InjuryContribution.workerInjuryContribution(null, new Rate(0))).isZero();
    assertThat(InjuryContribution.workerInjuryContribution(8000_00L, new Rate(0))).isZero();
  }

  @Test
  void leavesThePublicServiceOpen() {
    assertThat(InjuryContribution.isInsuredAsEmployee(EmploymentForm.PUBLIC_SERVICE)).isNull();
    assertThat(InjuryContribution.isInsuredAsEmployee(EmploymentForm.PLATFORM)).isFalse();
    assertThat(InjuryContribution.isInsuredAsEmployee(EmploymentForm.EMPLOYEE_WITHOUT_CONTRACT))
        .isTrue();
  }
}
