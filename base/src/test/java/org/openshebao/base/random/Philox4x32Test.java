package org.openshebao.base.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Philox4x32Test {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case     | counter                             | key               | block, from kat_vectors of Random123
          zeros      | 00000000 00000000 00000000 00000000 | 00000000 00000000 | 6627e8d5 e169c58d bc57ac4c 9b00dbd8
          ones       | ffffffff ffffffff ffffffff ffffffff | ffffffff ffffffff | 408f276d 41c83b0e a20bc7c6 6d5451fd
          digits of π| 243f6a88 85a308d3 13198a2e 03707344 | a4093822 299f31d0 | d16cfe09 94fdcceb 5001e420 24126ea1
          """)
  void givesThePublishedBlock(String name, String counter, String key, String published) {
    int[] c = words(counter);
    int[] k = words(key);
    int[] block = new int[4];

    Philox4x32.block(c[0], c[1], c[2], c[3], k[0], k[1], block);

    assertThat(block).isEqualTo(words(published));
  }

  @Test
  void equalsTheEquationInWholeNumbersOfAnySize() {
    int[] block = new int[4];
    for (int i = 0; i < 500; i++) {
      Philox4x32.block(i * 0x85EBCA6B, ~i, i << 20, -i, i * 31, i * 0x27D4EB2F, block);

      int[] c = {i * 0x85EBCA6B, ~i, i << 20, -i};
      assertThat(block).isEqualTo(slowly(c, i * 31, i * 0x27D4EB2F));
    }
  }

  /// The equation of the class comment with BigInteger and the keys k + r·W worked out anew in each round.
  private static int[] slowly(int[] counter, int k0, int k1) {
    BigInteger m0 = new BigInteger("D2511F53", 16);
    BigInteger m1 = new BigInteger("CD9E8D57", 16);
    int[] c = counter.clone();
    for (int r = 0; r < 10; r++) {
      BigInteger p0 = m0.multiply(BigInteger.valueOf(Integer.toUnsignedLong(c[0])));
      BigInteger p1 = m1.multiply(BigInteger.valueOf(Integer.toUnsignedLong(c[2])));
      int keyLow = BigInteger.valueOf(k0).add(BigInteger.valueOf(r * 0x9E3779B9L)).intValue();
      int keyHigh = BigInteger.valueOf(k1).add(BigInteger.valueOf(r * 0xBB67AE85L)).intValue();
      c =
          new int[] {
            p1.shiftRight(32).intValue() ^ c[1] ^ keyLow,
            p1.intValue(),
            p0.shiftRight(32).intValue() ^ c[3] ^ keyHigh,
            p0.intValue()
          };
    }
    return c;
  }

  private static int[] words(String hex) {
    return java.util.Arrays.stream(hex.strip().split(" "))
        .mapToInt(word -> Integer.parseUnsignedInt(word, 16))
        .toArray();
  }
}
