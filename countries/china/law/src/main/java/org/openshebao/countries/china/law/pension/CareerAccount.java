package org.openshebao.countries.china.law.pension;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.law.history.History;
import org.openshebao.law.parameter.Series;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// The balance of the individual account (个人账户储存额) that a career gives, with the interest credited each year, art. 14.
///
/// Not yet coded: rates before 2016 of single provinces except Shanghai's; the transfer between accounts (see `portability`).
public final class CareerAccount {

  private CareerAccount() {}

  /// Balance at the end of the month computed.
  ///
  /// Monthly products (月积数法): what is credited in month n of a year bears 13 − n months of interest of that year, the balance of
  /// the year before twelve; in the year under way, as many as have passed. A year whose rate is not announced bears that of the last
  /// one that is. Each year's interest is rounded half up to the fen.
  ///
  /// @param accountRate  share of the base that is credited
  /// @param interest  rate of a year
  /// @param accountStart  first month of individual accounts in the place that pays
  /// @return fen; unknown when a rate of the past is
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isCareerInOrder", "isCareerPast", "isCareerOfWorkingAge"},
      since = "2006-01-01",
      cites = "Social Insurance Law, arts. 12(2), 14; 劳办发〔1997〕116号, 四; 人社部发〔2017〕31号",
      en = "Balance of the account by the record",
      zh = "按缴费记录计算的个人账户储存额")
  static @Nullable Long careerAccountBalance(
      int month,
      History contributionHistory,
      @Param(value = "pension.contribution.account_rate", place = "benefitPlace")
          Series accountRate,
      @Param(value = "pension.account.interest", place = "benefitPlace") Series interest,
      @Param(value = "pension.account_start", place = "benefitPlace") int accountStart) {
    AccountRoll account = new AccountRoll(month, interest);
    CountedRuns runs = new CountedRuns(contributionHistory);
    while (runs.next()) {
      int first = Math.max(runs.first(), accountStart);
      int months = runs.first() + runs.months() - first;
      if (runs.isDeemed() || months <= 0) {
        continue;
      }
      if (!accountRate.knows(first)) {
        return null;
      }
      account.credit(
          first, months, HALF_UP_TO_FEN.of(Exact.of(runs.base()).times(accountRate.rate(first))));
    }
    return account.balance();
  }
}
