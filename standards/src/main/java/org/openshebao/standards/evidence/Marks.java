package org.openshebao.standards.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a figure is of. A mark that was not given is null and raises nothing.
///
/// @param of  of a benefit: "standard-beneficiary", "flat-benefit", "minimum-benefit", or what it is instead; of a wage:
///     "previous-earnings", an eligible reference such as "65.6.b", or what it is instead
/// @param basis  "net" or "gross"
/// @param years  of contribution or residence behind a benefit
/// @param yearsOf  "contribution" or "residence"; contribution when not given
/// @param year  calendar year or date
/// @param region  place
/// @param period  "month", "week" and so on
/// @param tapered  whether the benefit falls before its minimum duration ends
/// @param over  the persons that a share is a share of: "all-employees", "all-residents", "economically-active",
///     "industrial-employees", "industrial20-employees", or what they are instead
/// @param doubleCounted  whether persons are counted more than once
public record Marks(
    @Nullable String of,
    @Nullable String basis,
    @Nullable Double years,
    @Nullable String yearsOf,
    @Nullable String year,
    @Nullable String region,
    @Nullable String period,
    boolean tapered,
    @Nullable String over,
    boolean doubleCounted) {

  /// No mark at all.
  public static final Marks NONE =
      new Marks(null, null, null, null, null, null, null, false, null, false);

  /// The keys under which marks are written.
  public static final List<String> KEYS =
      List.of(
          "of",
          "basis",
          "years",
          "years-of",
          "year",
          "region",
          "period",
          "tapered",
          "over",
          "double-counted");

  /// Of the standard beneficiary, after so many years of contribution, in a year and place.
  public static Marks ofStandardBeneficiary(
      @Nullable Double years, String year, @Nullable String region) {
    return new Marks(
        "standard-beneficiary", null, years, null, year, region, null, false, null, false);
  }

  /// A wage that is one of the eligible references, such as "65.6.d", in a year and place.
  public static Marks ofReference(String reference, String year, @Nullable String region) {
    return new Marks(reference, null, null, null, year, region, null, false, null, false);
  }

  /// A share over these persons, in a year and place.
  public static Marks shareOver(String persons, String year, @Nullable String region) {
    return new Marks(null, null, null, null, year, region, null, false, persons, false);
  }
}
