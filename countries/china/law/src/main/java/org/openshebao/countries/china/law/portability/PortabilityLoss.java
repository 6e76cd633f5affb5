package org.openshebao.countries.china.law.portability;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Rate;
import org.openshebao.countries.china.law.pension.EmployeePension;
import org.openshebao.countries.china.law.pension.MinimumContributionPeriod;
import org.openshebao.countries.china.law.retirement.FlexibleRetirement;
import org.openshebao.law.history.History;
import org.openshebao.law.parameter.PlaceSeries;
import org.openshebao.law.parameter.Series;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.OrZero;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What a career across provinces gives when everything moves to one place, when nothing moves, and when each place pays its part as
/// Regulation (EC) 883/2004 has it: the portability loss is the first less the second.
///
/// With transfer: one pension by the base and the wages of the place of benefit over all months (国办发〔2009〕66号, arts. 6, 7). Without: each
/// province pays on its own record, when that alone completes the shortest period; what falls short pays nothing by the month. Totalization:
/// months of all provinces complete the period (art. 6 of the regulation), each pays for its own months (art. 52(1)(b)); a province with less
/// than a year pays nothing and its months go to the last one (art. 57). The basic part is linear in months, so that a pro-rata of a theoretical
/// pension is the pension of the own months. Basic and account part on all sides, so that like is compared with like.
///
/// Not yet coded: transitional parts by province; the residents' pension or refund that takes the place of what falls short.
public final class PortabilityLoss {

  private PortabilityLoss() {}

  /// Whether the months of all places together complete the shortest period, as art. 6 of the regulation and art. 19 of the law have it.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2010-01-01",
      cites =
          "国办发〔2009〕66号, art. 3; Social Insurance Law, art. 19; Regulation (EC) 883/2004, art. 6",
      en = "Shortest period complete with all places",
      zh = "各地缴费年限累计达到最低年限")
  static boolean hasTotalizedMinimum(
      @From(MinimumContributionPeriod.class) int creditedMonths,
      @From(MinimumContributionPeriod.class) int minimumMonths) {
    return creditedMonths >= minimumMonths;
  }

  /// Basic and account part when everything moves to the place of benefit.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "hasTotalizedMinimum",
      since = "2010-01-01",
      cites = "国办发〔2009〕66号, arts. 6, 7; 国发〔2005〕38号, 六",
      en = "Pension with transfer",
      zh = "转移接续后的养老金（基础与账户部分）")
  static long pensionWithTransfer(
      @From(EmployeePension.class) long basicPension,
      @From(EmployeePension.class) long accountPension) {
    return basicPension + accountPension;
  }

  /// The same parts when nothing moves: each province by itself.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2010-01-01",
      cites = "国办发〔2009〕66号, arts. 3, 6; Social Insurance Law, arts. 16, 19",
      en = "Pension without transfer",
      zh = "不转移时各地养老金合计（基础与账户部分）")
  static @Nullable Long pensionWithoutTransfer(
      History contributionHistory,
      @From(FlexibleRetirement.class) int retirementMonth,
      @From(MinimumContributionPeriod.class) int minimumMonths,
      @From(EmployeePension.class) Divisor divisor,
      @Param("portability.province_number") PlaceSeries provinceNumbers,
      @Param("contribution.average_wage") PlaceSeries averageWage,
      @Param("pension.index.national_wage") Series nationalWage,
      @Param("pension.index.place_level") PlaceSeries placeLevel,
      @Param("pension.benefit.base") PlaceSeries benefitBase,
      @Param("pension.account_start") PlaceSeries accountStart,
      @Param("pension.contribution.account_rate") PlaceSeries accountRate,
      @Param(value = "pension.account.interest", place = "benefitPlace") Series interest,
      @Param("pension.benefit.accrual") Rate accrual) {
    return new PensionByPlace(
            contributionHistory,
            retirementMonth,
            new PensionByPlace.Values(
                provinceNumbers,
                averageWage,
                nationalWage,
                placeLevel,
                benefitBase,
                accountStart,
                accountRate,
                interest))
        .sum(minimumMonths, false, divisor, accrual);
  }

  /// What is lost each month when nothing moves: pension with transfer − pension without; below zero: what is won.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2010-01-01",
      cites = "国办发〔2009〕66号, arts. 3, 6, 7",
      en = "Portability loss without transfer",
      zh = "未转移接续的养老金损失")
  static long lossWithoutTransfer(@OrZero long pensionWithTransfer, long pensionWithoutTransfer) {
    return pensionWithTransfer - pensionWithoutTransfer;
  }

  /// The same parts under totalization and pro-rata.
  ///
  /// @param leastMonths  months below which a place pays nothing, art. 57: a year
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "hasTotalizedMinimum",
      since = "2010-01-01",
      cites = "Regulation (EC) 883/2004, arts. 6, 52(1)(b), 57",
      en = "Pension under totalization and pro-rata",
      zh = "按累计与按比例分担（欧盟883/2004）计算的养老金")
  static @Nullable Long totalizedPension(
      History contributionHistory,
      @From(FlexibleRetirement.class) int retirementMonth,
      @Param("portability.totalization.least_months") int leastMonths,
      @From(EmployeePension.class) Divisor divisor,
      @Param("portability.province_number") PlaceSeries provinceNumbers,
      @Param("contribution.average_wage") PlaceSeries averageWage,
      @Param("pension.index.national_wage") Series nationalWage,
      @Param("pension.index.place_level") PlaceSeries placeLevel,
      @Param("pension.benefit.base") PlaceSeries benefitBase,
      @Param("pension.account_start") PlaceSeries accountStart,
      @Param("pension.contribution.account_rate") PlaceSeries accountRate,
      @Param(value = "pension.account.interest", place = "benefitPlace") Series interest,
      @Param("pension.benefit.accrual") Rate accrual) {
    return new PensionByPlace(
            contributionHistory,
            retirementMonth,
            new PensionByPlace.Values(
                provinceNumbers,
                averageWage,
                nationalWage,
                placeLevel,
                benefitBase,
                accountStart,
                accountRate,
                interest))
        .sum(leastMonths, true, divisor, accrual);
  }

  /// What totalization and pro-rata would give more than the transfer; below zero: less.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "hasTotalizedMinimum",
      since = "2010-01-01",
      cites = "Regulation (EC) 883/2004, arts. 6, 52, 57; 国办发〔2009〕66号, arts. 6, 7",
      en = "Totalization over transfer",
      zh = "按比例分担与转移接续之差")
  static long totalizationOverTransfer(long totalizedPension, long pensionWithTransfer) {
    return totalizedPension - pensionWithTransfer;
  }
}
