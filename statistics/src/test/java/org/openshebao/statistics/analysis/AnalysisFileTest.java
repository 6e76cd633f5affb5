package org.openshebao.statistics.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.base.estimate.Estimate;

/// What a user may get wrong is named, with its line and what would be right.
class AnalysisFileTest {

  @TempDir Path folder;

  @Test
  void everyMistakeOfAFileIsNamedAtOnce() {
    String text =
        """
        data: {fil: a.csv}
        design: {lonelyPsu: adjst}
        estimates:
          - {estimand: meen, variables: y}
          - {estimand: mean, variables: y, level: 95}
        """;

    assertThatThrownBy(() -> AnalysisFile.parse("a.yaml", text))
        .hasMessageContaining(
            "a.yaml:1: fil: The key \"fil\" is not known here. (value \"a.csv\") Maybe \"file\"?")
        .hasMessageContaining(
            "a.yaml:2: lonelyPsu: \"adjst\" is not one of the choices. Maybe \"adjust\"?")
        .hasMessageContaining("a.yaml:4")
        .hasMessageContaining("Maybe a percentage?");
  }

  @Test
  void badWeightsAndUnitsInTwoStrataAreNamedByRow() throws Exception {
    Files.writeString(folder.resolve("a.csv"), "w,h,psu,y\n1,1,1,5\n-2,1,2,6\n,2,1,7\n");

    assertThatThrownBy(() -> run("design: {weights: w}"))
        .hasMessageContaining("w: A weight must be a number from 0 on. (value \"-2\")");
    assertThatThrownBy(() -> run("design: {ids: psu, strata: h}"))
        .hasMessageContaining("psu: The sampling unit lies in two strata of h.")
        .hasMessageContaining("nest: true");
    assertThatThrownBy(() -> run("design: {ids: psuu}"))
        .hasMessageContaining("no variable \"psuu\"")
        .hasMessageContaining("psu");
  }

  @Test
  void aCategoryThatDoesNotExistAndAFileCutInHalfAreNamed() throws Exception {
    Files.writeString(folder.resolve("a.csv"), "w,h,y\n1,1,5\n1,2,\"6\n");

    assertThatThrownBy(() -> run("design: {weights: w}")).hasMessageContaining("never closed");

    Files.writeString(folder.resolve("a.csv"), "w,h,y\n1,a,5\n1,b,6\n1,a,8\n");
    String yaml =
        """
        data: {file: a.csv}
        design: {weights: w}
        estimates: [{estimand: mean, variables: y, by: h, contrasts: [{coefficients: {a: 1, bb: -1}}]}]
        """;
    assertThatThrownBy(() -> Analysis.run(AnalysisFile.parse("a.yaml", yaml), "a.yaml", folder))
        .hasMessageContaining("There is no estimate \"bb\"");
  }

  @Test
  void aSampleWithoutProbabilitiesHasEstimatesAndNoErrors() throws Exception {
    Files.writeString(folder.resolve("a.csv"), "w,h,y\n1,a,5\n3,b,7\n");

    Estimate mean =
        ((ResultItem.OfEstimates)
                run("design: {probability: false, weights: w, assumptions: quotas}")
                    .items()
                    .getFirst())
            .estimates()
            .single();

    assertThat(mean.value()).isEqualTo(6.5);
    assertThat(mean.standardError()).isNull();
    assertThat(mean.reason()).isNotNull();
  }

  private AnalysisResult run(String design) {
    String yaml =
        "data: {file: a.csv}\n" + design + "\nestimates: [{estimand: mean, variables: y}]\n";
    return Analysis.run(AnalysisFile.parse("a.yaml", yaml), "a.yaml", folder);
  }
}
