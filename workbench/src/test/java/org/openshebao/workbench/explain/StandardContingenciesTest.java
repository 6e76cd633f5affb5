package org.openshebao.workbench.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.simulation.person.CaseResult;
import org.openshebao.simulation.person.PersonCase;

/// The contingencies of ILO Convention 102 for a standard beneficiary in each province and year: an amount, or the reason why there is none and
/// which document is missing; never an amount of nothing.
class StandardContingenciesTest {

  private static final Law LAW = Law.load("china");

  private static final List<String> PROVINCES =
      List.of(
          "CN-11", "CN-12", "CN-13", "CN-14", "CN-15", "CN-21", "CN-22", "CN-23", "CN-31", "CN-32",
          "CN-33", "CN-34", "CN-35", "CN-36", "CN-37", "CN-41", "CN-42", "CN-43", "CN-44", "CN-45",
          "CN-46", "CN-50", "CN-51", "CN-52", "CN-53", "CN-54", "CN-61", "CN-62", "CN-63", "CN-64",
          "CN-65");

  /// How many provinces know an amount at least; the others say what is missing.
  @ParameterizedTest(name = "{0} {1}: {2} provinces")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # variable                         | month   | known | facts
          pension.employeePension            | 2025-07 | 27    | sex=male birthMonth=1965-05 pension.creditedMonths=360 pension.averageIndex=1 pension.accountBalance=343000 pension.preAccountYears=0
          pension.employeePension            | 2012-07 |  0    | sex=male birthMonth=1952-05 pension.creditedMonths=360 pension.averageIndex=1 pension.accountBalance=100000 pension.preAccountYears=0
          pension.employeePension            | 2039-07 |  0    | sex=male birthMonth=1976-01 pension.creditedMonths=360 pension.averageIndex=1 pension.accountBalance=343000 pension.preAccountYears=0
          unemployment.nationalMaximumMonths | 2012-07 | 31    | unemployment.paidMonths=60
          unemployment.nationalMaximumMonths | 2039-07 | 31    | unemployment.paidMonths=60
          injury.disabilityAllowance         | 2012-07 | 31    | employmentForm=employee injury.disabilityGrade=1 injury.ownWage=5000
          injury.disabilityAllowance         | 2039-07 | 31    | employmentForm=employee injury.disabilityGrade=1 injury.ownWage=5000
          injury.dependantsPension           | 2025-07 | 31    | employmentForm=employee injury.isFatal=yes injury.ownWage=5000 injury.dependantSpouses=1 injury.otherDependants=2 injury.lonelyDependants=0
          injury.paidTreatmentMonthsAtMost   | 2025-07 | 31    | employmentForm=employee
          maternity.statutoryLeaveDays       | 2012-07 | 31    | maternity.childrenBorn=1 maternity.isDifficultBirth=no maternity.isPartner=no
          maternity.statutoryAllowance       | 2025-07 | 31    | employmentForm=employee maternity.hasQualifyingPeriod=yes maternity.employerAverageWage=8000 maternity.baseOfMonthBefore=8000 maternity.childrenBorn=1 maternity.isDifficultBirth=no maternity.isPartner=no
          survivors.survivorsLump            | 2025-07 | 31    | survivors.deathStage=in_work pension.creditedMonths=240 survivors.urbanIncome=4500 survivors.isByWorkInjury=no
          survivors.survivorsLump            | 2039-07 | 31    | survivors.deathStage=in_work pension.creditedMonths=240 survivors.urbanIncome=4500 survivors.isByWorkInjury=no
          """)
  void answersInEveryProvinceOrSaysWhatIsMissing(
      String variable, String month, int known, String facts) {
    List<String> withAmount = new ArrayList<>();
    for (String place : PROVINCES) {
      PersonCase person = new PersonCase(LAW).with("place", place);
      for (String fact : facts.trim().split(" +")) {
        int equals = fact.indexOf('=');
        person.with(fact.substring(0, equals), fact.substring(equals + 1));
      }
      CaseResult result = person.compute(CalendarMonth.parse(month), List.of(variable));
      String text = result.text(variable).en();

      assertThat(text).as(place).doesNotStartWith("0 ").doesNotStartWith("0.00");
      if (text.startsWith("not known")) {
        assertThat(text.length()).as("%s says what is missing: %s", place, text).isGreaterThan(30);
      } else if (!text.startsWith("not entitled")) {
        withAmount.add(place);
      }
    }

    assertThat(withAmount).hasSizeGreaterThanOrEqualTo(known);
  }
}
