package org.openshebao.countries.china.law.survivors;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.DIVISOR;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTH;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Exact;
import org.openshebao.countries.china.law.pension.EmployeePension;
import org.openshebao.law.parameter.StepSchedule;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Survivors' benefits (遗属待遇) of the employees' pension, art. 17 and 人社部发〔2021〕18号, from 2021-09: a funeral grant and a lump sum, both in
/// months of the province's urban income of the year before. The month computed is that of the death.
///
/// Not yet coded: what provinces paid before 2021-09 (Shenzhen: three months of the city's average wage); the choice between this and the
/// survivors' benefits of unemployment insurance (see there).
public final class SurvivorBenefits {

  private SurvivorBenefits() {}

  private static final int MONTHS_A_YEAR = 12;

  /// Whether the death falls under these measures: not by work, which has benefits of its own, art. 2.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2021-09-01",
      cites = "人社部发〔2021〕18号, art. 2; Social Insurance Law, arts. 17, 49",
      en = "Death not by work",
      zh = "因病或非因工死亡")
  static boolean isDeathNotByWork(@MayBeUnknown @Nullable Boolean isByWorkInjury) {
    return isByWorkInjury == null || !isByWorkInjury;
  }

  /// A month of the year whose income counts: that before the death, art. 4.
  @Rule(
      of = PERSON,
      unit = MONTH,
      since = "2021-09-01",
      cites = "人社部发〔2021〕18号, art. 4",
      en = "Month of the income statistics",
      zh = "收入统计年度所在月份")
  static int incomeMonth(int month) {
    return month - MONTHS_A_YEAR;
  }

  /// Urban disposable income per head of the province in the year before, art. 4.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2021-09-01",
      cites = "人社部发〔2021〕18号, art. 4",
      en = "Urban income of the year before",
      zh = "上年度城镇居民月人均可支配收入")
  static long urbanIncome(
      @Param(value = "survivors.urban_income", place = "benefitPlace", on = "incomeMonth")
          long incomeOfThatYear) {
    return incomeOfThatYear;
  }

  /// Funeral grant, art. 4: 2 × income; of several funeral grants one, by choice (Social Insurance Law, art. 49).
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "isDeathNotByWork",
      since = "2021-09-01",
      cites = "人社部发〔2021〕18号, art. 4; Social Insurance Law, arts. 17, 49",
      en = "Funeral grant",
      zh = "丧葬补助金")
  static long funeralGrant(
      long urbanIncome,
      @MayBeUnknown @Nullable Boolean choosesFuneralGrantOfPension,
      @Param("survivors.funeral_months") int months) {
    boolean isLeft = choosesFuneralGrantOfPension != null && !choosesFuneralGrantOfPension;
    return isLeft ? 0 : urbanIncome * months;
  }

  /// Months of the lump sum, art. 5: 3, 6 or 9 by contribution years; above fifteen years a month for each year, by the month, up to
  /// thirty years; after retirement less a month for each year drawn, by the month, and nine at least.
  ///
  /// @return months, exact to a ten-thousandth
  @Rule(
      of = PERSON,
      unit = DIVISOR,
      when = "isDeathNotByWork",
      since = "2021-09-01",
      cites = "人社部发〔2021〕18号, art. 5",
      en = "Months of the survivors' lump sum",
      zh = "抚恤金发放月数")
  static @Nullable Divisor lumpMonths(
      DeathStage deathStage,
      @From(EmployeePension.class) int creditedMonths,
      @MayBeUnknown @Nullable Integer monthsOfPensionDrawn,
      @Param("survivors.lump_months") StepSchedule byContributionMonths,
      @Param("survivors.lump_from_months") int fromMonths,
      @Param("survivors.lump_counted_months") int countedAtMost,
      @Param("survivors.lump_at_least_retired") int atLeastRetired) {
    int counted = Math.min(creditedMonths, countedAtMost);
    int twelfths =
        byContributionMonths.whole(counted) * MONTHS_A_YEAR + Math.max(0, counted - fromMonths);
    if (deathStage == DeathStage.RETIRED) {
      if (monthsOfPensionDrawn == null) {
        return null;
      }
      twelfths = Math.max(atLeastRetired * MONTHS_A_YEAR, twelfths - monthsOfPensionDrawn);
    }
    return Divisor.halfUp(Exact.of(twelfths, MONTHS_A_YEAR));
  }

  /// Lump sum for survivors, art. 5: income × months, twelfths of a month exactly.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "isDeathNotByWork",
      since = "2021-09-01",
      cites = "人社部发〔2021〕18号, art. 5; Social Insurance Law, art. 17",
      en = "Lump sum for survivors",
      zh = "抚恤金")
  static long survivorsLump(long urbanIncome, Divisor lumpMonths) {
    long twelfths =
        (lumpMonths.tenThousandths() * MONTHS_A_YEAR + Divisor.ONE_MONTH / 2) / Divisor.ONE_MONTH;
    Exact months = Exact.of(twelfths, MONTHS_A_YEAR);
    return HALF_UP_TO_FEN.of(
        Divisor.halfUp(months).equals(lumpMonths)
            ? months.times(urbanIncome)
            : Exact.of(urbanIncome)
                .times(lumpMonths.tenThousandths())
                .dividedBy(Divisor.ONE_MONTH));
  }

  /// Both together, arts. 2, 3.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "isDeathNotByWork",
      since = "2021-09-01",
      cites = "人社部发〔2021〕18号, arts. 2, 3",
      en = "Survivors' benefits in all",
      zh = "遗属待遇合计")
  static long survivorsBenefits(long funeralGrant, long survivorsLump) {
    return funeralGrant + survivorsLump;
  }

  /// What is left in the account goes to the heirs, art. 14: the balance less what was drawn from it.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 14",
      en = "Balance of the account that is inherited",
      zh = "个人账户余额（可继承）")
  static long inheritedBalance(
      @From(EmployeePension.class) long accountBalance,
      @MayBeUnknown @Nullable Long accountPensionDrawn) {
    return Math.max(0, accountBalance - (accountPensionDrawn == null ? 0 : accountPensionDrawn));
  }
}
