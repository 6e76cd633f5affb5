package org.openshebao.countries.china.law.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.countries.china.law.ChinaParameters.rate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openshebao.base.exact.Fen;
import org.openshebao.base.exact.Rate;
import org.openshebao.countries.china.law.EmploymentForm;

class PensionContributionTest {

  private static final Rate WORKER = rate("pension.contribution.worker_rate", "CN-31", "2026-09");
  private static final Rate EMPLOYER =
      rate("pension.contribution.employer_rate", "CN-31", "2026-09");
  private static final Rate FLEXIBLE =
      rate("pension.contribution.flexible_rate", "CN-41", "2026-09");
  private static final Rate ACCOUNT = rate("pension.contribution.account_rate", "CN", "2026-09");
  private static final Rate FLEXIBLE_ACCOUNT =
      rate("pension.contribution.flexible_account_rate", "CN", "2026-09");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                     | base  | worker  | employer | worked in
          at the floor of Shanghai   |  7546 |  603.68 |  1207.36 | Social Insurance Law, art. 12; 8 % and 16 %
          at its ceiling             | 37731 | 3018.48 |  6036.96 | the same
          between them, in Shandong  |  8000 |  640.00 |  1280.00 | the same
          half a fen goes up         | 0.07  |    0.01 |     0.01 | 0.0056 and 0.0112 yuan
          """)
  void sharesBetweenWorkerAndEmployer(String name, String base, String worker, String employer) {
    long contributionBase = Fen.ofYuan(base);

    long own = PensionContribution.workerPensionContribution(contributionBase, WORKER);
    long employers = PensionContribution.employerPensionContribution(contributionBase, EMPLOYER);
    long credit =
        PensionContribution.accountCredit(true, contributionBase, ACCOUNT, FLEXIBLE_ACCOUNT);

    assertThat(own).isEqualTo(Fen.ofYuan(worker));
    assertThat(employers).isEqualTo(Fen.ofYuan(employer));
    assertThat(credit).isEqualTo(own);
    assertThat(PensionContribution.pooledCredit(own, employers, 0, credit)).isEqualTo(employers);
  }

  @Test
  void splitsTheFlexibleWorkersTwentyPercent() {
    long base = Fen.ofYuan("3912");

    long contribution = PensionContribution.flexiblePensionContribution(base, FLEXIBLE);
    long credit = PensionContribution.accountCredit(false, base, ACCOUNT, FLEXIBLE_ACCOUNT);

    assertThat(contribution).isEqualTo(Fen.ofYuan("782.40"));
    assertThat(credit).isEqualTo(Fen.ofYuan("312.96"));
    assertThat(PensionContribution.pooledCredit(0, 0, contribution, credit))
        .isEqualTo(Fen.ofYuan("469.44"));
  }

  @ParameterizedTest
  @EnumSource
  void insuresNobodyTwice(EmploymentForm form) {
    boolean asEmployee = PensionContribution.isInsuredAsEmployee(form);
    boolean asFlexible = PensionContribution.isInsuredAsFlexibleWorker(form);

    assertThat(asEmployee && asFlexible).isFalse();
    assertThat(PensionContribution.isInsured(asEmployee, asFlexible))
        .isEqualTo(
            switch (form) {
              case EMPLOYEE,
                  EMPLOYEE_WITHOUT_CONTRACT,
                  DISPATCHED,
                  FLEXIBLE,
                  PLATFORM,
                  OWN_ACCOUNT ->
                  true;
              case FARMER, UNEMPLOYED, NOT_IN_WORK, STUDENT, PUBLIC_SERVICE, RETIRED -> false;
            });
  }
}
