package org.openshebao.workbench.assess.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.compute.PeopleSource;
import org.openshebao.workbench.lawbook.LawInForce;

/// People whose class of the gap and whose expected pension are worked out by hand, under the law of July 2025.
///
/// What the amounts are made of, in yuan. Guangdong, 2025: floor of the base 4,775 (from July), benefit base 9,493, basic pension of
/// residents 220. Divisors: 139 at 60, 117 at 63.
///
/// - *engineer*, man born in 1980-07: old age 60 in 2040-07, 186 months after January 2025, delay min(36, 186 ÷ 4 + 1) = 36 months, so
///   2043-07, 216 months away. Months 180 + 216 = 396, 33 years. Account 100,000 + 216 × 10,000 × 8 % = 272,800. Basic part
///   9,493 × (1 + 1) ÷ 2 × 33 × 1 % = 3,132.69; account part 272,800 ÷ 117 = 2,331.62; Guangdong adds 100 and 4 for each of 33
///   years, 232; together **5,696.31**.
/// - *half-year worker*, woman born in 1985-03: old age 50 in 2035-03, 122 months, delay min(60, 122 ÷ 2 + 1) = 60, so 2040-03, 176
///   months away; 6 of 12 months paid: 60 + 88 = 148 months, of 240 needed (180 today). Every month paid: 60 + 176 = 236, still short.
/// - *rider*, man born in 1966-01: old age 60 in 2026-01, 12 months, delay 12 ÷ 4 + 1 = 4, so 2026-05, 10 months away. Months
///   170 + 10 = 180, of 180. Account 60,000 + 10 × 4,775 × 8 % = 63,820. Basic part 9,493 × (1 + 0.6) ÷ 2 × 15 × 1 % = 1,139.16; account
///   part at 60 and 4 months 63,820 ÷ (139 − 7 · 4 ÷ 12 = 136.7) = 466.86; 100 + 4 × 15 = 160 added; together **1,766.02**. If he stops now: 170 months, none.
/// - *farmer*, born in 1970-07: 60 in 2030-07, 60 months away. Months 120 + 60 = 180, of 180. Account 3,000 + 5 × 600 = 6,000. 220 +
///   6,000 ÷ 139 = **263.17**.
class TenPeopleTest {

  /// Name, class in old age, class in medical care, facts.
  private static final List<String[]> PEOPLE =
      List.of(
          person(
              "engineer",
              Gap.PROTECTED,
              "sex=male birthMonth=1980-07 place=CN-44 registration=local employmentForm=employee"
                  + " monthlyWage=10000 enrolment.employeePensionEnrolment=paying"
                  + " enrolment.residentsPensionEnrolment=none enrolment.pensionPaidBase=10000"
                  + " enrolment.pensionMonthsPaidOfYear=12 pension.creditedMonths=180"
                  + " pension.averageIndex=1 pension.accountBalance=100000 pension.preAccountYears=0"),
          person(
              "half-year worker",
              Gap.UNDERPAID,
              "sex=female isManagerOrTechnician=no birthMonth=1985-03 place=CN-44 registration=other_province"
                  + " employmentForm=employee monthlyWage=10000 enrolment.employeePensionEnrolment=paying"
                  + " enrolment.residentsPensionEnrolment=none enrolment.pensionPaidBase=4775"
                  + " enrolment.pensionMonthsPaidOfYear=6 pension.creditedMonths=60"
                  + " pension.averageIndex=0.6 pension.accountBalance=20000 pension.preAccountYears=0"),
          person(
              "rider",
              Gap.PROTECTED,
              "sex=male birthMonth=1966-01 place=CN-44 registration=local employmentForm=platform"
                  + " platformSector=instant_delivery chosenBase=4775"
                  + " enrolment.employeePensionEnrolment=paying enrolment.residentsPensionEnrolment=none"
                  + " enrolment.pensionPaidBase=4775 enrolment.pensionMonthsPaidOfYear=12"
                  + " pension.creditedMonths=170 pension.averageIndex=0.6 pension.accountBalance=60000"
                  + " pension.preAccountYears=0"),
          person(
              "farmer",
              Gap.PROTECTED,
              "sex=male birthMonth=1970-07 place=CN-44 registration=local isStudent=no employmentForm=farmer"
                  + " enrolment.employeePensionEnrolment=none enrolment.residentsPensionEnrolment=paying"
                  + " residents.creditedMonths=120 residents.accountBalance=3000 residents.chosenLevel=600"),
          person(
              "builder without a contract",
              Gap.BREACH,
              "sex=male birthMonth=1990-01 place=CN-44 registration=other_province"
                  + " employmentForm=employee_without_contract enrolment.employeePensionEnrolment=none"
                  + " enrolment.residentsPensionEnrolment=none"),
          person(
              "factory worker insured at home",
              Gap.OTHER_SCHEME,
              "sex=male birthMonth=1990-01 place=CN-44 registration=other_province"
                  + " employmentForm=employee enrolment.employeePensionEnrolment=none"
                  + " enrolment.residentsPensionEnrolment=paying enrolment.pensionEnrolmentPlace=CN-34"),
          person(
              "driver from elsewhere",
              Gap.LAW_NOT_KNOWN,
              "sex=male birthMonth=1990-01 place=CN-34 registration=other_province isStudent=no"
                  + " employmentForm=platform platformSector=ride_hailing"
                  + " enrolment.employeePensionEnrolment=none enrolment.residentsPensionEnrolment=none"),
          person(
              "vendor at home",
              Gap.NOT_JOINED,
              "sex=female birthMonth=1990-01 place=CN-34 registration=local isStudent=no"
                  + " employmentForm=own_account enrolment.employeePensionEnrolment=none"
                  + " enrolment.residentsPensionEnrolment=none"),
          person(
              "student",
              Gap.SHUT_OUT,
              "sex=female birthMonth=2005-01 place=CN-34 registration=local isStudent=yes"
                  + " employmentForm=student enrolment.employeePensionEnrolment=none"
                  + " enrolment.residentsPensionEnrolment=none"),
          person(
              "child",
              Gap.TOO_YOUNG,
              "sex=female birthMonth=2017-01 place=CN-34 registration=local isStudent=yes"
                  + " employmentForm=student enrolment.employeePensionEnrolment=none"
                  + " enrolment.residentsPensionEnrolment=none"),
          person(
              "clerk in two schemes",
              Gap.TWICE,
              "sex=male birthMonth=1988-01 place=CN-44 registration=local employmentForm=employee"
                  + " monthlyWage=6000 enrolment.employeePensionEnrolment=paying"
                  + " enrolment.residentsPensionEnrolment=paying enrolment.pensionPaidBase=6000"),
          person(
              "worker back in the village, still registered in the city",
              Gap.TWICE,
              "sex=male birthMonth=1988-01 place=CN-44 registration=local isStudent=no employmentForm=farmer"
                  + " enrolment.employeePensionEnrolment=dormant"
                  + " enrolment.residentsPensionEnrolment=paying"),
          person(
              "pensioner of the village who once paid in the city",
              Gap.PROTECTED,
              "sex=male birthMonth=1955-01 place=CN-44 registration=local isStudent=no employmentForm=farmer"
                  + " enrolment.employeePensionEnrolment=dormant"
                  + " enrolment.residentsPensionEnrolment=receiving"),
          person(
              "clerk insured in Beijing",
              Gap.ELSEWHERE,
              "sex=male birthMonth=1988-01 place=CN-44 registration=local employmentForm=employee"
                  + " monthlyWage=6000 enrolment.employeePensionEnrolment=paying"
                  + " enrolment.residentsPensionEnrolment=none enrolment.pensionPaidBase=6000"
                  + " enrolment.pensionEnrolmentPlace=CN-11"),
          person(
              "engineer insured in Shenzhen, working in Guangdong",
              Gap.PROTECTED,
              "sex=male birthMonth=1988-01 place=CN-44 registration=local employmentForm=employee"
                  + " monthlyWage=6000 enrolment.employeePensionEnrolment=paying"
                  + " enrolment.residentsPensionEnrolment=none enrolment.pensionPaidBase=6000"
                  + " enrolment.pensionEnrolmentPlace=CN-4403"),
          person(
              "clerk whose wage is not known",
              Gap.UNCHECKED,
              "sex=male birthMonth=1988-01 place=CN-44 registration=local employmentForm=employee"
                  + " enrolment.employeePensionEnrolment=paying"
                  + " enrolment.residentsPensionEnrolment=none enrolment.pensionPaidBase=6000"),
          person(
              "cook who stopped paying",
              Gap.DORMANT,
              "sex=male birthMonth=1988-01 place=CN-44 registration=local isStudent=no employmentForm=unemployed"
                  + " enrolment.employeePensionEnrolment=dormant enrolment.residentsPensionEnrolment=none"),
          person(
              "pensioner",
              Gap.PROTECTED,
              "sex=female birthMonth=1950-01 place=CN-44 registration=local employmentForm=retired"
                  + " enrolment.employeePensionEnrolment=receiving enrolment.residentsPensionEnrolment=none"),
          person(
              "old woman without a pension",
              Gap.TOO_OLD,
              "sex=female birthMonth=1950-01 place=CN-44 registration=local isStudent=no employmentForm=not_in_work"
                  + " enrolment.employeePensionEnrolment=none enrolment.residentsPensionEnrolment=none"),
          person(
              "worker of whom the survey did not ask",
              Gap.ENROLMENT_NOT_KNOWN,
              "sex=female birthMonth=1990-01 place=CN-44 registration=local employmentForm=employee"));

  private static LawInForce law;

  private static String[] person(String name, Gap gap, String facts) {
    return new String[] {name, gap.name(), facts};
  }

  @BeforeAll
  static void openTheLaw() {
    law = Workbench.open("china").atReferenceDate();
  }

  private static PersonCase caseOf(String[] person) {
    PersonCase one = new PersonCase(law.law());
    Arrays.stream(person[2].split(" "))
        .map(fact -> fact.split("="))
        .forEach(fact -> one.with(fact[0], fact[1]));
    return one;
  }

  private static PeopleAssessment assess(List<String[]> people) {
    Dataset dataset = PersonCase.dataset(people.stream().map(TenPeopleTest::caseOf).toList());
    return PeopleAssessment.of(
        law,
        PeopleSource.of(dataset),
        attributes -> java.util.Optional.empty(),
        List.of(),
        1,
        false,
        done -> {});
  }

  private static List<String[]> named(String... names) {
    List<String[]> people = new ArrayList<>();
    for (String name : names) {
      people.add(PEOPLE.stream().filter(each -> each[0].equals(name)).findFirst().orElseThrow());
    }
    return people;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @FieldSource("PEOPLE")
  void everybodyIsInTheClassWorkedOutByHand(String name, String gap, String facts) {
    PeopleCoverage coverage = assess(List.<String[]>of(new String[] {name, gap, facts})).coverage();

    assertThat(coverage.scopes().getFirst().id()).isEqualTo("old-age");
    assertThat(coverage.all().persons(0, 0, Gap.valueOf(gap)))
        .as("%s: %s", name, Arrays.toString(coverage.all().classes(0, 0)))
        .isEqualTo(Persons.PARTS);
  }

  @Test
  void theClassesOfAllOfThemAddUp() {
    PeopleAssessment assessment = assess(PEOPLE);

    for (int scope = 0; scope < assessment.coverage().scopes().size(); scope++) {
      assertThat(Arrays.stream(assessment.coverage().all().classes(0, scope)).sum())
          .isEqualTo(PEOPLE.size() * Persons.PARTS);
    }
    for (CoverageTally tally : assessment.coverage().tallies()) {
      long sum = 0;
      for (int group = 0; group < tally.grouping().size(); group++) {
        sum += tally.persons(group, 0, Gap.PROTECTED);
      }
      assertThat(sum).as(tally.grouping().id()).isEqualTo(6 * Persons.PARTS);
    }
  }

  @Test
  void expectedPensionsAreThoseWorkedOutByHand() {
    assertThat(mean(assess(named("engineer")), Future.SAME)).isEqualTo(569_631);
    assertThat(mean(assess(named("rider")), Future.SAME)).isEqualTo(176_602);
    assertThat(
            assess(named("farmer")).residents().tallies(Future.SAME).getFirst().amounts(0).mean())
        .isEqualTo(26_317);
  }

  private static long mean(PeopleAssessment assessment, Future future) {
    return assessment.employees().tallies(future).getFirst().amounts(0).mean();
  }

  @Test
  void whoeverLacksMonthsIsToldSo() {
    PeopleAssessment stops = assess(named("rider"));
    assertThat(stops.employees().tallies(Future.STOPS).getFirst().shortOf(0))
        .isEqualTo(Persons.PARTS);

    CohortTally cohorts = assess(named("half-year worker")).employees().cohorts();
    int of2040 = 2040 - cohorts.year(0);
    assertThat(cohorts.members(of2040)).isEqualTo(Persons.PARTS);
    assertThat(cohorts.needed(of2040)).isEqualTo(240);
    assertThat(cohorts.shortToday(of2040)).isEqualTo(Persons.PARTS);
    assertThat(cohorts.shortEvenIfPaying(of2040)).isEqualTo(Persons.PARTS);
    assertThat(cohorts.meanMissing(of2040)).isEqualTo(240 - 148);
    assertThat(cohorts.byMissing(CohortTally.Missing.UP_TO_10_YEARS)).isEqualTo(Persons.PARTS);
  }

  /// The engineer pays 8 % of 10,000 and his employer 16 %: over 396 months 316,800 and 950,400 in all. His pension of 5,696.31
  /// (5,464.31 by the formula, 232 added by Guangdong: 100, and 4 for each of 33 years) gives back his own in 316,800 ÷ 5,696.31 = 56 months
  /// and all in 167. In 117 months it pays 666,468.27: 2.10 times his own, 0.70 of all.
  @Test
  void contributionsAgainstPensionsAreThoseWorkedOutByHand() {
    WorthTally worth = assess(named("engineer")).employees().worth();

    assertThat(worth.ownPayback().mean()).isEqualTo(56);
    assertThat(worth.allPayback().mean()).isEqualTo(167);
    assertThat(worth.ownWorth().mean()).isEqualTo(2_103_751);
    assertThat(worth.allWorth().mean()).isEqualTo(701_250);
  }

  @Test
  void theReasonNamesTheArticleOrTheDocument() {
    List<ReasonTally.Entry> reasons =
        assess(named("driver from elsewhere", "student")).coverage().reasons().list();

    assertThat(reasons)
        .filteredOn(entry -> entry.scope() == 0 && entry.gap() == Gap.LAW_NOT_KNOWN)
        .singleElement()
        .satisfies(entry ->
            assertThat(String.valueOf(entry.reason()))
                .contains("participation.flexible.registration_required"));
    assertThat(reasons)
        .filteredOn(entry -> entry.scope() == 0 && entry.gap() == Gap.SHUT_OUT)
        .singleElement()
        .satisfies(entry ->
            assertThat(String.valueOf(entry.reason())).contains("participation.isInGainfulWork"));
  }
}
