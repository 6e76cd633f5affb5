package org.openshebao.countries.china.law.residents;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// The individual account of a resident over a year, 国发〔2014〕8号, 五: own payment, subsidy, collective aid and interest; what is left at death is
/// inherited.
///
/// Not yet coded: interest within the year of payment, of which no text was seen: it is paid on what stood in the account when the year began.
public final class ResidentsAccount {

  private ResidentsAccount() {}

  /// Balance at the end of the year: opening balance × (1 + interest) + own payment + subsidy + other aid.
  ///
  /// @param openingBalance  balance when the year began, in fen
  /// @param collectiveAid  aid of the village or others; unknown: none
  /// @return fen; the province's interest of the year is asked for where there was a balance
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 五; the place's notice on subsidies",
      en = "Resident's account at the end of the year",
      zh = "城乡居民养老保险个人账户年末储存额")
  static @Nullable Long accountAtYearEnd(
      long openingBalance,
      long chosenLevel,
      long residentsContributionSubsidy,
      @MayBeUnknown @Nullable Long collectiveAid,
      @MayBeUnknown @Param("residents.account_interest") @Nullable Rate interest) {
    if (openingBalance > 0 && interest == null) {
      return null;
    }
    long earned =
        interest == null ? 0 : HALF_UP_TO_FEN.of(Exact.of(openingBalance).times(interest));
    return openingBalance
        + earned
        + chosenLevel
        + residentsContributionSubsidy
        + (collectiveAid == null ? 0 : collectiveAid);
  }

  /// What is left in the account goes to the heirs, 八.
  ///
  /// @param accountPensionDrawn  unknown: nothing was drawn yet
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 八",
      en = "Balance of the resident's account that is inherited",
      zh = "城乡居民养老保险个人账户余额（可继承）")
  static long inheritedBalance(
      long accountBalance, @MayBeUnknown @Nullable Long accountPensionDrawn) {
    return Math.max(0, accountBalance - (accountPensionDrawn == null ? 0 : accountPensionDrawn));
  }
}
