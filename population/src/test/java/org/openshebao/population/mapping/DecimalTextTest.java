package org.openshebao.population.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTextTest {

  @ParameterizedTest(name = "{0} with {1} digits")
  @CsvSource({
    "7322.08, 2, 732208",
    "7322, 2, 732200",
    "-0.5, 2, -50",
    ".5, 2, 50",
    "5., 2, 500",
    "+5, 0, 5",
    "180.0, 0, 180",
    "1.8E2, 0, 180",
    "'1,234,567.8', 2, 123456780",
    "99999999999999999.99, 2, 9999999999999999999",
    "'1,23', 2,",
    "1.005, 2,",
    "-, 2,",
    "., 2,",
    "1..2, 2,",
    "12a, 2,",
    "1e999999999, 2,",
    "1e-999999999, 2,",
    "300, -2, 3",
    "350, -2,",
    "NaN, 2,"
  })
  void readsExactlyOrNotAtAll(String text, int digits, BigDecimal value) {
    boolean fits = value != null && value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;

    assertThat(DecimalText.parse(text, digits, false))
        .isEqualTo(fits ? value.longValueExact() : DecimalText.BAD);
  }

  @Test
  void roundsHalfUpWhenAsked() {
    assertThat(DecimalText.parse("1.005", 2, true)).isEqualTo(101);
    assertThat(DecimalText.parse("1.00499", 2, true)).isEqualTo(100);
    assertThat(DecimalText.parse("1e-999999999", 2, true)).isEqualTo(DecimalText.BAD);
  }

  @Test
  void agreesWithBigDecimal() {
    SplittableRandom random = new SplittableRandom(20250701);
    for (int i = 0; i < 20_000; i++) {
      int digits = random.nextInt(9);
      BigDecimal number = BigDecimal.valueOf(random.nextLong(), random.nextInt(19));
      String text = number.toPlainString();

      BigDecimal scaled = number.movePointRight(digits);
      boolean fits =
          scaled.stripTrailingZeros().scale() <= 0
              && scaled.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
      assertThat(DecimalText.parse(text, digits, false))
          .as("%s with %d digits", text, digits)
          .isEqualTo(fits ? scaled.longValueExact() : DecimalText.BAD);
    }
  }
}
