package org.openshebao.workbench.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.text.Label;

class JsonTextTest {

  @Test
  void writesMembersInTheOrderInWhichTheyWerePut() {
    JsonObject tree =
        new JsonObject()
            .with("zeta", 1)
            .with("alpha", new Label("one", "一"))
            .with("unknown", null)
            .withKnown("leftOut", null)
            .with("list", List.of(true, "a \"b\"\n"));

    assertThat(JsonText.of(tree))
        .isEqualTo(
            """
            {
              "zeta": 1,
              "alpha": {
                "en": "one",
                "zh": "一"
              },
              "unknown": null,
              "list": [
                true,
                "a \\"b\\"\\n"
              ]
            }
            """);
  }

  @Test
  void writesNumbersPlainlyAndDaysAsIso() {
    List<Object> values =
        List.of(
            new BigDecimal("8E+1"),
            new BigDecimal("0.080000"),
            new BigDecimal("0.00000001"),
            Long.MAX_VALUE,
            LocalDate.of(2025, 7, 1));

    assertThat(JsonText.of(values))
        .isEqualTo(
            """
            [
              80,
              0.08,
              0.00000001,
              9223372036854775807,
              "2025-07-01"
            ]
            """);
  }
}
