package org.openshebao.actuarial.risk;

import org.hipparchus.special.Erf;
import org.openshebao.base.random.RandomStream;

/// Standard normal numbers of one driver on one path: the inverse of the distribution function at uniform numbers.
final class NormalStream {

  private static final double ROOT_TWO = Math.sqrt(2);

  private final RandomStream uniform;

  NormalStream(long seed, Driver driver, long path) {
    this.uniform = new RandomStream(seed, driver.process(), path, 0);
  }

  double next() {
    // The middles of 2⁵³ cells: neither 0 nor 1, and as many below a half as above.
    double u = ((uniform.nextLong() >>> 11) + 0.5) * 0x1.0p-53;
    return -ROOT_TWO * Erf.erfcInv(2 * u);
  }
}
