package org.openshebao.statistics.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.statistics.disclosure.DisclosureReport;
import org.openshebao.statistics.disclosure.SuppressionPattern;
import org.openshebao.statistics.publication.Verdict;

/// From an analysis file to verdicts: indicators answered and refused, quality judged, cells hidden so that nobody can work them out.
class PublicationTest {

  @TempDir Path folder;

  /// Covered and not, by region and sex: women of the south have 3 cases.
  private static final int[][][] COUNTS = {
    {{40, 60}, {30, 50}}, {{25, 35}, {3, 57}}, {{45, 20}, {38, 31}}
  };

  @BeforeEach
  void writeData() throws Exception {
    StringBuilder csv = new StringBuilder("region,sex,covered,wage,w,work\n");
    String[] regions = {"north", "south", "west"};
    String[] sexes = {"male", "female"};
    for (int r = 0; r < 3; r++) {
      for (int s = 0; s < 2; s++) {
        for (int c = 0; c < 2; c++) {
          for (int k = 0; k < COUNTS[r][s][c]; k++) {
            csv.append(
                "%s,%s,%d,%d,%d,%d\n"
                    .formatted(regions[r], sexes[s], 1 - c, 100 + 10 * k, 10 + r, 1));
          }
        }
      }
    }
    Files.writeString(folder.resolve("a.csv"), csv);
  }

  @Test
  void aSmallCellIsHiddenWithOthersInEveryLinkedTable() {
    AnalysisResult all =
        run(
            """
            disclosure: {threshold: 5}
            estimates:
              - {id: all, estimand: proportion, variables: covered}
              - {id: region, estimand: proportion, variables: covered, by: region}
              - id: cross
                estimand: proportion
                variables: covered
                by: [region, sex]
                contrasts:
                  - {name: south, coefficients: {south x female: 1, south x male: -1}}
                  - {name: north, coefficients: {north x female: 1, north x male: -1}}
                  - {name: ratio, expression: log(`south x female` / `north x male`)}
              - {id: sex, estimand: proportion, variables: covered, by: sex}
            """);
    ResultItem.OfEstimates cross = item(all, "cross");

    assertThat(decision(cross, "south", "female").disclosure().status())
        .isEqualTo(SuppressionPattern.Status.PRIMARY);
    assertThat(decision(cross, "south", "female").reason().en())
        .isEqualTo("Disclosure: Fewer than 5 sampled units have the attribute.");
    // Margins are published, so a rectangle of the table has to go: two regions by two sexes.
    assertThat(hidden(cross)).hasSize(4);
    assertThat(hidden(item(all, "all"))).isEmpty();
    assertThat(hidden(item(all, "region"))).isEmpty();
    assertThat(hidden(item(all, "sex"))).isEmpty();
    DisclosureReport report = Objects.requireNonNull(all.disclosure());
    assertThat(report.exposed()).isEmpty();
    assertThat(report.optimal()).isTrue();
    assertThat(report.primary()).isEqualTo(1);
    // What is published determines the hidden cases no better than from 0 to 5.
    assertThat(canBe(all, 0)).isTrue();
    assertThat(canBe(all, 5)).isTrue();

    ResultItem.OfEstimates shown = (ResultItem.OfEstimates) cross.forPublication();
    int south = index(shown, "south", "female");
    Estimate refused = shown.estimates().list().get(south);
    assertThat(refused.value()).isNull();
    assertThat(refused.standardError()).isNull();
    assertThat(refused.interval()).isNull();
    assertThat(refused.n()).as("the number of women of the south is no secret").isEqualTo(60);
    assertThat(Double.isNaN(shown.estimates().covariance(south, south))).isTrue();
    assertThat(shown.contrasts().get(0).estimate().value()).isNull();
    assertThat(shown.contrasts().get(2).estimate().value()).isNull();
    assertThat(cross.estimates().list().get(south).value()).isCloseTo(3 / 60.0, within(1e-12));
  }

  /// Whether some table of cases agrees with all that is published and has so many covered women of the south.
  private boolean canBe(AnalysisResult all, int wanted) {
    List<Integer> hidden = hidden(item(all, "cross"));
    int[] cases = new int[6];
    int[] most = new int[6];
    for (int cell = 0; cell < 6; cell++) {
      cases[cell] = COUNTS[cell % 3][cell / 3][0];
      most[cell] = cases[cell] + COUNTS[cell % 3][cell / 3][1];
    }
    int[] guess = cases.clone();
    return search(guess, cases, most, hidden, 0, wanted);
  }

  private static boolean search(
      int[] guess, int[] cases, int[] most, List<Integer> hidden, int k, int wanted) {
    if (k == hidden.size()) {
      for (int r = 0; r < 3; r++) {
        if (guess[r] + guess[3 + r] != cases[r] + cases[3 + r]) {
          return false;
        }
      }
      int men = 0;
      int menThen = 0;
      for (int r = 0; r < 3; r++) {
        men += guess[r];
        menThen += cases[r];
      }
      return men == menThen && guess[4] == wanted;
    }
    for (int value = 0; value <= most[hidden.get(k)]; value++) {
      guess[hidden.get(k)] = value;
      if (search(guess, cases, most, hidden, k + 1, wanted)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aTableOfCountsAndADifferenceOfDomainsAreGuardedToo() {
    AnalysisResult result =
        run(
            """
            disclosure: {threshold: 5}
            estimates:
              - {id: men and all but three, estimand: proportion, variables: covered, domain: sex == 'male' or covered == 0}
              - {id: all, estimand: proportion, variables: covered, domain: region == 'south'}
              - {id: most, estimand: proportion, variables: covered, domain: region == 'south' and (sex == 'male' or covered == 0)}
              - {id: counts, estimand: table, rows: region, columns: work}
            """);

    // The south less the south without its three covered women are those three.
    assertThat(hidden(item(result, "all")).size() + hidden(item(result, "most")).size())
        .isPositive();
    assertThat(Objects.requireNonNull(result.disclosure()).exposed()).isEmpty();
    assertThat(((ResultItem.OfTable) find(result, "counts")).refusal(0, 0)).isNull();
  }

  @Test
  void rowsThatHappenToBeTheSameAreNotKnownToBe() throws Exception {
    // In the south all who lack cover are men: the uncovered of the region are those of its men,
    // which nobody outside can know.
    StringBuilder csv = new StringBuilder("region,sex,covered,w\n");
    csv.append("south,male,1,1\n".repeat(5)).append("south,male,0,1\n");
    csv.append("south,female,1,1\n");
    csv.append("north,male,1,1\n".repeat(60)).append("north,male,0,1\n".repeat(50));
    csv.append("north,female,1,1\n".repeat(40)).append("north,female,0,1\n".repeat(30));
    Files.writeString(folder.resolve("a.csv"), csv);

    AnalysisResult result =
        run(
            """
            disclosure: {threshold: 5}
            estimates:
              - {id: cross, estimand: proportion, variables: covered, by: [region, sex]}
              - {id: region, estimand: proportion, variables: covered, by: region}
              - {id: all, estimand: proportion, variables: covered}
            """);

    assertThat(Objects.requireNonNull(result.disclosure()).exposed()).isEmpty();
    assertThat(hidden(item(result, "region"))).isNotEmpty();
    assertThat(decision(item(result, "cross"), "south", "female").isCountWithheld()).isTrue();
  }

  @Test
  void anAmountThatFewMakeUpIsHidden() throws Exception {
    Files.writeString(
        folder.resolve("a.csv"),
        """
        firm,wage,w
        a,900,1
        a,50,1
        a,40,1
        b,300,1
        b,310,1
        b,290,1
        c,200,1
        c,210,1
        c,190,1
        """);
    AnalysisResult result =
        run(
            """
            disclosure: {threshold: 1, dominance: {n: 1, k: 0.8}, pPercent: 15}
            estimates:
              - {id: firms, estimand: total, variables: wage, by: firm}
              - {id: all, estimand: total, variables: wage}
            """);

    ResultItem.OfEstimates firms = item(result, "firms");
    assertThat(firms.decision(0).reason().en())
        .contains("The largest 1 units make up more than 80 %");
    assertThat(hidden(firms)).as("one alone would follow from the total").hasSize(2);
    assertThat(hidden(item(result, "all"))).isEmpty();
  }

  @Test
  void anIndicatorIsAnsweredWithItsDefinitionAndAGapWithItsTest() {
    AnalysisResult result =
        run(
            """
            sample: {population: employed}
            standard: [ine-chile-2020, {id: eurostat-lfs, limits: {a: 100, b: 3000}}]
            indicators:
              - {indicator: sdg-1.3.1-work-injury, bind: {employed: work == 1, injuryProtected: covered == 1}}
              - {id: gap, indicator: coverage-gap-sex, bind: {female: sex == 'female'}}
              - {id: gaps, indicator: coverage-gap-sex, by: region, bind: {female: sex == 'female'}}
              - {id: old, indicator: sdg-1.3.1-old-age, bind: {aboveRetirementAge: "1 == 1", oldAgePension: covered}}
            """);

    ResultItem.OfEstimates injury = item(result, "sdg-1.3.1-work-injury");
    double cases = 0;
    double all = 0;
    for (int r = 0; r < 3; r++) {
      for (int s = 0; s < 2; s++) {
        cases += COUNTS[r][s][0] * (10 + r);
        all += (COUNTS[r][s][0] + COUNTS[r][s][1]) * (10 + r);
      }
    }
    assertThat(injury.estimates().single().value()).isCloseTo(cases / all, within(1e-12));
    assertThat(Objects.requireNonNull(injury.indicator()).source()).contains("ILO");
    assertThat(injury.decision(0).quality()).hasSize(2);
    assertThat(injury.decision(0).verdict()).isEqualTo(Verdict.CAUTION);
    assertThat(injury.decision(0).reason().en())
        .startsWith("eurostat-lfs: The numerator is below limit b");

    ResultItem.OfEstimates gap = item(result, "gap");
    double difference = value(gap, 0) - value(gap, 1);
    assertThat(gap.contrasts().get(0).estimate().value()).isCloseTo(difference, within(1e-12));
    assertThat(gap.contrasts().get(0).pValue()).isBetween(0.0, 1.0);
    assertThat(gap.contrasts().get(1).estimate().value())
        .isCloseTo(Math.log(value(gap, 0) / value(gap, 1)), within(1e-12));
    assertThat(item(result, "gaps").contrasts()).hasSize(6);
    assertThat(item(result, "gaps").contrasts().get(0).estimate().term())
        .isEqualTo("north: women less men");

    ResultItem.OfRefusal old = (ResultItem.OfRefusal) find(result, "old");
    assertThat(old.reason().en())
        .contains("everybody aged 65 and over")
        .contains("employed persons");
  }

  @Test
  void theOldDefinitionOfHealthExpenditureCountsPersons() throws Exception {
    Files.writeString(
        folder.resolve("a.csv"), "c,o,m,w\n10,2,4,1\n10,0.5,2,1\n20,1,1,2\n20,3,3,2\n8,0,2,1\n");
    AnalysisResult result =
        run(
            """
            sample: {population: everybody, date: 2020-01-01}
            indicators:
              - {indicator: sdg-3.8.2, bind: {consumption: c, payments: o, members: m}}
            """);

    assertThat(item(result, "sdg-3.8.2").estimates().single().value())
        .isCloseTo((4.0 + 6) / (4 + 2 + 2 + 6 + 2), within(1e-12));
  }

  @Test
  void aSampleWithoutADesignIsNotJudged() {
    AnalysisResult result =
        AnalysisResultOf.run(
            folder,
            """
            data: {file: a.csv}
            design: {probability: false, weights: w, assumptions: quotas}
            standard: cepal-2023
            estimates:
              - {id: p, estimand: proportion, variables: covered}
            """);

    assertThat(item(result, "p").decision(0).verdict()).isEqualTo(Verdict.NOT_JUDGED);
    assertThat(item(result, "p").decision(0).isWithheld()).isFalse();
  }

  @Test
  void mistakesAreNamed() {
    assertThatThrownBy(() -> run("indicators: [sdg-1.3.1-work-injury]\n"))
        .hasMessageContaining("needs to know whom the sample stands for");
    assertThatThrownBy(
            () -> run("sample: {population: employedd}\nindicators: [sdg-1.3.1-work-injury]\n"))
        .hasMessageContaining("Maybe \"employed\"?");
    assertThatThrownBy(
            () -> run("sample: {population: employed}\nindicators: [sdg-1.3.1-work-injury]\n"))
        .hasMessageContaining("needs the variable employed (is employed)");
    assertThatThrownBy(() ->
            run(
                "sample: {population: employed}\nindicators: [{indicator: sdg-1.3.1-work-injury, bind: {employd: work}}]\n"))
        .hasMessageContaining("needs no variable \"employd\". Maybe \"employed\"?");
    assertThatThrownBy(() ->
            run("standard: cepal2023\nestimates: [{estimand: proportion, variables: covered}]\n"))
        .hasMessageContaining("There is no standard \"cepal2023\". Maybe \"cepal-2023\"?");
    assertThatThrownBy(() ->
            run(
                "disclosure: {threshold: 0}\nestimates: [{estimand: proportion, variables: covered}]\n"))
        .hasMessageContaining("from 1 but was 0");
  }

  private AnalysisResult run(String rest) {
    return AnalysisResultOf.run(folder, "data: {file: a.csv}\ndesign: {weights: w}\n" + rest);
  }

  private static ResultItem find(AnalysisResult result, String id) {
    return Objects.requireNonNull(ResultItem.find(result.items(), id));
  }

  private static ResultItem.OfEstimates item(AnalysisResult result, String id) {
    return (ResultItem.OfEstimates) find(result, id);
  }

  private static double value(ResultItem.OfEstimates item, int i) {
    return Objects.requireNonNull(item.estimates().list().get(i).value());
  }

  private static List<Integer> hidden(ResultItem.OfEstimates item) {
    List<Integer> hidden = new ArrayList<>();
    for (int i = 0; i < item.decisions().size(); i++) {
      if (item.decisions().get(i).isWithheld()) {
        hidden.add(i);
      }
    }
    return hidden;
  }

  private static int index(ResultItem.OfEstimates item, String region, String sex) {
    for (int i = 0; i < item.estimates().list().size(); i++) {
      if (item.estimates().list().get(i).domain().equals(Map.of("region", region, "sex", sex))) {
        return i;
      }
    }
    throw new AssertionError("no such domain");
  }

  private static PublicationDecision decision(
      ResultItem.OfEstimates item, String region, String sex) {
    return item.decisions().get(index(item, region, sex));
  }
}
