package org.openshebao.countries.china.law.contribution;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PLACE;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Floor and ceiling of the contribution base: 60 % and 300 % of the average wage, unless the place published amounts.
///
/// Published amounts go first: transition floors ran below 60 % to 2022–2025, and notices round by hand.
///
/// Not yet coded: bounds of single branches where a place sets its own (Shenzhen's medical insurance).
public final class ContributionBounds {

  private ContributionBounds() {}

  /// Lowest base: as published, else 0.6 × average wage, half up to the fen.
  ///
  /// @return fen a month; unknown where neither is known
  @Rule(
      of = PLACE,
      unit = FEN,
      since = "1997-07-16",
      cites = "国办发〔2019〕13号, 三; 国发〔1997〕26号; the place's yearly notice on contribution bases",
      en = "Floor of the contribution base",
      zh = "缴费基数下限")
  static @Nullable Long contributionFloor(
      @MayBeUnknown @Param("contribution.floor") @Nullable Long publishedFloor,
      @MayBeUnknown @Nullable Long averageWage,
      @Param("contribution.floor_ratio") WageIndex floorRatio) {
    return publishedOrMultiple(publishedFloor, averageWage, floorRatio);
  }

  /// Highest base: as published, else 3 × average wage, half up to the fen.
  ///
  /// @return fen a month; unknown where neither is known
  @Rule(
      of = PLACE,
      unit = FEN,
      since = "1997-07-16",
      cites = "国办发〔2019〕13号, 三; 国发〔1997〕26号; the place's yearly notice on contribution bases",
      en = "Ceiling of the contribution base",
      zh = "缴费基数上限")
  static @Nullable Long contributionCeiling(
      @MayBeUnknown @Param("contribution.ceiling") @Nullable Long publishedCeiling,
      @MayBeUnknown @Nullable Long averageWage,
      @Param("contribution.ceiling_ratio") WageIndex ceilingRatio) {
    return publishedOrMultiple(publishedCeiling, averageWage, ceilingRatio);
  }

  /// Whether the floor is an amount of the place's notice rather than 60 % of the average wage.
  @Rule(
      of = PLACE,
      unit = YES_NO,
      since = "1997-07-16",
      cites = "the place's yearly notice on contribution bases",
      en = "Floor taken from a notice",
      zh = "下限为公布值")
  static boolean isFloorPublished(
      @MayBeUnknown @Param("contribution.floor") @Nullable Long publishedFloor) {
    return publishedFloor != null;
  }

  /// Whether the ceiling is an amount of the place's notice rather than 300 % of the average wage.
  @Rule(
      of = PLACE,
      unit = YES_NO,
      since = "1997-07-16",
      cites = "the place's yearly notice on contribution bases",
      en = "Ceiling taken from a notice",
      zh = "上限为公布值")
  static boolean isCeilingPublished(
      @MayBeUnknown @Param("contribution.ceiling") @Nullable Long publishedCeiling) {
    return publishedCeiling != null;
  }

  private static @Nullable Long publishedOrMultiple(
      @Nullable Long published, @Nullable Long averageWage, WageIndex ratio) {
    if (published != null) {
      return published;
    }
    return averageWage == null ? null : HALF_UP_TO_FEN.of(Exact.of(averageWage).times(ratio));
  }
}
