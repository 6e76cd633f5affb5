package org.openshebao.statistics.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.statistics.analysis.Analysis;
import org.openshebao.statistics.analysis.AnalysisFile;
import org.openshebao.statistics.analysis.ResultItem;
import org.openshebao.statistics.estimator.Contrast;
import org.openshebao.statistics.model.Coefficient;
import tools.jackson.databind.JsonNode;

/// Further results of R's package survey, each beside the analysis file that asks the same: `reference/survey/made`, by the script there.
class MadeRecordsTest {

  private static final double ESTIMATE = 1e-8;
  private static final double ERROR = 1e-7;
  private static final double LOOSE = 1e-5;

  static Stream<Arguments> records() throws IOException {
    List<Arguments> all = new ArrayList<>();
    for (JsonNode record :
        Records.read(Records.FOLDER.resolve("made").resolve("records.json")).get("records")) {
      all.add(Arguments.of(record.get("id").asString(), record));
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void theAnalysisFileGivesWhatRGave(String id, JsonNode record) {
    String yaml = record.get("yaml").asString();

    ResultItem item =
        Analysis.run(
                AnalysisFile.parse(id + ".yaml", yaml),
                id + ".yaml",
                Records.FOLDER.resolve("made"))
            .items()
            .getFirst();

    SoftAssertions softly = new SoftAssertions();
    int compared = compare(new Held(record, id, yaml, softly), item);
    assertThat(compared).as("numbers compared\n" + yaml).isPositive();
    softly.assertAll();
  }

  private static int compare(Held held, ResultItem item) {
    return switch (item) {
      case ResultItem.OfRefusal refusal ->
          throw new AssertionError("refused: " + refusal.reason().en());
      case ResultItem.OfEstimates of when !of.contrasts().isEmpty() -> {
        Contrast contrast = of.contrasts().getFirst();
        yield held.near("contrast", 0, contrast.estimate().value(), ESTIMATE)
            + held.near("se", 0, contrast.estimate().standardError(), ERROR);
      }
      case ResultItem.OfEstimates of -> estimates(held, of.estimates().list());
      case ResultItem.OfTest of ->
          held.near("statistic", 0, Math.abs(of.test().value()), ESTIMATE)
              + held.near("pValue", 0, of.test().pValue(), LOOSE);
      case ResultItem.OfModel of -> {
        int compared = 0;
        for (int k = 0; k < of.model().coefficients().size(); k++) {
          Coefficient each = of.model().coefficients().get(k);
          boolean linear = of.model().family().name().equals("LINEAR");
          compared += held.near("estimate", k, each.estimate(), ESTIMATE);
          compared += held.near("se", k, each.standardError(), linear ? ERROR : LOOSE);
          compared += held.near("t", k, each.t(), linear ? ERROR : LOOSE);
          compared += held.near("p", k, each.pValue(), 10 * LOOSE);
        }
        if (!of.termTests().isEmpty()) {
          compared += held.near("f", 0, of.termTests().getFirst().f(), LOOSE);
          compared += held.near("fp", 0, of.termTests().getFirst().pValue(), 10 * LOOSE);
        }
        yield compared;
      }
      case ResultItem.OfNumbers _, ResultItem.OfTable _ ->
          throw new AssertionError("nothing of this kind is among the records");
    };
  }

  private static int estimates(Held held, List<Estimate> list) {
    assertThat(list).hasSize(held.size("estimate"));
    int compared = 0;
    boolean[] taken = new boolean[list.size()];
    for (int k = 0; k < list.size(); k++) {
      int place = held.record().has("domain") ? place(held, list, k, taken) : k;
      taken[place] = true;
      Estimate estimate = list.get(place);
      double error = held.isLoose() ? LOOSE : ERROR;
      compared += held.near("estimate", k, estimate.value(), ESTIMATE);
      compared += held.near("se", k, estimate.standardError(), error);
      compared += held.near("deff", k, estimate.designEffect(), 2 * ERROR);
      Double lower = estimate.interval() == null ? null : estimate.interval().lower();
      Double upper = estimate.interval() == null ? null : estimate.interval().upper();
      compared += held.near("lower", k, lower, error);
      compared += held.near("upper", k, upper, error);
    }
    return compared;
  }

  /// Which estimate has the domain of a row of R, whose order of domains is its own.
  private static int place(Held held, List<Estimate> list, int k, boolean[] taken) {
    String domain = held.record().get("domain").get(k).asString();
    for (int i = 0; i < list.size(); i++) {
      if (!taken[i] && String.join("|", list.get(i).domain().values()).equals(domain)) {
        return i;
      }
    }
    throw new AssertionError("no estimate of " + domain + " in " + held.yaml());
  }

  /// A record with what it expects.
  private record Held(JsonNode record, String id, String yaml, SoftAssertions softly) {

    boolean isLoose() {
      return id.contains("likelihood");
    }

    private @Nullable JsonNode expected(String key, int index) {
      JsonNode node = record.get(key);
      if (node == null) {
        return null;
      }
      return node.isArray() ? node.get(index) : index == 0 ? node : null;
    }

    int size(String key) {
      JsonNode node = record.get(key);
      return node.isArray() ? node.size() : 1;
    }

    int near(String key, int index, @Nullable Double found, double tolerance) {
      JsonNode wanted = expected(key, index);
      if (wanted == null) {
        return 0;
      }
      String what = "%s %d of%n%s%nby R: %s".formatted(key, index, yaml, record.get("call"));
      if (wanted.isNull() || wanted.isString()) { // R has NA where an end lies beyond the data
        softly.assertThat(found == null || found.isNaN()).as(what).isTrue();
        return 1;
      }
      double value = wanted.asDouble();
      if (found == null) {
        softly.fail(what + ": none");
        return 1;
      }
      // An error of 0 comes out as rounding of the estimate, a p-value of 0 as one below any
      // meaning.
      double floor = key.equals("se") ? 1e-10 * scale(index) : key.equals("p") ? 1e-12 : 1e-14;
      softly
          .assertThat(found)
          .as(what)
          .isCloseTo(value, Offset.offset(tolerance * Math.abs(value) + floor));
      return 1;
    }

    private double scale(int index) {
      JsonNode estimate = expected("estimate", index);
      return estimate == null || !estimate.isNumber() ? 0 : Math.abs(estimate.asDouble());
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void thereAreRecordsOfEachKind(String part, int least) throws IOException {
    assertThat(records().filter(each -> each.get()[0].toString().contains(part)))
        .hasSizeGreaterThanOrEqualTo(least);
  }

  static Stream<Arguments> kinds() {
    return Map.of("m-tp_", 40, "-by", 30, "-log", 8, "-poi", 5, "-chi-", 15, "-rank", 4, "waves", 2)
        .entrySet()
        .stream()
        .map(each -> Arguments.of(each.getKey(), each.getValue()));
  }
}
