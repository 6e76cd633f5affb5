package org.openshebao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `--json` prints is JSON and nothing else, and follows the conventions of docs/cli.md.
class JsonOutputTest {

  private static final String PERSON = "--person src/test/resources/input/person.yaml";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "explain " + PERSON + " --want pensionWithSupplement,contribution",
        "explain wage=-1 --want contribution",
        "explain",
        "law show",
        "law show oldAgePension pension.accrual pension XX-1 sex",
        "law check --strict",
        "law diff --date 2015-01-01 --to 2020-01-01",
        "law diff --reform src/test/resources/input/reform.yaml",
        "inputs --for oldAgePension",
        "places"
      })
  void isOneObject(String command) {
    Run run = Run.line(command + " --law examplia --json");

    assertThat(JsonMapper.shared().readTree(run.out()).isObject()).isTrue();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void writesMoneyInFenSharesAsFractionsAndTheUnknownAsNullWithAReason() {
    JsonNode known = answer("explain " + PERSON + " --want oldAgePension");
    JsonNode unknown = answer("explain wage=5000 residence=XX-2 --want contribution");

    assertThat(known.at("/value").asLong()).isEqualTo(216_000);
    assertThat(known.at("/unit").asString()).isEqualTo("fen");
    assertThat(known.at("/reason").isNull()).isTrue();
    assertThat(parameter(known, "pension.accrual").at("/value").decimalValue())
        .isEqualByComparingTo("0.012");
    assertThat(unknown.at("/value").isNull()).isTrue();
    assertThat(unknown.at("/reason/kind").asString()).isEqualTo("parameterUnknown");
    assertThat(unknown.at("/reason/text/zh").asString()).contains("南省");
  }

  @Test
  void namesTheReformsInOneProvenance() {
    Run run =
        Run.line(
            "explain --law examplia --json --want oldAgePension --date 2025-08-15"
                + " --reform src/test/resources/input/reform.yaml");

    JsonNode provenance = JsonMapper.shared().readTree(run.out()).at("/provenance");
    assertThat(provenance.at("/lawId").asString()).isEqualTo("examplia");
    assertThat(provenance.at("/lawDate").asString()).isEqualTo("2025-08-15");
    assertThat(provenance.at("/reforms/0").asString()).isEqualTo("longer-period");
    assertThat(provenance.at("/lawHash").asString()).hasSize(64);
    assertThat(provenance.at("/programVersion").asString()).isNotBlank();
  }

  private static JsonNode answer(String command) {
    Run run = Run.line(command + " --law examplia --json");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    return JsonMapper.shared().readTree(run.out()).at("/answers/0");
  }

  private static JsonNode parameter(JsonNode answer, String path) {
    return answer
        .at("/tree/children")
        .valueStream()
        .filter(node -> node.at("/id").asString().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
