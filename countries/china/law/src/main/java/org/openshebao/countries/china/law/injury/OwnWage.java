package org.openshebao.countries.china.law.injury;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// The wage on which benefits of an injured worker are reckoned (本人工资), Work-Injury Insurance Regulations art. 64.
public final class OwnWage {

  private OwnWage() {}

  /// Own wage, art. 64(2): average contribution wage of the twelve months before the injury, at least 60 % and at most 300 % of the
  /// pool's average wage.
  ///
  /// @param wageBeforeInjury  average monthly contribution wage of the twelve months before the accident or the disease, in fen
  /// @param poolAverageWage  average monthly wage of the pool, in fen
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, art. 64(2)",
      en = "Own wage of the injured worker",
      zh = "工伤职工本人工资")
  static long ownWage(
      long wageBeforeInjury,
      long poolAverageWage,
      @Param("injury.own_wage.floor") Rate floor,
      @Param("injury.own_wage.ceiling") WageIndex ceiling) {
    long least = HALF_UP_TO_FEN.of(Exact.of(poolAverageWage).times(floor));
    long most = HALF_UP_TO_FEN.of(Exact.of(poolAverageWage).times(ceiling));
    return Math.max(least, Math.min(most, wageBeforeInjury));
  }
}
