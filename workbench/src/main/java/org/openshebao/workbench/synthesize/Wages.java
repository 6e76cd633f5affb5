package org.openshebao.workbench.synthesize;

import org.openshebao.base.random.RandomStream;
import org.openshebao.population.yaml.YamlNode;

/// Wages: lognormal about a mean by registration, industry, sex, education and place.
final class Wages {

  private static final double WOMEN_EMPLOYED = 0.434;
  private static final double FEN = 100;

  private final double[] rural;
  private final double urban;
  private final double spread;
  private final double women;
  private final double men;
  private final double[] education;
  private final double least;

  Wages(Details details) {
    YamlNode node = details.part("wages");
    rural =
        details.numbers(
            "industry",
            node.find("rural").orElseThrow(() -> new IllegalArgumentException("wages need rural")),
            0);
    urban = Details.number(node, "urban");
    spread = Details.number(node, "spread");
    women = Details.number(node, "women");
    men = (1 - WOMEN_EMPLOYED * women) / (1 - WOMEN_EMPLOYED); // so that the mean stays
    education =
        details.numbers(
            "education",
            node.find("education")
                .orElseThrow(() -> new IllegalArgumentException("wages need education")),
            1);
    least = Details.number(node, "least");
  }

  /// A wage in fen a month, whole yuan.
  long draw(
      boolean isRural,
      int industry,
      boolean isWoman,
      int schooling,
      double placeLevel,
      RandomStream random) {
    double mean = isRural ? rural[industry] : urban * education[schooling];
    mean *= (isWoman ? women : men) * placeLevel;
    double yuan = mean * StrictMath.exp(spread * normal(random) - spread * spread / 2);
    return (long) (Math.rint(Math.max(least, yuan)) * FEN);
  }

  /// Standard normal by the polar method of Box, Muller and Marsaglia.
  static double normal(RandomStream random) {
    while (true) {
      double x = 2 * random.nextDouble() - 1;
      double y = 2 * random.nextDouble() - 1;
      double s = x * x + y * y;
      if (s > 0 && s < 1) {
        return x * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
      }
    }
  }
}
