package org.openshebao.base.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openshebao.base.exact.Rounding.DOWN_TO_YUAN;
import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.base.exact.Rounding.HALF_UP_TO_JIAO;
import static org.openshebao.base.exact.Rounding.UP_TO_YUAN;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {

  @ParameterizedTest(name = "{0} fen / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # numerator | divisor | half up | down to yuan | up to yuan | jiao
              10_000   | 3       | 3333    | 3300         | 3400       | 3330
              1        | 2       | 1       | 0            | 100        | 0
              -1       | 2       | -1      | 0            | -100       | 0
              9_950    | 1       | 9950    | 9900         | 10000      | 9950
              10_000   | 1       | 10000   | 10000        | 10000      | 10000
              5        | 1       | 5       | 0            | 100        | 10
              4        | 1       | 4       | 0            | 100        | 0
          """)
  void roundsAsNamed(String numerator, long divisor, long halfUp, long down, long up, long jiao) {
    Exact chain = Exact.of(Long.parseLong(numerator.replace("_", ""))).dividedBy(divisor);

    assertThat(HALF_UP_TO_FEN.of(chain)).isEqualTo(halfUp);
    assertThat(DOWN_TO_YUAN.of(chain)).isEqualTo(down);
    assertThat(UP_TO_YUAN.of(chain)).isEqualTo(up);
    assertThat(HALF_UP_TO_JIAO.of(chain)).isEqualTo(jiao);
  }

  @Test
  void theNationalPensionFormulaIsOneChain() {
    // (P + P·z) / 2 · N · 1 %: benefit base 7842 yuan, index 0.6119, 30.7 years, an approval form
    // of Anhui, 2025
    Exact base = Exact.of(784_200);

    Exact pension =
        base.plus(base.times(WageIndex.parse("0.6119")))
            .dividedBy(2)
            .times(Years.parse("30.7"))
            .times(Rate.ofPercent("1"));

    assertThat(HALF_UP_TO_FEN.of(pension)).isEqualTo(194_032);
  }

  @Test
  void agreesWithBigDecimalOnLongRandomChains() {
    Random random = new Random(20250701);
    for (int i = 0; i < 20_000; i++) {
      long fen = random.nextLong(0, 10_000_000_000L) - 1_000_000_000L;
      WageIndex index = new WageIndex(random.nextLong(0, 400_000_000));
      Years years = new Years(random.nextLong(0, 500_000));
      Rate rate = new Rate(random.nextLong(0, 1_000_001));
      Divisor divisor = new Divisor(random.nextLong(500_000, 2_400_000));

      Exact chain =
          Exact.of(fen).plus(Exact.of(fen).times(index)).dividedBy(2).times(years).times(rate);
      Exact account = Exact.of(fen).dividedBy(divisor);

      BigDecimal expected =
          BigDecimal.valueOf(fen)
              .multiply(BigDecimal.ONE.add(BigDecimal.valueOf(index.hundredMillionths(), 8)))
              .divide(BigDecimal.TWO)
              .multiply(BigDecimal.valueOf(years.tenThousandths(), 4))
              .multiply(BigDecimal.valueOf(rate.millionths(), 6))
              .setScale(0, RoundingMode.HALF_UP);
      BigDecimal expectedAccount =
          BigDecimal.valueOf(fen)
              .divide(BigDecimal.valueOf(divisor.tenThousandths(), 4), 0, RoundingMode.HALF_UP);
      assertThat(HALF_UP_TO_FEN.of(chain)).isEqualTo(expected.longValueExact());
      assertThat(HALF_UP_TO_FEN.of(account)).isEqualTo(expectedAccount.longValueExact());
    }
  }

  @Test
  void dividesNumbersOf128BitsAsBigIntegerDoes() {
    Random random = new Random(7);
    for (int i = 0; i < 50_000; i++) {
      long a = random.nextLong() >>> random.nextInt(1, 63);
      long b = random.nextLong() >>> random.nextInt(1, 63);
      long d = Math.max(1, random.nextLong() >>> random.nextInt(1, 63));
      BigInteger expected =
          BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).divide(BigInteger.valueOf(d));
      Exact chain = Exact.of(a).times(b).dividedBy(d);

      if (expected.bitLength() <= 63) {
        assertThat(Rounding.DOWN_TO_FEN.of(chain)).isEqualTo(expected.longValueExact());
      } else {
        assertThatThrownBy(() -> Rounding.DOWN_TO_FEN.of(chain))
            .isInstanceOf(ArithmeticException.class);
      }
    }
  }

  @Test
  void dividesNumbersOf128BitsOnBothSidesOfAWholeQuotient() {
    Random random = new Random(11);
    for (int i = 0; i < 50_000; i++) {
      long quotient = random.nextLong(1, 1L << random.nextInt(1, 54));
      long divisor = random.nextLong(1, 1L << random.nextInt(1, 63));
      Exact whole = Exact.of(quotient).times(divisor);

      // q·d − 1 over d lies just below q
      assertThat(Rounding.DOWN_TO_FEN.of(whole.minus(1).dividedBy(divisor)))
          .isEqualTo(quotient - 1);
      assertThat(Rounding.DOWN_TO_FEN.of(whole.dividedBy(divisor))).isEqualTo(quotient);
    }
  }

  @Test
  void addsWholeNumbersToQuotientsFromEitherSide() {
    Random random = new Random(13);
    for (int i = 0; i < 20_000; i++) {
      long whole = random.nextLong() >> random.nextInt(1, 63);
      long numerator = random.nextLong() >> random.nextInt(1, 63);
      long denominator = Math.max(1, random.nextLong() >>> random.nextInt(1, 63));
      Exact quotient = Exact.of(numerator, denominator);
      BigInteger sum =
          BigInteger.valueOf(whole)
              .multiply(BigInteger.valueOf(denominator))
              .add(BigInteger.valueOf(numerator));
      BigInteger expected = sum.divide(BigInteger.valueOf(denominator));

      if (expected.bitLength() <= 62) {
        assertThat(Rounding.DOWN_TO_FEN.of(quotient.plus(whole)))
            .isEqualTo(expected.longValueExact());
        assertThat(Rounding.DOWN_TO_FEN.of(Exact.of(whole).plus(quotient)))
            .isEqualTo(expected.longValueExact());
      }
    }
    assertThat(Exact.of(Long.MAX_VALUE).plus(Long.MAX_VALUE).minus(Long.MAX_VALUE))
        .isEqualTo(Exact.of(Long.MAX_VALUE));
  }

  @Test
  void refusesWhatItCannotHoldInsteadOfLosingDigits() {
    Exact large = Exact.of(Long.MAX_VALUE).times(Long.MAX_VALUE);

    assertThatThrownBy(() -> large.times(Long.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("no longer fits");
  }

  @Test
  void isEqualByValue() {
    assertThat(Exact.of(2, 4)).isEqualTo(Exact.of(1, 2)).hasToString("1/2");
    assertThat(Exact.of(-3).plus(Exact.of(3, 2))).isEqualTo(Exact.of(-3, 2));
  }
}
