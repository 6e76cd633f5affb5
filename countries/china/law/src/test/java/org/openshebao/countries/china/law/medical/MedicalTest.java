package org.openshebao.countries.china.law.medical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.countries.china.law.ChinaParameters.number;
import static org.openshebao.countries.china.law.ChinaParameters.rate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.exact.Rate;

class MedicalTest {

  @Test
  void takesTwoPercentFromTheWorkerAndThePoolsRateFromTheEmployer() {
    assertThat(
            MedicalContribution.workerMedicalContribution(
                8000_00, rate("medical.contribution.worker_rate", "CN-31", "2025-07")))
        .isEqualTo(160_00);
    assertThat(
            MedicalContribution.employerMedicalContribution(
                8000_00, rate("medical.contribution.employer_rate", "CN-31", "2025-07")))
        .isEqualTo(720_00);
  }

  @ParameterizedTest(name = "base {0}, rate {1}, amount {2}: {3}")
  @CsvSource({
    "800000, 10, , 80000",
    ", , 27500, 27500",
    "800000, 10, 27500, 27500",
    ", 10, ,",
    "800000, , ,"
  })
  void takesAnAmountOrARateFromFlexibleWorkers(
      @Nullable Long base, @Nullable String percent, @Nullable Long amount, @Nullable Long due) {
    assertThat(
            MedicalContribution.flexibleMedicalContribution(
                base, percent == null ? null : Rate.ofPercent(percent), amount))
        .isEqualTo(due);
  }

  /// Guangzhou's notice for 2026 (穗医保, gz-res2026): members 549 and 820 yuan, students 413 and 956.
  @ParameterizedTest(name = "student {0}: {1} and {2}")
  @CsvSource({"false, 54900, 82000", "true, 41300, 95600", ", ,"})
  void asksStudentsForTheirOwnPremium(
      @Nullable Boolean isStudent, @Nullable Long premium, @Nullable Long subsidy) {
    assertThat(
            ResidentsMedicalPremium.residentsPremium(
                isStudent, guangzhou("premium"), guangzhou("student_premium")))
        .isEqualTo(premium);
    assertThat(
            ResidentsMedicalPremium.residentsSubsidy(
                isStudent, guangzhou("subsidy"), guangzhou("student_subsidy")))
        .isEqualTo(subsidy);
  }

  @Test
  void asksEveryoneForThePremiumWhereStudentsHaveNone() {
    assertThat(ResidentsMedicalPremium.residentsPremium(null, 40000L, null)).isEqualTo(40000);
    assertThat(ResidentsMedicalPremium.residentsPremium(true, null, null)).isNull();
  }

  private static long guangzhou(String what) {
    return number("medical.residents." + what, "CN-4401", "2026-01");
  }
}
