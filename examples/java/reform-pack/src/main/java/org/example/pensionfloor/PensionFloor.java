package org.example.pensionfloor;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.exact.Years;
import org.openshebao.countries.china.law.pension.EmployeePension;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Replaces;
import org.openshebao.law.rule.Rule;

/// A floor under the basic pension.
public final class PensionFloor {

  private PensionFloor() {}

  /// Basic pension: by the national formula, and at least a share of the benefit base.
  ///
  /// @return fen a month
  @Replaces("pension.basicPension")
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2025-07-01",
      cites = "example of a reform",
      en = "Basic pension with a floor",
      zh = "设有下限的基础养老金")
  static long basicPensionWithFloor(
      @From(EmployeePension.class) long benefitBase,
      @From(EmployeePension.class) WageIndex averageIndex,
      @From(EmployeePension.class) Years creditedYears,
      @Param("pension.benefit.accrual") Rate accrual,
      @Param("pension_floor.share") Rate floor) {
    long byTheFormula =
        HALF_UP_TO_FEN.of(
            Exact.of(benefitBase)
                .times(averageIndex)
                .plus(benefitBase)
                .dividedBy(2)
                .times(creditedYears)
                .times(accrual));
    return Math.max(byTheFormula, HALF_UP_TO_FEN.of(Exact.of(benefitBase).times(floor)));
  }
}
