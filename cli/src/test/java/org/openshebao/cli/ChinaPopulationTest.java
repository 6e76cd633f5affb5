package org.openshebao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openshebao.law.Law;
import org.openshebao.population.synthesis.Margin;
import org.openshebao.population.synthesis.Tally;
import org.openshebao.workbench.synthesize.Synthesis;

/// China's margins: all of them are met by the fitted cells, save the ones that cannot be.
class ChinaPopulationTest {

  private static final Synthesis CHINA = Synthesis.of(Law.load("china"));

  /// Held where one lives: Beijing counts more members than can work there, and the limit of the margin cuts them off. Qinghai
  /// counts more pensioners of both schemes than it has persons of 60 and over in their provinces.
  private static final Set<String> LIMITED =
      Set.of("employees-province-2024", "residents-pensioners-province-2024");

  /// One per cent: the cells meet most figures to a millionth; some official figures contradict each other a little.
  private static final double CLOSE = 0.01;

  @Test
  void theCellsMeetEveryPublishedFigure() {
    List<Tally.Outcome> outcomes = CHINA.fit().outcomes();
    assertThat(outcomes).hasSizeGreaterThan(40);
    for (Tally.Outcome outcome : outcomes) {
      Margin margin = outcome.margin();
      for (int t = 0; t < margin.targets().size(); t++) {
        double figure = margin.targets().get(t).value();
        if (!LIMITED.contains(margin.id())) {
          assertThat(outcome.achieved().get(t) / figure)
              .as("%s, %s", margin.id(), margin.targets().get(t).label().en())
              .isBetween(1 - CLOSE, 1 + CLOSE);
        }
      }
    }
  }

  /// What the two published counts of the year end add up to: men and women.
  @Test
  void theNationIsAsLargeAsPublished() {
    assertThat(CHINA.fit().persons()).isBetween(1_408_270_000.0, 1_408_290_000.0);
  }

  @Test
  void everyFittedFigureHasADocumentAYearAndAGradeThatMayBeFitted() {
    Set<String> ids = new HashSet<>();
    for (Margin margin : CHINA.plan().margins()) {
      assertThat(ids.add(margin.id())).as(margin.id()).isTrue();
      if (margin.role() == Margin.Role.ASSUMED) {
        continue;
      }
      assertThat(CHINA.plan().sources()).containsKey(margin.source());
      assertThat(margin.year()).as(margin.id()).isNotBlank();
      assertThat(margin.grade()).as(margin.id()).isIn("A", "B");
      assertThat(CHINA.plan().sources().get(margin.source()).address())
          .as(margin.id())
          .startsWith("http");
    }
  }

  @Test
  void atLeastThreeOfficialFiguresAreLeftOut() {
    long leftOut =
        CHINA.plan().margins().stream()
            .filter(margin -> margin.role() == Margin.Role.LEFT_OUT && margin.grade().equals("A"))
            .count();

    assertThat(leftOut).isGreaterThanOrEqualTo(3);
  }
}
