package org.openshebao.countries.china.law.retirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.countries.china.law.ChinaParameters.table;
import static org.openshebao.countries.china.law.ChinaParameters.whole;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.countries.china.law.Sex;
import org.openshebao.law.parameter.LookupTable;

class RetirementAgeTest {

  private static final String REFORM = "2025-01";
  private static final int FIRST_MONTH = whole("retirement.reform_first_month", REFORM);
  private static final LookupTable STEPS = table("retirement.delay.step_months", REFORM);
  private static final LookupTable AT_MOST = table("retirement.delay.at_most_months", REFORM);

  @ParameterizedTest(name = "{0}, born {1}: {2} years {3} months")
  @CsvFileSource(resources = "official-schedule.csv", numLinesToSkip = 4)
  void equalsEveryRowOfTheAnnexes(
      int originalAge, String birth, int years, int months, String retirement, int delay) {
    int birthMonth = CalendarMonth.parse(birth);

    assertThat(delayOf(originalAge, birthMonth)).isEqualTo(delay);
    assertThat(
            RetirementAge.statutoryRetirementMonth(
                RetirementAge.originalRetirementMonth(birthMonth, originalAge), delay))
        .isEqualTo(CalendarMonth.parse(retirement));
    assertThat(RetirementAge.statutoryRetirementAgeMonths(originalAge, delay))
        .isEqualTo(12 * years + months);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                         | old age | born    | delay | worked in
          men, last month without delay  |      60 | 1964-12 |     0 | annex 1: the first row is 1965-01
          men, first month of delay      |      60 | 1965-01 |     1 | annex 1
          men, last of the first step    |      60 | 1965-04 |     1 | annex 1
          men, first of the second step  |      60 | 1965-05 |     2 | annex 1
          men, last before the most      |      60 | 1976-08 |    35 | annex 1
          men, first at the most         |      60 | 1976-09 |    36 | annex 1
          men, beyond the annex          |      60 | 2000-12 |    36 | measures, art. 1: up to 63
          women 55, without delay        |      55 | 1969-12 |     0 | annex 2
          women 55, first month          |      55 | 1970-01 |     1 | annex 2
          women 55, first at the most    |      55 | 1981-09 |    36 | annex 2
          women 50, without delay        |      50 | 1974-12 |     0 | annex 3
          women 50, first of second step |      50 | 1975-03 |     2 | annex 3
          women 50, last before the most |      50 | 1984-10 |    59 | annex 3
          women 50, first at the most    |      50 | 1984-11 |    60 | annex 3
          women 50, beyond the annex     |      50 | 1995-12 |    60 | measures, art. 1: up to 55
          """)
  void delaysByStepsUpToTheMost(String name, int originalAge, String birth, int delay) {
    assertThat(delayOf(originalAge, CalendarMonth.parse(birth))).isEqualTo(delay);
  }

  @Test
  void knowsNoDelayForAnOldAgeWithoutAnAnnex() {
    assertThat(delayOf(45, CalendarMonth.of(1985, 1))).isNull();
    assertThat(delayOf(45, CalendarMonth.of(1979, 12))).isZero();
  }

  @Test
  void hadNoDelayBeforeTheReform() {
    assertThat(RetirementAge.delayMonthsBeforeTheReform()).isZero();
  }

  @ParameterizedTest(name = "{0}, post known to be managerial or technical: {1}")
  @CsvSource({"MALE,,60", "MALE,true,60", "FEMALE,true,55", "FEMALE,false,50", "FEMALE,,"})
  void takesTheOldAgeOfSexAndPost(
      Sex sex, @Nullable Boolean isManagerOrTechnician, @Nullable Integer age) {
    assertThat(
            RetirementAge.originalRetirementAge(
                sex,
                isManagerOrTechnician,
                whole("retirement.original_age.men", REFORM),
                whole("retirement.original_age.women_cadre", REFORM),
                whole("retirement.original_age.women_other", REFORM)))
        .isEqualTo(age);
  }

  @ParameterizedTest(name = "{0} at {1} months, statutory month at {2}: {3}")
  @CsvSource({
    "MALE,   720, 721, false", // the month before
    "MALE,   721, 721, true", // the month itself
    "FEMALE, 599,    , false", // below 50 whatever her post
    "FEMALE, 600,    ,", // from 50 on the post decides
    "FEMALE, 719,    ,",
    "FEMALE, 720,    , true", // no woman's age lies above 58
    "MALE,   400,    ,", // an old age without an annex: unknown
  })
  void hasReachedTheAgeFromItsMonthOn(
      Sex sex, int ageMonths, @Nullable Integer statutoryAgeMonths, @Nullable Boolean reached) {
    int birthMonth = CalendarMonth.of(1970, 1);

    assertThat(
            RetirementAge.hasReachedRetirementAge(
                birthMonth + ageMonths,
                birthMonth,
                sex,
                statutoryAgeMonths == null ? null : birthMonth + statutoryAgeMonths,
                whole("retirement.original_age.men", REFORM),
                whole("retirement.original_age.women_other", REFORM)))
        .isEqualTo(reached);
  }

  private static @Nullable Integer delayOf(int originalAge, int birthMonth) {
    return RetirementAge.delayMonths(
        originalAge,
        RetirementAge.originalRetirementMonth(birthMonth, originalAge),
        FIRST_MONTH,
        STEPS,
        AT_MOST);
  }
}
