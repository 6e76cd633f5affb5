package org.openshebao.countries.china.law.portability;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.CODE;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTHS;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.countries.china.law.pension.MinimumContributionPeriod;
import org.openshebao.countries.china.law.residents.ResidentsPension;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Who was insured in the employees' and the residents' pension draws one pension (城乡养老保险制度衔接), 人社部发〔2014〕17号, from 2014-07.
///
/// The measures say fifteen years, which was the shortest period then; here the shortest period in force decides, a reading.
///
/// Not yet coded: months paid to both at once, whose residents' part is paid back (art. 7).
public final class SchemeLink {

  private SchemeLink() {}

  /// Months credited in the employees' pension.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "2014-07-01",
      cites = "人社部发〔2014〕17号, art. 3",
      en = "Months in the employees' pension",
      zh = "职工养老保险缴费月数")
  static int employeesMonths(@From(MinimumContributionPeriod.class) int creditedMonths) {
    return creditedMonths;
  }

  /// Months credited in the residents' pension.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "2014-07-01",
      cites = "人社部发〔2014〕17号, art. 3",
      en = "Months in the residents' pension",
      zh = "城乡居民养老保险缴费月数")
  static int residentsMonths(@From(ResidentsPension.class) int creditedMonths) {
    return creditedMonths;
  }

  /// Balance of the employees' account.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2014-07-01",
      cites = "人社部发〔2014〕17号, art. 4",
      en = "Balance of the employees' account",
      zh = "职工养老保险个人账户储存额")
  static long employeesBalance(@From(MinimumContributionPeriod.class) long accountBalance) {
    return accountBalance;
  }

  /// Balance of the residents' account.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2014-07-01",
      cites = "人社部发〔2014〕17号, art. 4",
      en = "Balance of the residents' account",
      zh = "城乡居民养老保险个人账户储存额")
  static long residentsBalance(@From(ResidentsPension.class) long accountBalance) {
    return accountBalance;
  }

  /// Whether the link is made: at the statutory age.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2014-07-01",
      cites = "人社部发〔2014〕17号, art. 3",
      en = "Age at which the schemes are linked",
      zh = "达到法定退休年龄（办理衔接）")
  static boolean isTimeToLink(boolean isAtStatutoryAge) {
    return isAtStatutoryAge;
  }

  /// The scheme that pays, art. 3: the employees' with the shortest period complete, extensions included; else the residents'.
  ///
  /// @param minimumMonths  those of the year of the statutory age; unknown: those in force in the month computed
  @Rule(
      of = PERSON,
      unit = CODE,
      when = "isTimeToLink",
      since = "2014-07-01",
      cites = "人社部发〔2014〕17号, art. 3; Social Insurance Law, art. 16",
      en = "Scheme that pays",
      zh = "待遇领取制度")
  static BenefitScheme benefitScheme(
      int employeesMonths,
      @From(MinimumContributionPeriod.class) @MayBeUnknown @Nullable Integer minimumMonths,
      @Param("pension.minimum_months") int minimumMonthsInForce) {
    int needed = minimumMonths == null ? minimumMonthsInForce : minimumMonths;
    return employeesMonths >= needed ? BenefitScheme.EMPLOYEES : BenefitScheme.RESIDENTS;
  }

  /// Months that count there, arts. 3–5: residents' months never count as employees'; employees' months count with the residents'.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      when = "isTimeToLink",
      since = "2014-07-01",
      cites = "人社部发〔2014〕17号, arts. 3–5",
      en = "Months that count in the scheme that pays",
      zh = "衔接后计算的缴费月数")
  static int linkedMonths(BenefitScheme benefitScheme, int employeesMonths, int residentsMonths) {
    return benefitScheme == BenefitScheme.EMPLOYEES
        ? employeesMonths
        : employeesMonths + residentsMonths;
  }

  /// The account of the scheme that pays, arts. 4, 5: both balances together.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "isTimeToLink",
      since = "2014-07-01",
      cites = "人社部发〔2014〕17号, arts. 4, 5",
      en = "Balance of both accounts",
      zh = "衔接后个人账户储存额")
  static long linkedBalance(long employeesBalance, long residentsBalance) {
    return employeesBalance + residentsBalance;
  }
}
