package org.openshebao.population;

import org.jspecify.annotations.Nullable;

/// Which columns of an entity describe how its rows were sampled.
///
/// @param weight  column of how many units of the population a row stands for; null when each stands for itself
/// @param stratum  column of the stratum; null when there is one stratum
/// @param psu  column of the primary sampling unit; null when each row was drawn by itself
public record SampleDesign(
    @Nullable String weight, @Nullable String stratum, @Nullable String psu) {

  /// Every row stands for itself.
  public static final SampleDesign NONE = new SampleDesign(null, null, null);

  /// Weights alone.
  public static SampleDesign ofWeight(String weight) {
    return new SampleDesign(weight, null, null);
  }
}
