package org.openshebao.statistics.estimator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Of whom, and how to say how sure it is.
///
/// @param by  variables of which each combination of categories is a domain of its own
/// @param domain  an indicator: only rows where it is 1 count; null for all
/// @param missing  what becomes of rows without a value
/// @param degreesOfFreedom  of intervals
/// @param level  of intervals, 0.95
/// @param designEffect  whether to compute it, and against what
public record Scope(
    List<String> by,
    @Nullable String domain,
    MissingPolicy missing,
    DegreesOfFreedom degreesOfFreedom,
    double level,
    DesignEffect designEffect) {

  /// Everybody, complete rows, intervals by the degrees of freedom of the domain, 95 %, no design effects.
  public static final Scope ALL =
      new Scope(
          List.of(),
          null,
          MissingPolicy.COMPLETE_ROWS,
          DegreesOfFreedom.ofDomain(),
          0.95,
          DesignEffect.NONE);

  public Scope {
    by = List.copyOf(by);
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "The level of intervals must be between 0 and 1 but was %s. Maybe a percentage?"
              .formatted(level));
    }
  }

  /// In each combination of categories of these variables.
  public Scope withBy(List<String> variables) {
    return new Scope(variables, domain, missing, degreesOfFreedom, level, designEffect);
  }

  /// Among rows where this indicator is 1.
  public Scope withDomain(@Nullable String indicator) {
    return new Scope(by, indicator, missing, degreesOfFreedom, level, designEffect);
  }

  /// With this policy.
  public Scope withMissing(MissingPolicy policy) {
    return new Scope(by, domain, policy, degreesOfFreedom, level, designEffect);
  }

  /// With these degrees of freedom.
  public Scope withDegreesOfFreedom(DegreesOfFreedom degrees) {
    return new Scope(by, domain, missing, degrees, level, designEffect);
  }

  /// With intervals of this level.
  public Scope withLevel(double nominal) {
    return new Scope(by, domain, missing, degreesOfFreedom, nominal, designEffect);
  }

  /// With design effects.
  public Scope withDesignEffect(DesignEffect effect) {
    return new Scope(by, domain, missing, degreesOfFreedom, level, effect);
  }
}
