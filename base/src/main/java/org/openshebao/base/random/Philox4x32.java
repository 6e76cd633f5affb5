package org.openshebao.base.random;

/// Philox4x32-10, a counter-based generator: a keyed bijection of 128-bit counters, 4 × 32 bits in and out.
///
/// It has no state to carry along: any block of any stream is computed on its own.
///
/// One round, with multipliers M0, M1 and the round's keys k0, k1:
///
///     (c0, c1, c2, c3) → (hi(M1·c2) ⊕ c1 ⊕ k0,  lo(M1·c2),  hi(M0·c0) ⊕ c3 ⊕ k1,  lo(M0·c0))
///
/// After each round k0 grows by W0 and k1 by W1; there are ten rounds.
///
/// @see "Salmon, Moraes, Dror and Shaw (2011), Parallel random numbers: as easy as 1, 2, 3, SC '11"
public final class Philox4x32 {

  /// Numbers in a block.
  public static final int BLOCK = 4;

  private static final int ROUNDS = 10;
  private static final long M0 = 0xD2511F53L;
  private static final long M1 = 0xCD9E8D57L;
  private static final int W0 = 0x9E3779B9; // golden ratio, fractional part
  private static final int W1 = 0xBB67AE85; // √3 − 1
  private static final long UNSIGNED = 0xFFFF_FFFFL;

  private Philox4x32() {}

  /// Computes one block: the counter `c0` … `c3` under the key `k0`, `k1`, lowest word first.
  ///
  /// @param out  receives four numbers, each uniform over all ints
  public static void block(int c0, int c1, int c2, int c3, int k0, int k1, int[] out) {
    for (int round = 0; round < ROUNDS; round++) {
      long product0 = M0 * (c0 & UNSIGNED);
      long product1 = M1 * (c2 & UNSIGNED);
      int next0 = (int) (product1 >>> 32) ^ c1 ^ k0;
      int next2 = (int) (product0 >>> 32) ^ c3 ^ k1;
      c0 = next0;
      c1 = (int) product1;
      c2 = next2;
      c3 = (int) product0;
      k0 += W0;
      k1 += W1;
    }
    out[0] = c0;
    out[1] = c1;
    out[2] = c2;
    out[3] = c3;
  }
}
