package org.openshebao.countries.china.law.subsidy;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PLACE;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.countries.china.law.contribution.ContributionBounds;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.Of;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What the employment fund gives back of the pension contribution to registered persons with difficulty in finding work who work flexibly
/// (就业困难人员灵活就业社会保险补贴): nationally at most two thirds of what they pay, for three years at most; Shanghai half of the contribution on the floor.
///
/// Not yet coded: medical and unemployment contributions, which places include or not; the three years, and the time to retirement of who has
/// less than five years left.
public final class HardToEmploySubsidy {

  private HardToEmploySubsidy() {}

  /// Whether the subsidy is open to the person: registered as hard to employ, and a flexible worker.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2008-02-03",
      cites = "就业补助资金管理办法; 沪人社规〔2022〕8号",
      en = "Hard to employ and working flexibly",
      zh = "属于灵活就业的就业困难人员")
  static boolean isHardToEmployAndFlexible(
      EmploymentForm employmentForm, boolean isRegisteredHardToEmploy) {
    return isRegisteredHardToEmploy && employmentForm.isFlexibleWork();
  }

  /// Subsidy to the pension contribution: the place's share of the contribution on the lowest base.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isHardToEmployAndFlexible",
      since = "2008-02-03",
      cites = "就业补助资金管理办法; 沪人社规〔2022〕8号",
      en = "Subsidy to the pension contribution of who is hard to employ",
      zh = "就业困难人员灵活就业养老保险补贴")
  static long hardToEmploySubsidy(
      @Of(PLACE) @From(ContributionBounds.class) long contributionFloor,
      @Param("pension.contribution.flexible_rate") Rate flexibleRate,
      @Param("subsidy.hard_to_employ.share") Rate share) {
    return HALF_UP_TO_FEN.of(Exact.of(contributionFloor).times(flexibleRate).times(share));
  }
}
