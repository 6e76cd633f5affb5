package org.openshebao.simulation.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.simulation.Answer;
import org.openshebao.simulation.Ask;
import org.openshebao.simulation.Simulation;

/// One person's case: facts by name, as people write them.
class PersonCaseTest {

  private static final Law LAW = Ask.EXAMPLIA;
  private static final int MONTH = CalendarMonth.parse("2012-01");

  private static PersonCase worker() {
    return new PersonCase(LAW)
        .with("residence", "Northport")
        .with("birthMonth", "1980-01")
        .with("wage", "3000.50")
        .with("isInsured", "是")
        .with("employment", "职工");
  }

  @Test
  void readsFactsAsPeopleWriteThem() {
    CaseResult result = worker().compute(MONTH, List.of("contribution", "age", "residence"));

    assertThat(result.find("contribution")).hasValue(240_00);
    assertThat(result.text("contribution").en()).isEqualTo("240.00 yuan");
    assertThat(result.text("age").zh()).isEqualTo("32周岁");
    assertThat(result.text("residence").en()).isEqualTo("Northport");
    assertThat(result.reason("contribution")).isEmpty();
    assertThat(result.variables())
        .containsExactly("contribution.contribution", "pension.age", "residence");
  }

  @Test
  void saysWhyThereIsNoValue() {
    CaseResult result =
        worker().with("isInsured", "no").compute(MONTH, List.of("contribution", "balance"));

    assertThat(result.find("contribution")).isEmpty();
    assertThat(result.reason("contribution").orElseThrow().isNotEntitled()).isTrue();
    assertThat(result.text("contribution").en()).startsWith("not entitled: “Covered”");
    assertThat(result.text("balance").zh()).isEqualTo("未知：缺少信息“期初余额”");
  }

  @Test
  void refusesWhatItCannotRead() {
    assertThatThrownBy(() -> worker().with("wages", "1"))
        .hasMessage("There is no variable or parameter \"wages\". Maybe \"wage\"?");
    assertThatThrownBy(() -> worker().with("wage", "a lot")).hasMessageStartingWith("wage: ");
    assertThatThrownBy(() -> worker().with("children", "21"))
        .hasMessage("children: The value must be 20 or less but was 21.");
    assertThatThrownBy(() -> worker().with("wage", "-1"))
        .hasMessageStartingWith("wage: The value must be 0.00 or more but was");
    assertThatThrownBy(() -> worker().with("employment", "employe"))
        .hasMessageContaining("Maybe \"employee\"?");
    assertThatThrownBy(() -> worker().with("residence", "Northpole"))
        .hasMessageContaining("residence: No place is called \"Northpole\". Maybe \"Northport\"?");
    assertThatThrownBy(() -> worker().with("career", "long"))
        .hasMessage("pension.career is a career and no single value.");
    assertThatThrownBy(() -> worker().with("contribution.rate", "8 %"))
        .hasMessageStartingWith("contribution.rate: ");
    assertThatThrownBy(() -> worker().withHistory("wage", List.of()))
        .hasMessage("wage is no career of a person.");
  }

  @Test
  void isAboutNoHouseholdAndUnharmedByTheAttempt() {
    PersonCase person = worker();

    assertThatThrownBy(() -> person.with(3, "allowance", "1"))
        .hasMessage("A case is one person: family.allowance is about a household.");
    assertThat(person.dataset().rows("relation").size()).isOne();
    assertThat(person.compute(MONTH, List.of("allowance")).reason("allowance").orElseThrow().key())
        .isEqualTo("home");
  }

  @Test
  void hasSeveralRelations() {
    PersonCase person =
        worker()
            .with(2, "children", "1")
            .with(1, "wage", "2000")
            .with(1, "isInsured", "yes")
            .with(1, "workplace", "XX-2")
            .with(1, "employment", "employee");
    CaseResult result = person.compute(MONTH, List.of("contribution", "coveredJobs", "entryBonus"));

    assertThat(person.dataset().rows("relation").size()).isEqualTo(2);
    assertThat(result.trace("contribution", 0).raw()).isEqualTo(240_00);
    assertThat(result.trace("contribution", 1).raw()).isEqualTo(160_00);
    assertThat(result.trace("coveredJobs", 1).raw()).isEqualTo(2);
    assertThatThrownBy(() -> result.trace("contribution", 2))
        .hasMessage("There is no relation 2; the case has 2, from 0.");
    assertThatThrownBy(() -> result.trace("pension"))
        .hasMessageContaining("was not asked for \"pension.pension\"");
  }

  @Test
  void takesWhatIsGivenInThePlaceOfTheLaw() {
    assertThat(
            worker()
                .with("contributionBase", "10000")
                .with("contribution.rate", "0.5")
                .compute(MONTH, List.of("contribution"))
                .find("contribution"))
        .hasValue(5000_00);
    assertThat(
            worker().with("localWage", "1").compute(MONTH, List.of("localWage")).find("localWage"))
        .hasValue(1_00);
    assertThatThrownBy(
            () -> worker().with("pension.divisor_by_age", "139").compute(MONTH, List.of("divisor")))
        .hasMessageContaining("pension.divisor_by_age")
        .hasMessageContaining("one number cannot be given");
  }

  @Test
  void countsAnEmptyCareerAsOneAndNoneAsUnknown() {
    Spell spell = new Spell(CalendarMonth.parse("2011-01"), 12, 3000_00, "Northshire", 0);

    assertThat(
            worker()
                .withHistory("career", List.of(spell))
                .compute(MONTH, List.of("monthsPaid"))
                .find("monthsPaid"))
        .hasValue(12);
    assertThat(
            worker()
                .withHistory("career", List.of())
                .compute(MONTH, List.of("monthsPaid"))
                .find("monthsPaid"))
        .hasValue(0);
    assertThat(
            worker().compute(MONTH, List.of("monthsPaid")).reason("monthsPaid").orElseThrow().key())
        .isEqualTo("pension.career");
  }

  @Test
  void givesTheSameAloneAndAmongMany() {
    List<PersonCase> cases =
        List.of(worker(), new PersonCase(LAW), worker().with("wage", "9000").with(1, "wage", "1"));
    List<String> wanted = List.of("coveredJobs", "hasCover", "age");

    var together = Simulation.run(LAW, MONTH, PersonCase.dataset(cases), wanted, 1);

    for (String variable : wanted) {
      for (int i = 0; i < cases.size(); i++) {
        CaseResult alone = cases.get(i).compute(MONTH, wanted);
        assertThat(Answer.of(together.column(variable)).get(i).reason())
            .isEqualTo(alone.reason(variable).orElse(null));
        assertThat(Answer.of(together.column(variable)).get(i).value())
            .isEqualTo(alone.find(variable).isPresent() ? alone.find(variable).getAsLong() : null);
      }
    }
  }
}
