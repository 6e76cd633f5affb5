package org.openshebao.workbench.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.simulation.person.CaseResult;
import org.openshebao.simulation.person.PersonCase;

/// What China's law answers on the branches other than pensions where no worked case can ask: reasons why there is no benefit, documents
/// that are missing, and what is left to pay for a birth. Facts are `name=value`, apart by spaces.
class OtherBranchesTest {

  private static final Law LAW = Law.load("china");

  private static final String INJURED = "employmentForm=employee injury.wageBeforeInjury=6000 ";
  private static final String JOBLESS =
      "unemployment.isInvoluntary=yes unemployment.isRegisteredAndSeekingWork=yes"
          + " unemployment.endReason=none unemployment.unusedMonths=0 ";

  private static String answer(String place, String month, String facts, String variable) {
    PersonCase person = new PersonCase(LAW).with("place", place);
    for (String fact : facts.trim().split(" +")) {
      if (fact.isEmpty()) {
        continue;
      }
      int equals = fact.indexOf('=');
      person.with(fact.substring(0, equals), fact.substring(equals + 1));
    }
    CaseResult result = person.compute(CalendarMonth.parse(month), List.of(variable));
    return result.text(variable).en();
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # place  | month   | grade and other facts                                            | answer, its beginning
          CN       | 2025-07 | injury.disabilityGrade=0 injury.poolAverageWage=7000             | not entitled: “Disability grade found” is not met (Work-Injury Insurance Regulations, arts. 21, 22(2))
          CN       | 2025-07 | injury.disabilityGrade=7                                         | not known: no information on “Average monthly wage of the pool
          CN       | 2025-07 | injury.poolAverageWage=7000                                      | not known: no information on “Disability grade
          CN       | 2025-07 | injury.disabilityGrade=7 injury.poolAverageWage=7000             | 78,000.00 yuan
          """)
  void saysWhyThereIsNoLumpSum(String place, String month, String facts, String expected) {
    assertThat(answer(place, month, INJURED + facts, "injury.disabilityLump")).startsWith(expected);
  }

  @ParameterizedTest(name = "{0} {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # place  | variable                 | facts                                                                                | answer, its beginning
          CN-41    | injury.medicalLump       | injury.disabilityGrade=4 injury.isContractEnded=yes injury.monthsToRetirementAge=100 | not entitled: “Grade with sums at the end of the contract” is not met
          CN-41    | injury.medicalLump       | injury.disabilityGrade=7 injury.isContractEnded=no injury.monthsToRetirementAge=100  | not entitled: “Labour relation ended” is not met
          CN-41    | injury.employmentLump    | injury.disabilityGrade=7 injury.isContractEnded=yes injury.monthsToRetirementAge=0   | not entitled: “Below the retirement age” is not met
          CN-61    | injury.medicalLump       | injury.disabilityGrade=7 injury.isContractEnded=yes injury.monthsToRetirementAge=100 | not known for
          CN-41    | injury.medicalLump       | injury.disabilityGrade=10 injury.isContractEnded=yes injury.monthsToRetirementAge=100 injury.isOccupationalDisease=yes | 54,600.00 yuan
          CN-31    | injury.allowanceAddition | injury.disabilityGrade=4                                                             | 0.00 yuan
          CN-31    | injury.allowanceAddition | injury.disabilityGrade=6 injury.ownWage=4000                                         | 340.00 yuan
          CN-31    | injury.disabilityAllowance | injury.disabilityGrade=7                                                           | not entitled: “Grade with a monthly allowance” is not met
          CN-31    | injury.careAllowance     | injury.careDependence=mostly                                                         | 2,800.00 yuan
          CN-31    | injury.careAllowance     | injury.careDependence=none                                                           | not entitled: “Care needed” is not met
          CN-31    | injury.deathLump         | injury.isFatal=no                                                                    | not entitled: “Died of a work injury” is not met
          CN-31    | injury.paidTreatmentMonthsAtMost | injury.isFatal=no                                                            | 24 months
          """)
  void answersAfterAWorkInjury(String place, String variable, String facts, String expected) {
    assertThat(answer(place, "2025-07", INJURED + "injury.poolAverageWage=7000 " + facts, variable))
        .startsWith(expected);
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # place  | variable                        | facts                                                             | answer, its beginning
          CN-44    | unemployment.monthsGranted      | unemployment.paidMonths=11                                        | not entitled: “A year of unemployment contributions” is not met (Social Insurance Law, art. 45(1)
          CN-44    | unemployment.monthsGranted      | unemployment.paidMonths=72 unemployment.unusedMonths=20           | 24 months
          CN-44    | unemployment.monthsGranted      | unemployment.paidMonths=72 unemployment.isInvoluntary=no          | not entitled: “Job lost against one's will” is not met
          CN-61    | unemployment.monthsGranted      | unemployment.paidMonths=72                                        | not known for
          CN-41    | unemployment.monthsGranted      | unemployment.paidMonths=72                                        | not known for
          CN-44    | unemployment.monthlyBenefit     | unemployment.paidMonths=72 wage.minimumWageTier=1                 | 2,250.00 yuan
          CN-44    | unemployment.monthlyBenefit     | unemployment.paidMonths=72                                        | not known: no information on “Tier of the county
          CN-44    | unemployment.monthlyBenefit     | unemployment.paidMonths=72 wage.minimumWageTier=1 unemployment.endReason=new_job | not entitled: “No ground on which benefit ends” is not met (Social Insurance Law, art. 51
          CN-42    | unemployment.monthlyBenefit     | unemployment.paidMonths=72 wage.minimumWageTier=1                 | not known for
          CN-44    | unemployment.jobSearchAllowance | unemployment.paidMonths=72 unemployment.benefitMonth=6 unemployment.averageWageOfLastYear=8000 | 1,200.00 yuan
          CN-44    | unemployment.jobSearchAllowance | unemployment.paidMonths=72 unemployment.benefitMonth=7 unemployment.averageWageOfLastYear=8000 | not entitled
          CN-44    | unemployment.birthAddition      | unemployment.paidMonths=72 wage.minimumWageTier=1 unemployment.isBirthOnBenefit=yes | 6,750.00 yuan
          CN-44    | unemployment.ownMedicalContribution | unemployment.paidMonths=72                                    | 0.00 yuan
          CN-4101  | unemployment.ruralLump          | unemployment.isRuralContractWorker=yes unemployment.monthsWorkedOnEnd=35 wage.minimumWageTier=1 | 3,360.00 yuan
          CN-4101  | unemployment.ruralLump          | unemployment.isRuralContractWorker=yes unemployment.monthsWorkedOnEnd=11 wage.minimumWageTier=1 | not entitled: “A year of work on end” is not met
          CN-31    | unemployment.extendedBenefit    | unemployment.paidMonths=72 unemployment.isBenefitUsedUp=yes retirement.statutoryRetirementMonth=2026-06 | 1,650.00 yuan
          CN-31    | unemployment.extendedBenefit    | unemployment.paidMonths=72 unemployment.isBenefitUsedUp=yes retirement.statutoryRetirementMonth=2026-07 | not entitled
          CN-31    | unemployment.pensionContributionMonthsPaid | unemployment.paidMonths=72 retirement.statutoryRetirementMonth=2026-03 | 8 months
          """)
  void answersTheUnemployed(String place, String variable, String facts, String expected) {
    assertThat(answer(place, "2025-07", JOBLESS + facts, variable)).startsWith(expected);
  }

  @ParameterizedTest(name = "{0} {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # place | variable                    | facts                                                                                         | answer, its beginning
          CN-33   | maternity.leaveDays         | maternity.childrenBorn=1 maternity.isDifficultBirth=no maternity.birthOrder=1 maternity.isPartner=no | 158 days
          CN-33   | maternity.leaveDays         | maternity.childrenBorn=1 maternity.isDifficultBirth=no maternity.birthOrder=3 maternity.isPartner=no | 188 days
          CN-33   | maternity.leaveDays         | maternity.childrenBorn=1 maternity.isDifficultBirth=no maternity.isPartner=no                  | not known: no information on “Order of the child
          CN-61   | maternity.leaveDays         | maternity.childrenBorn=1 maternity.isDifficultBirth=no maternity.isPartner=no                  | not known for
          CN-44   | maternity.maternityAllowance | employmentForm=flexible maternity.hasQualifyingPeriod=yes maternity.employerAverageWage=6000 maternity.leaveDays=98 | not entitled: “Insured for the maternity allowance” is not met
          CN-61   | maternity.maternityAllowance | employmentForm=flexible maternity.hasQualifyingPeriod=yes maternity.employerAverageWage=6000 maternity.leaveDays=98 | not known for
          CN-44   | maternity.maternityAllowance | employmentForm=farmer maternity.hasQualifyingPeriod=yes maternity.employerAverageWage=6000 maternity.leaveDays=98 | not entitled
          CN-4201 | maternity.maternityAllowance | employmentForm=employee maternity.monthsInsuredBefore=5 maternity.baseOfMonthBefore=6000 maternity.leaveDays=158 | not entitled: “Months of contributions before the birth” is not met
          CN-4201 | maternity.maternityAllowance | employmentForm=employee maternity.monthsInsuredBefore=6 maternity.baseOfMonthBefore=6000 maternity.leaveDays=158 | 31,600.00 yuan
          CN-31   | maternity.daysPaidByFund    | employmentForm=employee maternity.hasQualifyingPeriod=yes maternity.childrenBorn=1 maternity.isDifficultBirth=no maternity.isPartner=no | 158 days
          CN-44   | maternity.parentalLeaveDays | maternity.childrenBorn=1                                                                       | 10 days
          """)
  void answersOnLeaveAndAllowance(String place, String variable, String facts, String expected) {
    assertThat(answer(place, "2025-12", facts, variable)).startsWith(expected);
  }

  /// Check-ups 2,000 of which 1,000 paid, a birth of 8,000 of which 7,500 inside the list, nothing after it.
  @ParameterizedTest(name = "{0} {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # place | scheme    | variable                      | answer, its beginning
          CN-22   | employees | maternity.birthOwnPayment     | 500.00 yuan
          CN-22   | residents | maternity.birthOwnPayment     | 500.00 yuan
          CN-22   | employees | maternity.careOwnPayment      | 1,500.00 yuan
          CN-22   | employees | maternity.outOfPocketShare    | 15 %
          CN-22   | employees | maternity.isFreeOfCostSharing | no
          CN-4201 | residents | maternity.birthOwnPayment     | 7,300.00 yuan
          CN-4201 | residents | maternity.outOfPocketShare    | 83 %
          CN-4201 | employees | maternity.outOfPocketShare    | not known for
          CN-61   | residents | maternity.outOfPocketShare    | not known for
          CN-61   | none      | maternity.birthOwnPayment     | 8,000.00 yuan
          CN-61   | none      | maternity.outOfPocketShare    | 90 %
          """)
  void saysWhatABirthLeavesToPay(String place, String scheme, String variable, String expected) {
    String facts =
        "medical.medicalScheme="
            + scheme
            + " maternity.prenatalCost=2000"
            + " maternity.prenatalPaid=1000 maternity.birthCost=8000 maternity.birthListCost=7500"
            + " maternity.postnatalCost=0";

    assertThat(answer(place, "2025-12", facts, variable)).startsWith(expected);
  }

  /// Check-ups 800 inside the list and 100 outside, a birth of 5,000 of which 4,500 inside, 300 after it, all inside.
  @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # place | scheme    | other facts                                              | variable                             | answer, its beginning
          CN-6205 | employees | maternity.birthKind=natural maternity.isFlexibleMember=no  | maternity.birthPaid                  | 3,000.00 yuan
          CN-6205 | employees | maternity.birthKind=caesarean maternity.isFlexibleMember=no | maternity.birthPaid                 | 4,000.00 yuan
          CN-6205 | employees | maternity.birthKind=caesarean maternity.isFlexibleMember=yes | maternity.birthPaid                | 2,000.00 yuan
          CN-6205 | employees | maternity.isFlexibleMember=yes                           | maternity.birthPaid                  | 2,000.00 yuan
          CN-6205 | employees | maternity.birthKind=natural                              | maternity.birthPaid                  | not known
          CN-6205 | employees | maternity.isFlexibleMember=no                            | maternity.birthPaid                  | not known
          CN-6205 | employees | maternity.isFlexibleMember=no                            | maternity.prenatalOwnPayment         | 400.00 yuan
          CN-6205 | employees | maternity.isFlexibleMember=no                            | maternity.prenatalOutOfPocketShare   | 44
          CN-6205 | employees | maternity.birthKind=natural maternity.isFlexibleMember=no maternity.postnatalPaid=300 | maternity.ownPaymentOutsideList | 600.00 yuan
          CN-6205 | employees | maternity.birthKind=natural maternity.isFlexibleMember=no maternity.postnatalPaid=300 | maternity.ownPaymentInsideList | 1,800.00 yuan
          CN-6205 | employees | maternity.birthKind=natural maternity.isFlexibleMember=no maternity.postnatalPaid=300 | maternity.outOfPocketShareInsideList | 32
          CN-6205 | employees | maternity.birthKind=natural maternity.isFlexibleMember=no | maternity.birthOutOfPocketShare      | 40 %
          CN-6205 | employees | maternity.birthKind=natural maternity.isFlexibleMember=no | maternity.postnatalOutOfPocketShare  | not known
          CN-6205 | employees | maternity.birthKind=natural                              | maternity.isBirthFreeInsideList      | no
          CN-6205 | employees | maternity.birthKind=natural                              | maternity.isPrenatalCareFreeInsideList | no
          CN-6205 | residents | maternity.birthKind=natural                              | maternity.isPrenatalCareFreeInsideList | not known
          CN-6205 | residents | maternity.birthKind=natural                              | maternity.isBirthFreeInsideList      | not known
          CN-1309 | residents | maternity.birthKind=difficult                            | maternity.birthPaid                  | 800.00 yuan
          CN-1309 | residents | maternity.birthKind=difficult                            | maternity.isBirthFreeInsideList      | no
          CN-32   | residents | maternity.birthKind=natural                              | maternity.isBirthFreeInsideList      | yes
          CN-61   | none      | maternity.birthKind=natural                              | maternity.isBirthFreeInsideList      | not entitled
          CN-61   | none      | maternity.birthKind=natural                              | maternity.birthOutOfPocketShare      | 100 %
          CN-61   | none      | maternity.birthKind=natural                              | maternity.freePrenatalVisits         | 5
          """)
  void saysWhatAPlacesSumsLeaveToPay(
      String place, String scheme, String facts, String variable, String expected) {
    String costs =
        " maternity.prenatalCost=900 maternity.prenatalListCost=800 maternity.birthCost=5000"
            + " maternity.birthListCost=4500 maternity.postnatalCost=300 maternity.postnatalListCost=300";

    assertThat(
            answer(
                place,
                "2025-12",
                "medical.medicalScheme=" + scheme + " " + facts + costs,
                variable))
        .startsWith(expected);
  }

  @ParameterizedTest(name = "{0} {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # place | variable                           | facts                                                                                | answer, its beginning
          CN-31   | medical.requiredMonths             | sex=male medical.coverMonth=2026-07                                                  | not known for
          CN-44   | medical.requiredMonths             | sex=male medical.coverMonth=2029-12                                                  | not known for
          CN-42   | medical.assistancePaid             | medical.assistanceStatus=dibao medical.isSeriousIllness=no medical.ownListCost=10000 | not known for
          CN-4201 | medical.employeesOutpatientPaid    | medical.medicalScheme=none medical.careKind=outpatient                               | not entitled: “Covered by employees' medical insurance” is not met
          CN-4401 | medical.ceilingRaise               | medical.continuousYears=6 medical.yearsWithoutClaims=1                               | not known for
          CN-4401 | medical.ceilingRaise               | medical.continuousYears=6 medical.yearsWithoutClaims=1 medical.catastrophic.ceiling=400000 | 11,400.00 yuan
          CN-4401 | medical.ceilingRaise               | medical.continuousYears=60 medical.yearsWithoutClaims=1 medical.catastrophic.ceiling=400000 | 80,000.00 yuan
          CN-4201 | medical.accountCreditInWork        | employmentForm=employee contribution.contributionBase=8000                           | 160.00 yuan
          CN-4201 | medical.accountCreditFlexible      | employmentForm=flexible contribution.contributionBase=8000                           | 0.00 yuan
          CN-4201 | medical.accountCreditRetired       | employmentForm=retired                                                               | 83.00 yuan
          CN-44   | injury.isProtectedInjury           | employmentForm=platform platformSector=ride_hailing injury.isOnOrder=yes injury.isSuddenIllness=no  | yes
          CN-44   | injury.isProtectedInjury           | employmentForm=platform platformSector=ride_hailing injury.isOnOrder=yes injury.isSuddenIllness=yes | no
          CN-44   | injury.isProtectedInjury           | employmentForm=platform platformSector=ride_hailing injury.isOnOrder=no injury.isSuddenIllness=no   | no
          CN-44   | injury.isProtectedInjury           | employmentForm=employee platformSector=ride_hailing injury.isOnOrder=yes injury.isSuddenIllness=no  | not entitled: “Platform worker” is not met
          CN-61   | injury.isProtectedInjury           | employmentForm=platform platformSector=ride_hailing injury.isOnOrder=yes injury.isSuddenIllness=no  | not entitled: “Occupational-injury protection in force” is not met
          CN-31   | assistance.benefit                 | assistance.householdMembers=2 assistance.householdIncome=1000 assistance.isPropertyWithinLimit=yes | not known for
          CN-4401 | assistance.benefit                 | assistance.householdMembers=2 assistance.householdIncome=3000 assistance.isPropertyWithinLimit=yes | not entitled: “Income below the dibao line” is not met
          CN-4401 | assistance.benefit                 | assistance.householdMembers=2 assistance.householdIncome=1000 assistance.isPropertyWithinLimit=no  | not entitled: “Property within the limit” is not met
          CN-4401 | assistance.benefitPerHead          | assistance.householdMembers=2 assistance.householdIncome=1000 assistance.isPropertyWithinLimit=yes | 809.00 yuan
          CN-4401 | assistance.orphanSupport           | assistance.householdMembers=1                                                        | 2,976.00 yuan
          CN-4401 | longtermcare.fundPays              | longtermcare.careLevel=0 longtermcare.careMember=employee longtermcare.careSetting=home | not entitled: “Care level found” is not met
          CN-31   | longtermcare.fundPays              | longtermcare.careLevel=3 longtermcare.careMember=employee longtermcare.careSetting=home longtermcare.careDays=30 longtermcare.costPerDay=100 | not known for
          """)
  void saysWhatIsMissing(String place, String variable, String facts, String expected) {
    assertThat(answer(place, "2025-12", facts, variable)).startsWith(expected);
  }
}
