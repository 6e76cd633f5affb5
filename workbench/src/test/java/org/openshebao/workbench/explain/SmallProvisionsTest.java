package org.openshebao.workbench.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.simulation.person.CaseResult;
import org.openshebao.simulation.person.PersonCase;

/// Provisions that no worked case asks for, answered for one person: notices, surcharges, accounts, waiting, floating rates, time limits.
class SmallProvisionsTest {

  private static final Law LAW = Law.load("china");

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # place | month   | variable                                   | facts                                                                                    | answer, its beginning
          CN      | 2025-07 | retirement.lastMonthOfEarlyNotice          | sex=male birthMonth=1966-01 retirement.monthsEarlyWanted=4                               | 2025-10
          CN      | 2025-07 | retirement.lastMonthOfLateAgreement        | sex=male birthMonth=1966-01                                                              | 2026-04
          CN      | 2025-07 | contribution.lateFee                       | contribution.arrears=10000 contribution.daysLate=30                                      | 150.00 yuan
          CN      | 2011-06 | contribution.lateFee                       | contribution.arrears=10000 contribution.daysLate=30                                      | 600.00 yuan
          CN-34   | 2025-07 | residents.accountAtYearEnd                 | residents.openingBalance=1000 residents.chosenLevel=500 residents.residentsContributionSubsidy=60 | 1,595.90 yuan
          CN-42   | 2025-07 | residents.accountAtYearEnd                 | residents.openingBalance=1000 residents.chosenLevel=500 residents.residentsContributionSubsidy=60 | not known
          CN-42   | 2025-07 | residents.accountAtYearEnd                 | residents.openingBalance=0 residents.chosenLevel=500 residents.residentsContributionSubsidy=60 | 560.00 yuan
          CN      | 2025-07 | residents.inheritedBalance                 | residents.accountBalance=13900 residents.accountPensionDrawn=1200                        | 12,700.00 yuan
          CN-31   | 2025-10 | medical.flexibleWaitingMonths              | medical.flexibleBreakMonths=3                                                            | 0 months
          CN-31   | 2025-10 | medical.flexibleWaitingMonths              | medical.flexibleBreakMonths=4                                                            | 6 months
          CN-35   | 2025-10 | medical.flexibleWaitingMonths              | medical.flexibleBreakMonths=3                                                            | 6 months
          CN-35   | 2025-10 | medical.flexibleWaitingMonths              | medical.flexibleBreakMonths=3 medical.isFlexibleBreakPaidUp=yes                          | 0 months
          CN-35   | 2025-10 | medical.flexibleWaitingMonths              | medical.flexibleBreakMonths=5 medical.isFlexibleBreakPaidUp=yes                          | 3 months
          CN-61   | 2025-10 | medical.flexibleWaitingMonths              | medical.flexibleBreakMonths=5                                                            | not known
          CN-4201 | 2025-10 | medical.countableCost                      | medical.listCost=1000 medical.isUnregisteredElsewhere=yes                                | 900.00 yuan
          CN-4201 | 2025-10 | medical.countableCost                      | medical.listCost=1000                                                                    | 1,000.00 yuan
          CN-61   | 2025-10 | medical.countableCost                      | medical.listCost=1000 medical.isUnregisteredElsewhere=yes                                | not known
          CN-33   | 2025-10 | medical.premiumAtLeast                     | medical.disposableIncome=60000                                                           | 500.00 yuan
          CN-44   | 2025-11 | maternity.isPaidToThePerson                | employmentForm=employee maternity.hasQualifyingPeriod=yes                                | no
          CN-44   | 2025-12 | maternity.isPaidToThePerson                | employmentForm=employee maternity.hasQualifyingPeriod=yes                                | yes
          CN      | 2025-07 | injury.employerInjuryContributionAtOwnRate | employmentForm=employee monthlyWage=10000 riskClass=4 injury.ratePercent=80              | 72.00 yuan
          CN      | 2024-07 | injury.employerInjuryContributionAtOwnRate | employmentForm=employee monthlyWage=10000 riskClass=4 injury.ratePercent=80 injury.fundMonths=18 | 57.60 yuan
          CN      | 2024-07 | injury.employerInjuryContributionAtOwnRate | employmentForm=employee monthlyWage=10000 riskClass=4 injury.ratePercent=80 injury.fundMonths=24 | 36.00 yuan
          CN      | 2024-07 | injury.employerInjuryContributionAtOwnRate | employmentForm=employee monthlyWage=10000 riskClass=4 injury.ratePercent=80 injury.fundMonths=17 | 72.00 yuan
          CN      | 2025-07 | injury.employerInjuryContributionAtOwnRate | employmentForm=employee monthlyWage=10000 riskClass=4 injury.ratePercent=80 injury.fundMonths=24 | 72.00 yuan
          CN      | 2025-07 | injury.employerInjuryContributionAtOwnRate | employmentForm=employee monthlyWage=10000 riskClass=1 injury.ratePercent=150             | 30.00 yuan
          CN      | 2025-07 | injury.employerInjuryContributionAtOwnRate | employmentForm=employee monthlyWage=10000 riskClass=1 injury.ratePercent=80              | not known
          CN      | 2025-07 | injury.pensionGap                          | employmentForm=employee injury.disabilityGrade=4 injury.disabilityAllowance=4500 pension.employeePension=4000 | 500.00 yuan
          CN      | 2025-07 | injury.pensionGap                          | employmentForm=employee injury.disabilityGrade=5 injury.disabilityAllowance=4500 pension.employeePension=4000 | not entitled
          CN      | 2025-07 | participation.unemploymentParticipation    | employmentForm=platform sex=male birthMonth=1990-01                                      | not entitled
          CN      | 2026-07 | participation.overAgeInjuryParticipation   | employmentForm=employee sex=male birthMonth=1950-01                                      | must
          CN      | 2026-07 | participation.overAgeInjuryParticipation   | employmentForm=employee sex=male birthMonth=1990-01                                      | not entitled
          CN-11   | 2025-07 | wage.hourlyMinimumWage                     | sex=male                                                                                 | 26.40 yuan
          CN-13   | 2025-07 | wage.hourlyMinimumWage                     | wage.minimumWageTier=3                                                                   | 18.00 yuan
          CN-13   | 2025-07 | wage.hourlyMinimumWage                     | sex=male                                                                                 | not known
          CN-31   | 2025-07 | subsidy.hardToEmploySubsidy                | employmentForm=flexible subsidy.isRegisteredHardToEmploy=yes                             | 746.00 yuan
          CN-31   | 2025-07 | subsidy.hardToEmploySubsidy                | employmentForm=employee subsidy.isRegisteredHardToEmploy=yes                             | not entitled
          CN-42   | 2025-07 | subsidy.hardToEmploySubsidy                | employmentForm=flexible subsidy.isRegisteredHardToEmploy=yes                             | not known
          CN      | 2025-07 | handling.pensionClaimDays                  | sex=male                                                                                 | 20 days
          """)
  void answersForOnePerson(
      String place, String month, String variable, String facts, String expected) {
    PersonCase person = new PersonCase(LAW).with("place", place);
    for (String fact : facts.trim().split(" +")) {
      int equals = fact.indexOf('=');
      person.with(fact.substring(0, equals), fact.substring(equals + 1));
    }

    CaseResult result = person.compute(CalendarMonth.parse(month), List.of(variable));

    assertThat(result.text(variable).en()).startsWith(expected);
  }
}
