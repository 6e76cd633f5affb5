package org.openshebao.statistics.imputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.estimate.Interval;
import org.openshebao.base.random.RandomStream;
import org.openshebao.statistics.analysis.Analysis;
import org.openshebao.statistics.analysis.AnalysisFile;
import org.openshebao.statistics.analysis.ResultItem;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.estimator.Pooling;

class ImputationTest {

  /// MIcombine of R's package mitools 2.4; with 30 degrees of freedom of complete data by the formula of Barnard and Rubin, worked by hand (mitools has
  /// 12.57, taking B where they have (1 + 1/m) B).
  @ParameterizedTest
  @CsvSource({"Infinity, 34.6374925771193", "30, 12.1036462168532"})
  void poolingIsWhatMitoolsSays(double complete, double degrees) {
    double[] values = {0.612, 0.598, 0.631, 0.605, 0.622};
    double[] variances = {.0004, .00042, .00039, .00041, .0004};
    List<Estimate> same = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      same.add(
          new Estimate(
              "y",
              Map.of(),
              values[i],
              Math.sqrt(variances[i]),
              complete,
              100,
              "share",
              "mean",
              new Interval(0, 1, 0.95, "wald"),
              null,
              null));
    }

    Estimate pooled = Pooling.pool(same, 0.95, null);

    assertThat(pooled.value()).isCloseTo(0.6136, within(1e-12));
    assertThat(pooled.standardError()).isCloseTo(0.0247378252884121, within(1e-13));
    assertThat(pooled.degreesOfFreedom()).isCloseTo(degrees, within(1e-9));
  }

  /// Half of the poor do not say whether they are covered, of the rich one in ten. Who leaves them out is wrong; draws from the same class are
  /// not, and the interval covers as often as it says.
  @Test
  void hotDeckTakesTheBiasAwayAndItsIntervalsCover(@TempDir Path folder) throws Exception {
    int runs = 80;
    int covered = 0;
    double bias = 0;
    double completeBias = 0;
    for (int run = 0; run < runs; run++) {
      RandomStream random = new RandomStream(11, 2, run, 0);
      StringBuilder csv = new StringBuilder("class,covered\n");
      for (int i = 0; i < 400; i++) {
        boolean poor = random.nextDouble() < 0.5;
        int value = random.nextDouble() < (poor ? 0.3 : 0.8) ? 1 : 0;
        boolean missing = random.nextDouble() < (poor ? 0.5 : 0.1);
        csv.append(poor ? "poor" : "rich").append(',').append(missing ? "" : value).append('\n');
      }
      Files.writeString(folder.resolve("s.csv"), csv);
      String head = "data: {file: s.csv}\ndesign: {}\n";
      String ask = "estimates: [{estimand: mean, variables: covered}]\n";
      Estimate imputed =
          run(
              folder,
              head
                  + "impute: {hotDeck: [{variable: covered, classes: [class]}], imputations: 15, seed: "
                  + run
                  + "}\n"
                  + ask);
      Estimate complete = run(folder, head + ask);
      bias += (imputed.value() - 0.55) / runs;
      completeBias += (complete.value() - 0.55) / runs;
      covered += imputed.interval().lower() <= 0.55 && 0.55 <= imputed.interval().upper() ? 1 : 0;
      assertThat(imputed.n()).isEqualTo(400);
      assertThat(imputed.method()).endsWith("multiple imputation");
    }

    assertThat(completeBias).isGreaterThan(0.05);
    assertThat(Math.abs(bias)).isLessThan(0.01);
    assertThat(covered / (double) runs).isBetween(0.88, 1.0);
  }

  @Test
  void filesFilledElsewhereArePutTogetherAndContrastsToo(@TempDir Path folder) throws Exception {
    for (int i = 0; i < 3; i++) {
      Files.writeString(
          folder.resolve("i" + i + ".csv"),
          "sex,y\nf,1\nf,%d\nf,3\nm,4\nm,%d\nm,9\n".formatted(2 + i, 6 - i));
    }
    String yaml =
        """
        data: {file: i0.csv}
        impute: {files: [i0.csv, i1.csv, i2.csv]}
        design: {}
        estimates: [{estimand: mean, variables: y, by: sex, contrasts: [{name: gap, coefficients: {m: 1, f: -1}}]}]
        """;

    ResultItem.OfEstimates item =
        (ResultItem.OfEstimates)
            Analysis.run(AnalysisFile.parse("a.yaml", yaml), "a.yaml", folder).items().getFirst();

    // Women 2, 7/3, 8/3; men 19/3, 6, 17/3: means 7/3 and 6.
    assertThat(item.estimates().list().get(0).value()).isCloseTo(7 / 3.0, within(1e-12));
    assertThat(item.estimates().list().get(1).value()).isCloseTo(6, within(1e-12));
    assertThat(item.contrasts().getFirst().estimate().value()).isCloseTo(11 / 3.0, within(1e-12));
    // Gaps 13/3, 11/3, 3: B = 4/9, and the pooled error is larger than any.
    double within = 0;
    for (int i = 0; i < 3; i++) {
      within += square(single(folder, "i" + i + ".csv")) / 3;
    }
    assertThat(square(item.contrasts().getFirst().estimate().standardError()))
        .isCloseTo(within + 4 / 3.0 * 4 / 9.0, within(1e-10));
  }

  private static double single(Path folder, String file) {
    String yaml =
        "data: {file: %s}\ndesign: {}\nestimates: [{estimand: mean, variables: y, by: sex, contrasts: [{name: gap, coefficients: {m: 1, f: -1}}]}]\n"
            .formatted(file);
    return ((ResultItem.OfEstimates)
            Analysis.run(AnalysisFile.parse("a.yaml", yaml), "a.yaml", folder).items().getFirst())
        .contrasts()
        .getFirst()
        .estimate()
        .standardError();
  }

  private static double square(double x) {
    return x * x;
  }

  @Test
  void drawsComeFromTheClassAndAClassWithoutValuesIsNamed() {
    Microdata data =
        Microdata.of(
            new LinkedHashMap<>(
                Map.of(
                    "c", CategoricalVariable.ofTexts(List.of("a", "a", "b", "b", "b")),
                    "y", NumericVariable.of(1, Double.NaN, 7, 8, Double.NaN))));
    Microdata lacking =
        data.with("y", NumericVariable.of(Double.NaN, Double.NaN, 7, 8, Double.NaN));

    NumericVariable filled = (NumericVariable) HotDeck.impute(data, "y", List.of("c"), 4, 2);

    assertThat(filled.value(1)).isEqualTo(1);
    assertThat(filled.value(4)).isIn(7.0, 8.0);
    assertThat(HotDeck.impute(data, "y", List.of("c"), 4, 2).text(4)).isEqualTo(filled.text(4));
    assertThatThrownBy(() -> HotDeck.impute(lacking, "y", List.of("c"), 4, 2))
        .hasMessageContaining("Nobody of the class has a value")
        .hasMessageContaining("a");
  }

  private static Estimate run(Path folder, String yaml) {
    return ((ResultItem.OfEstimates)
            Analysis.run(AnalysisFile.parse("a.yaml", yaml), "a.yaml", folder).items().getFirst())
        .estimates()
        .single();
  }
}
