package org.openshebao.standards.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.standards.logic.Rational;

/// Formulas as the requirements write them.
class FormulaParserTest {

  @Test
  void tellsADifferenceFromANameWithHyphens() {
    Formula formula = FormulaParser.parse("0.30 + 0.10*(q-10)/20");

    assertThat(formula.listMeasures()).isEmpty();
    assertThat(
            FormulaParser.parse(
                    "schedule-rate * (wage.ordinary-adult-male-labourer + family-allowance.in-work)")
                .listMeasures())
        .containsExactly("wage.ordinary-adult-male-labourer", "family-allowance.in-work");
  }

  @Test
  void bindsProductsBeforeSumsAndFromTheLeft() {
    assertThat(FormulaParser.parse("8 - 2 - 1"))
        .isEqualTo(
            new Formula.Operation(
                '-', new Formula.Operation('-', constant(8), constant(2)), constant(1)));
    assertThat(FormulaParser.parse("1 + 2*3"))
        .isEqualTo(
            new Formula.Operation(
                '+', constant(1), new Formula.Operation('*', constant(2), constant(3))));
  }

  @Test
  void readsDigitsInsideANameAndAListOfArguments() {
    assertThat(FormulaParser.parse("population.15-to-prescribed-age").listMeasures())
        .containsExactly("population.15-to-prescribed-age");
    assertThat(
            FormulaParser.parse(
                    "max(0.50*wage.statutory-minimum, 0.50*wage.ordinary-labourer, cost.basic-living-minimum)")
                .listMeasures())
        .hasSize(3);
    assertThat(FormulaParser.parse("p75(earnings.persons-protected.distribution)"))
        .isEqualTo(new Formula.UpperQuartile("earnings.persons-protected.distribution"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 +          | ends too early
          (1           | is missing
          wage         | is no measure
          p75(1)       | takes the name
          1 2          | is not expected
          1..2         | is no number
          """)
  void saysWhereAFormulaBreaks(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FormulaParser.parse(text))
        .withMessageContaining(message)
        .withMessageContaining("at character");
  }

  private static Formula constant(long value) {
    return new Formula.Constant(Rational.of(value));
  }
}
