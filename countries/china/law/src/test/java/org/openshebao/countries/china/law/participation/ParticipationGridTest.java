package org.openshebao.countries.china.law.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.countries.china.law.PlatformSector;
import org.openshebao.countries.china.law.Registration;
import org.openshebao.countries.china.law.injury.InjuryRules;
import org.openshebao.law.parts.LawReader;
import org.openshebao.law.rule.RuleInfo;

/// Who must, who may and who is shut out of each scheme, by form of work: conditions in the order in which the rules name them.
///
/// A cell is MUST or MAY, else the condition that fails, else the condition that is unknown with a question mark; "?" alone is a rule
/// that does not say.
class ParticipationGridTest {

  private static final List<String> SCHEMES =
      List.of(
          "employeePensionParticipation",
          "residentsPensionParticipation",
          "employeeMedicalParticipation",
          "residentsMedicalParticipation",
          "unemploymentParticipation",
          "injuryParticipation",
          "occupationalInjuryParticipation",
          "maternityParticipation");

  /// A person and a place as the conditions ask for them.
  private record Facts(
      EmploymentForm form,
      int ageYears,
      boolean pastRetirementAge,
      @Nullable Registration registration,
      @Nullable Boolean student,
      PlatformSector sector,
      @Nullable Boolean registrationRequired,
      @Nullable Boolean allowanceForFlexible) {

    Facts aged(int years) {
      return new Facts(
          form,
          years,
          years >= 60,
          registration,
          student,
          sector,
          registrationRequired,
          allowanceForFlexible);
    }

    Facts registered(@Nullable Registration where) {
      return new Facts(
          form,
          ageYears,
          pastRetirementAge,
          where,
          student,
          sector,
          registrationRequired,
          allowanceForFlexible);
    }
  }

  /// Guangdong in July 2025: no limit of registration for flexible workers, no maternity allowance for them.
  private static Facts inGuangdong(EmploymentForm form) {
    return new Facts(
        form,
        35,
        false,
        Registration.LOCAL,
        form == EmploymentForm.STUDENT,
        PlatformSector.INSTANT_DELIVERY,
        false,
        false);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # form                    | employees' pension            | residents' pension       | employees' medical          | residents' medical            | unemployment     | injury           | occupational         | maternity
          EMPLOYEE                  | MUST                          | isOutsideEmployeesScheme | MUST                        | isOutsideEmployeesMedicalDuty | MUST             | MUST             | worksThroughPlatform | MUST
          EMPLOYEE_WITHOUT_CONTRACT | MUST                          | isOutsideEmployeesScheme | MUST                        | isOutsideEmployeesMedicalDuty | MUST             | MUST             | worksThroughPlatform | MUST
          DISPATCHED                | MUST                          | isOutsideEmployeesScheme | MUST                        | isOutsideEmployeesMedicalDuty | MUST             | MUST             | worksThroughPlatform | MUST
          FLEXIBLE                  | MAY                           | MAY                      | MAY                         | MAY                           | isInEmployment   | isInEmployment   | worksThroughPlatform | isMaternityOpenToForm
          PLATFORM                  | MAY                           | MAY                      | MAY                         | MAY                           | isInEmployment   | isInEmployment   | MUST                 | isMaternityOpenToForm
          OWN_ACCOUNT               | MAY                           | MAY                      | MAY                         | MAY                           | isInEmployment   | isInEmployment   | worksThroughPlatform | isMaternityOpenToForm
          FARMER                    | isInGainfulWork               | MAY                      | isInScopeOfEmployeesMedical | MAY                           | isInEmployment   | isInEmployment   | worksThroughPlatform | isInGainfulWork
          UNEMPLOYED                | isInGainfulWork               | MAY                      | ?isInScopeOfEmployeesMedical | MAY                          | isInEmployment   | isInEmployment   | worksThroughPlatform | isInGainfulWork
          NOT_IN_WORK               | isInGainfulWork               | MAY                      | isInScopeOfEmployeesMedical | MAY                           | isInEmployment   | isInEmployment   | worksThroughPlatform | isInGainfulWork
          STUDENT                   | isInGainfulWork               | isNotStudent             | isInScopeOfEmployeesMedical | MAY                           | isInEmployment   | isInEmployment   | worksThroughPlatform | isInGainfulWork
          PUBLIC_SERVICE            | isOutsidePublicServicePension | isOutsideEmployeesScheme | MUST                        | isOutsideEmployeesMedicalDuty | ?isInEmployment  | ?isInEmployment  | worksThroughPlatform | MUST
          RETIRED                   | isInGainfulWork               | isOutsideEmployeesScheme | ?isInScopeOfEmployeesMedical | isOutsideEmployeesMedicalDuty | isInEmployment  | isInEmployment   | worksThroughPlatform | isInGainfulWork
          """)
  void asksTheConditionsOfEachSchemeInOrder(
      EmploymentForm form,
      String employeesPension,
      String residentsPension,
      String employeesMedical,
      String residentsMedical,
      String unemployment,
      String injury,
      String occupational,
      String maternity) {
    assertThat(row(inGuangdong(form)))
        .containsExactly(
            employeesPension,
            residentsPension,
            employeesMedical,
            residentsMedical,
            unemployment,
            injury,
            occupational,
            maternity);
  }

  @Test
  void takesARiderFromElsewhereWithEmployeesInGuangdongAndNotWithResidents() {
    Facts rider = inGuangdong(EmploymentForm.PLATFORM).registered(Registration.OTHER_PROVINCE);

    assertThat(row(rider))
        .containsExactly(
            "MAY",
            "isAtPlaceOfRegistration",
            "?registrationAllowsFlexibleMedical",
            "?isResidentOfThePlace",
            "isInEmployment",
            "isInEmployment",
            "MUST",
            "isMaternityOpenToForm");
  }

  @Test
  void insuresAnEmployeeWhereverRegistered() {
    Facts employee = inGuangdong(EmploymentForm.EMPLOYEE).registered(null);

    assertThat(row(employee).subList(0, 3))
        .containsExactly("MUST", "isOutsideEmployeesScheme", "MUST");
  }

  @Test
  void asksForTheLowestAgeOfWork() {
    assertThat(row(inGuangdong(EmploymentForm.EMPLOYEE).aged(15)).getFirst())
        .isEqualTo("isOfWorkingAge");
    assertThat(row(inGuangdong(EmploymentForm.EMPLOYEE).aged(16)).getFirst()).isEqualTo("MUST");
    assertThat(row(inGuangdong(EmploymentForm.FARMER).aged(15)).get(1))
        .isEqualTo("isOfResidentsAge");
  }

  @Test
  void endsAtTheRetirementAge() {
    List<String> past = row(inGuangdong(EmploymentForm.EMPLOYEE).aged(60));

    assertThat(past.getFirst()).isEqualTo("isBelowRetirementAge");
    assertThat(past.get(2)).isEqualTo("?");
    assertThat(past.get(5)).isEqualTo("isBelowRetirementAge");
    assertThat(row(inGuangdong(EmploymentForm.FARMER).aged(60)).get(1))
        .isEqualTo("isBelowResidentsPensionAge");
  }

  private static List<String> row(Facts facts) {
    List<String> cells = new ArrayList<>();
    for (String scheme : SCHEMES) {
      cells.add(cell(rule(scheme), facts));
    }
    return cells;
  }

  private static String cell(RuleInfo rule, Facts facts) {
    for (String id : rule.when()) {
      String name = id.substring(id.lastIndexOf('.') + 1);
      Boolean holds = CONDITIONS.get(name).apply(facts);
      if (holds == null) {
        return "?" + name;
      }
      if (!holds) {
        return name;
      }
    }
    Participation participation = RULES.get(rule.method()).apply(facts);
    return participation == null ? "?" : participation.name();
  }

  private static RuleInfo rule(String method) {
    return LAW.stream().filter(rule -> rule.method().equals(method)).findFirst().orElseThrow();
  }

  private static final List<RuleInfo> LAW = LawReader.read("china").rules();

  private static final Map<String, Function<Facts, @Nullable Boolean>> CONDITIONS =
      Map.ofEntries(
          Map.entry("isInGainfulWork", facts -> PersonOfRelation.isInGainfulWork(facts.form())),
          Map.entry("isInEmployment", facts -> PersonOfRelation.isInEmployment(facts.form())),
          Map.entry(
              "isOfWorkingAge", facts -> PersonOfRelation.isOfWorkingAge(facts.ageYears(), 16)),
          Map.entry(
              "isBelowRetirementAge",
              facts -> PersonOfRelation.isBelowRetirementAge(facts.pastRetirementAge())),
          Map.entry(
              "isNotStudent",
              facts -> PersonOfRelation.isNotStudent(facts.form(), facts.student())),
          Map.entry(
              "isAtPlaceOfRegistration",
              facts ->
                  facts.registration() == null
                      ? null
                      : PersonOfRelation.isAtPlaceOfRegistration(facts.registration())),
          Map.entry(
              "isOutsidePublicServicePension",
              facts -> PensionParticipation.isOutsidePublicServicePension(facts.form())),
          Map.entry(
              "registrationAllowsFlexible",
              facts ->
                  PensionParticipation.registrationAllowsFlexible(
                      facts.form(), facts.registration(), facts.registrationRequired())),
          Map.entry(
              "isOutsideEmployeesScheme",
              facts -> PensionParticipation.isOutsideEmployeesScheme(facts.form())),
          Map.entry(
              "isOfResidentsAge",
              facts -> PensionParticipation.isOfResidentsAge(facts.ageYears(), 16)),
          Map.entry(
              "isBelowResidentsPensionAge",
              facts -> PensionParticipation.isBelowResidentsPensionAge(facts.ageYears(), 60)),
          Map.entry(
              "isInScopeOfEmployeesMedical",
              facts -> MedicalParticipation.isInScopeOfEmployeesMedical(facts.form())),
          Map.entry(
              "registrationAllowsFlexibleMedical",
              facts ->
                  MedicalParticipation.registrationAllowsFlexibleMedical(
                      facts.form(), facts.registration())),
          Map.entry(
              "isOutsideEmployeesMedicalDuty",
              facts -> MedicalParticipation.isOutsideEmployeesMedicalDuty(facts.form())),
          Map.entry(
              "isResidentOfThePlace",
              facts ->
                  MedicalParticipation.isResidentOfThePlace(
                      facts.form(), facts.student(), facts.registration())),
          Map.entry(
              "worksThroughPlatform",
              facts ->
                  WorkRiskParticipation.worksThroughPlatform(
                      InjuryRules.isPlatformWorker(facts.form()))),
          Map.entry(
              "worksInProtectedSector",
              facts ->
                  WorkRiskParticipation.worksInProtectedSector(
                      InjuryRules.isInProtectedSector(facts.sector()))),
          Map.entry(
              "worksWhereProtected", facts -> WorkRiskParticipation.worksWhereProtected(true)),
          Map.entry(
              "isMaternityOpenToForm",
              facts ->
                  WorkRiskParticipation.isMaternityOpenToForm(
                      facts.form(), facts.allowanceForFlexible())));

  private static final Map<String, Function<Facts, @Nullable Participation>> RULES =
      Map.of(
          "employeePensionParticipation",
          facts -> PensionParticipation.employeePensionParticipation(facts.form()),
          "residentsPensionParticipation",
          facts -> PensionParticipation.residentsPensionParticipation(),
          "employeeMedicalParticipation",
          facts ->
              MedicalParticipation.employeeMedicalParticipation(
                  facts.form(), !facts.pastRetirementAge()),
          "residentsMedicalParticipation",
          facts -> MedicalParticipation.residentsMedicalParticipation(),
          "unemploymentParticipation",
          facts -> WorkRiskParticipation.unemploymentParticipation(),
          "injuryParticipation",
          facts -> WorkRiskParticipation.injuryParticipation(),
          "occupationalInjuryParticipation",
          facts -> WorkRiskParticipation.occupationalInjuryParticipation(),
          "maternityParticipation",
          facts -> WorkRiskParticipation.maternityParticipation(facts.form()));
}
