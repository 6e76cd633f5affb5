package org.openshebao.statistics.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openshebao.statistics.analysis.Analysis;
import org.openshebao.statistics.analysis.AnalysisFile;
import org.openshebao.statistics.analysis.AnalysisResult;
import tools.jackson.databind.JsonNode;

/// Every record of R's package survey, written as an analysis file and run: the same numbers, to the tolerances of the records' README.
class ReferenceRecordsTest {

  @Test
  void thereAreAllRecords() throws Exception {
    assertThat(Records.all()).hasSize(270);
  }

  @TestFactory
  Stream<DynamicTest> givesTheReferenceResult() throws Exception {
    Map<String, JsonNode> designs = Records.designs();
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode record : Records.all()) {
      tests.add(
          DynamicTest.dynamicTest(record.get("id").asString(), () -> compare(designs, record)));
    }
    return tests.stream();
  }

  private static void compare(Map<String, JsonNode> designs, JsonNode record) {
    String yaml = new RecordAnalysis(designs, record).yaml();
    JsonNode expected = record.get("result");
    if (expected.has("error")) {
      assertThatThrownBy(() -> run(yaml))
          .as(yaml)
          .hasMessageContaining(expected.get("error").asString());
      return;
    }
    new RecordComparison(designs, record, yaml).compare(run(yaml));
  }

  private static AnalysisResult run(String yaml) {
    return Analysis.run(
        AnalysisFile.parse("record.yaml", yaml), "record.yaml", Records.FOLDER.resolve("data"));
  }
}
