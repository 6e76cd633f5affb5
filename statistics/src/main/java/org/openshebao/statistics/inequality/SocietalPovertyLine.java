package org.openshebao.statistics.inequality;

/// The societal poverty line: max(floor; intercept + share · median of consumption), a person and day.
///
/// @param floor  below which it never falls, 2.15 in dollars of 2017 purchasing power
/// @param intercept  1.15 in the same dollars
/// @param share  of the median, 0.5
/// @see "Jolliffe and Prydz (2021), Societal poverty: a relative and relevant measure, World Bank Economic Review 35"
public record SocietalPovertyLine(double floor, double intercept, double share) {

  public SocietalPovertyLine {
    if (!(floor > 0) || !(intercept >= 0) || !(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "A societal poverty line has a positive floor, an intercept from 0 and a share from 0 to 1 but was given %s, %s and %s."
              .formatted(floor, intercept, share));
    }
  }

  double of(double median) {
    return Math.max(floor, intercept + share * median);
  }

  /// How much it moves with the median.
  double slope(double median) {
    return intercept + share * median > floor ? share : 0;
  }
}
