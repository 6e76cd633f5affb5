package org.openshebao.examplia.account;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.Rounding;
import org.openshebao.examplia.contribution.Contribution;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Previous;
import org.openshebao.law.rule.Rule;
import org.openshebao.law.rule.Sum;

/// Individual accounts, Part IV.
public final class Account {

  private Account() {}

  /// Balance at the end of the month, art. 30: that of the month before with its interest, and what all jobs paid.
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2001-07-01",
      cites = "art. 30",
      en = "Balance",
      zh = "账户余额")
  static long balance(
      @Previous(value = "balance", first = "openingBalance") long before,
      @Sum(over = RELATION) @From(Contribution.class) long contribution,
      @Param("account.interest") Rate interest) {
    return before + Rounding.HALF_UP_TO_FEN.of(Exact.of(before).times(interest)) + contribution;
  }

  /// Fees paid so far, Amending Act 2015, s. 10: from 2018 on.
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2018-01-01",
      cites = "Amending Act 2015, s. 10",
      en = "Fees",
      zh = "累计管理费")
  static long feesPaid(
      @Previous(value = "feesPaid", first = "noFees") long before, @Param("account.fee") long fee) {
    return before + fee;
  }

  /// No fees yet.
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2001-07-01",
      cites = "Amending Act 2015, s. 10",
      en = "No fees",
      zh = "无管理费")
  static long noFees() {
    return 0;
  }

  /// What can be paid out, art. 32: until 2017 nothing.
  @Rule(
      name = "payable",
      of = PERSON,
      unit = FEN,
      since = "2001-07-01",
      until = "2017-12-31",
      cites = "art. 32",
      en = "Payable",
      zh = "可领取额")
  static long nothingPayable() {
    return 0;
  }

  /// What can be paid out, Amending Act 2015, s. 11: the balance without the fees.
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2018-01-01",
      cites = "Amending Act 2015, s. 11",
      en = "Payable",
      zh = "可领取额")
  static long payable(long balance, long feesPaid) {
    return Math.max(0, balance - feesPaid);
  }
}
