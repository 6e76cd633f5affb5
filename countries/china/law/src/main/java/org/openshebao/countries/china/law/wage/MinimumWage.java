package org.openshebao.countries.china.law.wage;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;

import org.jspecify.annotations.Nullable;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Minimum wage of the place, 劳动和社会保障部令第21号: benefits of other branches are reckoned on it.
///
/// A province sets one to four tiers and says in which county which holds.
///
/// Not yet coded: which county is in which tier, but for a few cities.
public final class MinimumWage {

  private MinimumWage() {}

  /// Monthly minimum wage: that of the tier, or the only one where the place has one.
  ///
  /// @return fen a month; unknown where the place has several tiers and the tier is not known
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2004-03-01",
      cites = "劳动和社会保障部令第21号, arts. 7, 8",
      en = "Minimum wage",
      zh = "月最低工资标准")
  static @Nullable Long minimumWage(
      @Param("wage.minimum") LookupTable byTier, @MayBeUnknown @Nullable Integer minimumWageTier) {
    if (byTier.firstKey() == byTier.lastKey()) {
      return byTier.fen(byTier.firstKey());
    }
    return minimumWageTier != null && byTier.has(minimumWageTier)
        ? byTier.fen(minimumWageTier)
        : null;
  }

  /// Hourly minimum wage of workers paid by the hour: that of the tier, or the only one where the place has one tier of monthly wages.
  ///
  /// @return fen an hour; unknown where the place has several tiers and the tier is not known
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2004-03-01",
      cites = "劳动和社会保障部令第21号, arts. 5, 6",
      en = "Hourly minimum wage",
      zh = "小时最低工资标准")
  static @Nullable Long hourlyMinimumWage(
      @Param("wage.minimum_hourly") LookupTable hourlyByTier,
      @Param("wage.minimum") LookupTable monthlyByTier,
      @MayBeUnknown @Nullable Integer minimumWageTier) {
    Integer tier =
        monthlyByTier.firstKey() == monthlyByTier.lastKey()
            ? Integer.valueOf(hourlyByTier.firstKey())
            : minimumWageTier;
    return tier != null && hourlyByTier.has(tier) ? hourlyByTier.fen(tier) : null;
  }
}
