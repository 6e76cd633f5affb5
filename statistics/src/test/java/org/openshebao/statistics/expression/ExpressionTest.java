package org.openshebao.statistics.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;

/// Rows: (a, b, t) = (1, 2, "x"), (0, missing, "y"), (missing, 5, missing).
class ExpressionTest {

  private static final Microdata DATA = data();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          a + 2 * b              | 5    |      |
          -a ^ 2 + b             | 1    |      |
          (a + 1) * b            | 4    |      |
          b / a                  | 2    |      |
          1 / a                  | 1    |      |
          a == 1                 | 1    | 0    |
          a == 1 or b > 4        | 1    |      | 1
          a == 1 and b > 4       | 0    | 0    |
          not a                  | 0    | 1    |
          !(a == 1) & b == 2     | 0    |      | 0
          t == 'x'               | 1    | 0    |
          t in ["x", "z"]        | 1    | 0    |
          a not in [1, 3]        | 0    | 1    |
          b is missing           | 0    | 1    | 0
          t is not missing       | 1    | 1    | 0
          if(b is missing, 9, b) | 2    | 9    | 5
          max(a, b, 1.5)         | 2    |      |
          cut(b, [0, 2, 10])     | (0,2] |     | (2,10]
          `odd name` + 1         | 8    | 8    | 8
          sch.wide == "Yes"      | 1    | 0    | 1
          1e1 - 2.5              | 7.5  | 7.5  | 7.5
          """)
  void givesForEachRow(String expression, String first, String second, String third) {
    Variable value = Expression.evaluate(expression, DATA);

    assertThat(value.text(0)).isEqualTo(first == null ? "" : first);
    assertThat(value.text(1)).isEqualTo(second == null ? "" : second);
    assertThat(value.text(2)).isEqualTo(third == null ? "" : third);
  }

  @Test
  void saysWhereItCannotBeReadAndWhatIsNear() {
    assertThatThrownBy(() -> Expression.evaluate("a + sch.wid", DATA))
        .hasMessageContaining("no variable \"sch.wid\"")
        .hasMessageContaining("sch.wide")
        .hasMessageContaining("place 5");
    assertThatThrownBy(() -> Expression.evaluate("a + (b", DATA))
        .hasMessageContaining("\")\" is expected");
    assertThatThrownBy(() -> Expression.evaluate("t + 1", DATA)).hasMessageContaining("not a text");
    assertThatThrownBy(() -> Expression.evaluate("a b", DATA))
        .hasMessageContaining("\"b\" is not expected");
    assertThatThrownBy(() -> Expression.evaluate("a == 'x", DATA))
        .hasMessageContaining("never closed");
    assertThatThrownBy(() -> Expression.evaluate("sin(a)", DATA))
        .hasMessageContaining("no function \"sin\"");
  }

  private static Microdata data() {
    Map<String, Variable> variables = new LinkedHashMap<>();
    variables.put("a", NumericVariable.of(1, 0, Double.NaN));
    variables.put("b", NumericVariable.of(2, Double.NaN, 5));
    variables.put("t", CategoricalVariable.ofTexts(Arrays.asList("x", "y", null)));
    variables.put("odd name", NumericVariable.of(7, 7, 7));
    variables.put("sch.wide", CategoricalVariable.ofTexts(Arrays.asList("Yes", "No", "Yes")));
    return Microdata.of(variables);
  }
}
