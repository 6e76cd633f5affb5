package org.openshebao.workbench.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.law.input.InputVariable;
import org.openshebao.simulation.trace.TraceNode;
import org.openshebao.workbench.Workbench;

/// The level that users are told to call, on the law of China.
class ChinaTest {

  private final Workbench china = Workbench.open("china");

  @Test
  void aManBornInMarch1965RetiresAMonthLater() {
    Answer answer = ask("retirementMonth", "sex=male", "birthMonth=1965-03", "creditedMonths=300");

    assertThat(answer.trace().value()).isNotNull();
    assertThat(answer.trace().value().en()).isEqualTo("2025-04");
    assertThat(answer.hasValue()).isTrue();
    assertThat(answer.missing()).isEmpty();
  }

  @Test
  void aSimpleNameOfSeveralRoomsIsTheOneThatIsNeeded() {
    Answer answer =
        ask(
            "employeePension",
            "sex=male",
            "birthMonth=1965-03",
            "place=Guangdong",
            "creditedMonths=300",
            "averageIndex=1.2",
            "accountBalance=120000",
            "preAccountYears=0");

    assertThat(answer.trace().children())
        .extracting(TraceNode::id)
        .contains("pension.formulaPension");
    assertThat(answer.inputs()).contains("pension.creditedMonths", "pension.accountBalance");
    assertThat(answer.hasValue()).isTrue();
  }

  @Test
  void whatIsMissingIsAskedFor() {
    Answer answer = ask("employeePension", "sex=male", "birthMonth=1965-03", "place=Guangdong");

    assertThat(answer.hasValue()).isFalse();
    assertThat(answer.missing())
        .extracting(InputVariable::simpleName)
        .contains("creditedMonths", "accountBalance", "averageIndex")
        .doesNotContain("sex", "birthMonth", "place");
  }

  private Answer ask(String wanted, String... facts) {
    Answers answers =
        Explainer.explain(china.at(LocalDate.of(2025, 7, 1)), Facts.of(facts), List.of(wanted));
    assertThat(answers.answers()).hasSize(1);
    return answers.answers().getFirst();
  }
}
