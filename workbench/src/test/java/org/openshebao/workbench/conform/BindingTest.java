package org.openshebao.workbench.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openshebao.standards.evidence.Fact;
import org.openshebao.standards.requirement.Measure;

/// Every measure of the standards comes from one place: a legal fact, the law, a statistic, or it says why it is not known.
final class BindingTest {

  private final StudyContext context = China.CONTEXT;

  private List<String> bound() {
    Binding binding = context.binding();
    List<String> names = new ArrayList<>();
    for (Computation computation : binding.computations().values()) {
      names.addAll(computation.measures());
      Set<String> levels = new HashSet<>(computation.atNation());
      levels.addAll(computation.atPlace());
      names.addAll(levels);
      names.addAll(computation.fromThisUp());
    }
    binding.ofEarnings().forEach(each -> names.add(each.measure()));
    binding.none().forEach(each -> names.add(each.measure()));
    binding.floors().forEach(each -> names.add(each.measure()));
    binding.shares().forEach(each -> names.add(each.measure()));
    names.addAll(binding.counts().keySet());
    binding.unknown().forEach(each -> names.addAll(each.measures()));
    names.add(binding.financing().measure());
    names.add(binding.weeksPaid().measure());
    names.addAll(binding.byChoice());
    return names;
  }

  @Test
  void namesEveryMeasureAndNoOther() {
    Set<String> named = new HashSet<>(bound());
    named.addAll(context.facts().listMeasures());

    Set<String> measures =
        new HashSet<>(context.standards().listMeasures().stream().map(Measure::name).toList());
    assertThat(named).isEqualTo(measures);
    assertThat(measures).hasSizeGreaterThan(500);
  }

  @Test
  void answersNoMeasureBothByFactAndByFigure() {
    Set<String> both = new HashSet<>(bound());
    both.retainAll(context.facts().listMeasures());

    assertThat(both).isEmpty();
  }

  @Test
  void saysOfEveryFactWhereItStandsAndOfEveryUnknownWhatWouldSettleIt() {
    int facts = 0;
    for (String measure : context.facts().listMeasures()) {
      for (LegalFact fact : context.facts().list(measure)) {
        facts++;
        if (fact.fact() instanceof Fact.Unknown) {
          assertThat(fact.settles()).as(measure).isNotNull();
        } else {
          assertThat(fact.sources()).as(measure).isNotEmpty();
          assertThat(fact.sources())
              .as(measure)
              .allMatch(id -> China.nation().findSource(id) != null);
        }
      }
    }
    assertThat(facts).isGreaterThan(400);
  }

  @Test
  void computesEveryVariableThatItNames() {
    for (Computation computation : context.binding().computations().values()) {
      if (computation.variable() != null) {
        assertThat(China.LAW.findVariable(computation.variable())).as(computation.id()).isPresent();
      }
    }
    assertThat(context.binding().held())
        .allMatch(path -> China.LAW.findParameter(path).isPresent());
  }
}
