package org.openshebao.statistics.estimator;

import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.design.SurveyDesign;

/// Which degrees of freedom an interval uses.
public final class DegreesOfFreedom {

  private enum Kind {
    NORMAL,
    DESIGN,
    DOMAIN,
    STATED
  }

  private final Kind kind;
  private final double stated;

  private DegreesOfFreedom(Kind kind, double stated) {
    this.kind = kind;
    this.stated = stated;
  }

  /// Infinitely many: the normal distribution.
  public static DegreesOfFreedom normal() {
    return new DegreesOfFreedom(Kind.NORMAL, Double.POSITIVE_INFINITY);
  }

  /// Those of the whole design.
  public static DegreesOfFreedom ofDesign() {
    return new DegreesOfFreedom(Kind.DESIGN, Double.NaN);
  }

  /// Those of units and strata that the domain has members in.
  public static DegreesOfFreedom ofDomain() {
    return new DegreesOfFreedom(Kind.DOMAIN, Double.NaN);
  }

  /// So many, as a producer states them.
  public static DegreesOfFreedom stated(double number) {
    if (!(number > 0)) {
      throw new IllegalArgumentException(
          "Degrees of freedom must be positive but were " + number + ".");
    }
    return new DegreesOfFreedom(Kind.STATED, number);
  }

  boolean isOfDomain() {
    return kind == Kind.DOMAIN;
  }

  double in(SurveyDesign design, boolean @Nullable [] domain) {
    return switch (kind) {
      case NORMAL, STATED -> stated;
      case DESIGN -> design.degreesOfFreedom(null);
      case DOMAIN -> design.degreesOfFreedom(domain);
    };
  }
}
