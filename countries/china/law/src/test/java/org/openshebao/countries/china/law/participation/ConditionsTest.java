package org.openshebao.countries.china.law.participation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.countries.china.law.Registration;

/// Each condition on its own; `ParticipationGridTest` asks for them in the order of the law.
class ConditionsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                                  | form       | registration   | required | allowed | worked in
          an employee from elsewhere              | EMPLOYEE   | OTHER_PROVINCE | true     | true    | Social Insurance Law, art. 10(1)
          an employee, registration unknown       | DISPATCHED |                |          | true    | art. 10(1)
          a flexible worker at home               | FLEXIBLE   | LOCAL          |          | true    | art. 10(2)
          from elsewhere, limit lifted            | PLATFORM   | OTHER_PROVINCE | false    | true    | 粤人社规〔2020〕30号
          from elsewhere, limit kept              | FLEXIBLE   | OTHER_PROVINCE | true     | false   | the place's rules
          from elsewhere, no document known       | FLEXIBLE   | OTHER_PROVINCE |          |         | not known for this place
          from the next county, no document       | FLEXIBLE   | OTHER_COUNTY   |          |         | not known for this place
          registration unknown, limit lifted      | FLEXIBLE   |                | false    | true    | 粤人社规〔2020〕30号
          registration unknown, limit kept        | FLEXIBLE   |                | true     |         | unknown
          """)
  void asksFlexibleWorkersForTheirRegistration(
      String name,
      EmploymentForm form,
      @Nullable Registration registration,
      @Nullable Boolean required,
      @Nullable Boolean allowed) {
    assertThat(PensionParticipation.registrationAllowsFlexible(form, registration, required))
        .isEqualTo(allowed);
  }

  @Test
  void countsAgesOnBothSidesOfTheirLimits() {
    assertThat(PersonOfRelation.isOfWorkingAge(15, 16)).isFalse();
    assertThat(PersonOfRelation.isOfWorkingAge(16, 16)).isTrue();
    assertThat(PensionParticipation.isOfResidentsAge(15, 16)).isFalse();
    assertThat(PensionParticipation.isOfResidentsAge(16, 16)).isTrue();
    assertThat(PensionParticipation.isBelowResidentsPensionAge(59, 60)).isTrue();
    assertThat(PensionParticipation.isBelowResidentsPensionAge(60, 60)).isFalse();
    assertThat(PersonOfRelation.isBelowRetirementAge(true)).isFalse();
  }

  @Test
  void knowsAStudentByTheFormOfWorkOrTheAnswer() {
    assertThat(PersonOfRelation.isNotStudent(EmploymentForm.STUDENT, null)).isFalse();
    assertThat(PersonOfRelation.isNotStudent(EmploymentForm.PLATFORM, true)).isFalse();
    assertThat(PersonOfRelation.isNotStudent(EmploymentForm.FARMER, false)).isTrue();
    assertThat(PersonOfRelation.isNotStudent(EmploymentForm.FARMER, null)).isNull();
  }

  @Test
  void guessesNothingAboutResidencePermits() {
    assertThat(
            MedicalParticipation.isResidentOfThePlace(
                EmploymentForm.NOT_IN_WORK, false, Registration.OTHER_PROVINCE))
        .isNull();
    assertThat(
            MedicalParticipation.isResidentOfThePlace(
                EmploymentForm.STUDENT, null, Registration.OTHER_PROVINCE))
        .isTrue();
    assertThat(
            MedicalParticipation.registrationAllowsFlexibleMedical(
                EmploymentForm.FLEXIBLE, Registration.OTHER_PROVINCE))
        .isNull();
  }

  @Test
  void takesTheWordOfThePoolOnMaternityOfFlexibleWorkers() {
    assertThat(WorkRiskParticipation.isMaternityOpenToForm(EmploymentForm.FLEXIBLE, null)).isNull();
    assertThat(WorkRiskParticipation.isMaternityOpenToForm(EmploymentForm.FLEXIBLE, false))
        .isFalse();
    assertThat(WorkRiskParticipation.isMaternityOpenToForm(EmploymentForm.FLEXIBLE, true)).isTrue();
    assertThat(WorkRiskParticipation.isMaternityOpenToForm(EmploymentForm.EMPLOYEE, null)).isTrue();
  }

  @Test
  void leavesThePublicServiceOpenWhereInstitutionsAndCivilServantsDiffer() {
    assertThat(PersonOfRelation.isInEmployment(EmploymentForm.PUBLIC_SERVICE)).isNull();
    assertThat(PersonOfRelation.isInGainfulWork(EmploymentForm.PUBLIC_SERVICE)).isTrue();
    assertThat(PersonOfRelation.isInGainfulWork(EmploymentForm.FARMER)).isFalse();
  }
}
