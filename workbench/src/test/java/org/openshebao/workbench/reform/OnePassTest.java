package org.openshebao.workbench.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openshebao.law.Law;
import org.openshebao.law.reform.Reform;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.plan.JointPlan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.compute.PeopleSource;
import org.openshebao.workbench.lawbook.LawGraph;

/// Several laws in one pass give what each gives alone: every value and every reason of everything that the law computes in the end.
final class OnePassTest {

  private static final Path PEOPLE =
      Path.of("..", "examples", "reforms", "ten-people", "people.yaml");

  @Test
  void givesWhatEachLawGivesAlone() {
    Workbench china = Workbench.open("china");
    int month = china.atReferenceDate().month();
    List<String> wanted =
        Stream.concat(
                new LawGraph(china.law()).listOutcomes().stream(),
                Stream.of(
                    china.law().variable("pension.formulaPension"),
                    china.law().variable("pension.flexiblePensionContribution"),
                    china.law().variable("retirement.statutoryRetirementAgeMonths")))
            .filter(variable -> variable.of() == Entity.PERSON || variable.of() == Entity.RELATION)
            .map(variable -> variable.id())
            .distinct()
            .toList();
    assertThat(wanted).hasSizeGreaterThan(20);
    List<Law> laws = new ArrayList<>(List.of(china.law()));
    Law all = china.law();
    for (Reform reform : china.listReforms()) {
      laws.add(china.law().with(reform));
      all = all.with(reform);
    }
    laws.add(all);
    List<Dataset> people = new ArrayList<>();
    PeopleSource.open(PEOPLE).forEach(china.law(), false, people::add);

    List<PlanRequest> requests =
        laws.stream().map(law -> PlanRequest.of(law, month, wanted)).toList();
    JointPlan joint = JointPlan.of(requests);
    List<Results> together = Simulation.runTogether(joint, people.getFirst(), 2);

    assertThat(joint.plan().nodes().size()).isLessThan(joint.columnsWhenAlone() / 2);
    for (int law = 0; law < laws.size(); law++) {
      Results alone = Simulation.run(requests.get(law), people.getFirst(), 1);
      for (String id : wanted) {
        assertThat(texts(together.get(law).column(id)))
            .as("%s under law %d", id, law)
            .isEqualTo(texts(alone.column(id)));
      }
    }
    assertThat(texts(together.get(3).column("pension.flexiblePensionContribution")))
        .isNotEqualTo(texts(together.getFirst().column("pension.flexiblePensionContribution")));
  }

  private static List<String> texts(ResultColumn column) {
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < column.size(); row++) {
      texts.add(
          column.hasValue(row)
              ? Long.toString(column.value(row))
              : column.reason(row).orElseThrow().toString());
    }
    return texts;
  }
}
