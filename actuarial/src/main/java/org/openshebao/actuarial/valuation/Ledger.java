package org.openshebao.actuarial.valuation;

import org.openshebao.actuarial.valuation.input.FundInput;
import org.openshebao.actuarial.valuation.input.FundInput.Residual;

/// The two ledgers of a fund: K of the accounts, F of the pool.
///
///     R(t) = R(t−1)·(1 + i) + (C + G − E)·(1 + i)^½
///     K(t) = K(t−1)·(1 + r) + (C_account − what accounts pay)·(1 + r)^½   with r the interest credited, or i where accounts are funded
///     F(t) = R(t) − K(t)
final class Ledger {

  private final FundInput fund;
  private double reserve;
  private double accounts;
  private double residual;

  Ledger(FundInput fund) {
    this.fund = fund;
    this.reserve = fund.reserve();
    this.accounts = fund.accounts();
  }

  /// Books a year.
  ///
  /// @param flow  C + G − E before a residual subsidy
  /// @param expenditure  E
  /// @param accountFlow  contributions to accounts less what accounts pay
  void year(
      double flow,
      double expenditure,
      double accountFlow,
      double interest,
      double accountInterest) {
    double half = Math.sqrt(1 + interest);
    reserve = reserve * (1 + interest) + flow * half;
    double target =
        fund.residual() == Residual.FILL_BELOW_TARGET ? fund.targetMonths() / 12 * expenditure : 0;
    residual = 0;
    if (fund.residual() != Residual.NONE && reserve < target) {
      residual = (target - reserve) / half;
      reserve = target;
    }
    double credited = fund.fundedAccounts() ? interest : accountInterest;
    accounts = accounts * (1 + credited) + accountFlow * Math.sqrt(1 + credited);
  }

  double reserve() {
    return reserve;
  }

  double accounts() {
    return accounts;
  }

  double residual() {
    return residual;
  }
}
