package org.openshebao.countries.china.law.unemployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.countries.china.law.ChinaParameters.rate;

import org.junit.jupiter.api.Test;
import org.openshebao.base.exact.Rate;
import org.openshebao.countries.china.law.EmploymentForm;

class UnemploymentContributionTest {

  /// Shanghai 2025: half a percent each, in the answer of the authority on rates (sh-rates).
  @Test
  void sharesByTheNoticeOfThePlace() {
    long worker =
        UnemploymentContribution.workerUnemploymentContribution(
            8000_00, rate("unemployment.contribution.worker_rate", "CN-31", "2025-07"));
    long employer =
        UnemploymentContribution.employerUnemploymentContribution(
            8000_00, rate("unemployment.contribution.employer_rate", "CN-31", "2025-07"));

    assertThat(worker).isEqualTo(40_00);
    assertThat(employer).isEqualTo(40_00);
    assertThat(
            UnemploymentContribution.totalUnemploymentContribution(
                8000_00, worker, employer, national()))
        .isEqualTo(80_00);
  }

  @Test
  void knowsTheTotalWhereTheSharesAreUnknown() {
    assertThat(
            UnemploymentContribution.totalUnemploymentContribution(
                8000_00, 24_00L, null, national()))
        .isEqualTo(80_00);
    assertThat(UnemploymentContribution.totalUnemploymentContribution(8000_00, null, null, null))
        .isNull();
  }

  @Test
  void insuresEmployeesOnly() {
    assertThat(UnemploymentContribution.isInsuredAsEmployee(EmploymentForm.DISPATCHED)).isTrue();
    assertThat(UnemploymentContribution.isInsuredAsEmployee(EmploymentForm.PLATFORM)).isFalse();
    assertThat(UnemploymentContribution.isInsuredAsEmployee(EmploymentForm.PUBLIC_SERVICE))
        .isNull();
  }

  private static Rate national() {
    return rate("unemployment.contribution.temporary_total_rate", "CN", "2025-07");
  }
}
