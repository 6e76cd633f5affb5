package org.openshebao.countries.china.law.unemployment;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Who may draw unemployment benefit and when it ends, Social Insurance Law arts. 45, 51.
///
/// Not yet coded: which ends of a contract are not of one's own will (人社部令第13号, art. 13); benefit interrupted in prison.
public final class Entitlement {

  private Entitlement() {}

  /// Whether contributions were paid for a year, art. 45(1).
  ///
  /// @param paidMonths  months paid by employer and worker since benefit was last drawn
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "1999-01-22",
      cites = "Social Insurance Law, art. 45(1); Unemployment Insurance Regulations, art. 14(1)",
      en = "A year of unemployment contributions",
      zh = "失业保险缴费满一年")
  static boolean hasQualifyingPeriod(
      int paidMonths, @Param("unemployment.qualifying_months") int qualifyingMonths) {
    return paidMonths >= qualifyingMonths;
  }

  /// Whether the job was lost against the worker's will, art. 45(2).
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "1999-01-22",
      cites = "Social Insurance Law, art. 45(2); Unemployment Insurance Regulations, art. 14(2)",
      en = "Job lost against one's will",
      zh = "非因本人意愿中断就业")
  static boolean lostJobInvoluntarily(boolean isInvoluntary) {
    return isInvoluntary;
  }

  /// Whether the person is registered as unemployed and seeks work, art. 45(3).
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "1999-01-22",
      cites = "Social Insurance Law, art. 45(3); Unemployment Insurance Regulations, art. 14(3)",
      en = "Registered and seeking work",
      zh = "已办理失业登记并有求职要求")
  static boolean isRegisteredUnemployed(boolean isRegisteredAndSeekingWork) {
    return isRegisteredAndSeekingWork;
  }

  /// Whether none of the grounds of art. 51 ends the benefit.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "1999-01-22",
      cites = "Social Insurance Law, art. 51; Unemployment Insurance Regulations, art. 15",
      en = "No ground on which benefit ends",
      zh = "无停止领取失业保险金的情形")
  static boolean hasNoGroundToEnd(EndReason endReason) {
    return endReason == EndReason.NONE;
  }
}
