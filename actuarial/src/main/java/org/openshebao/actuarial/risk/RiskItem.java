package org.openshebao.actuarial.risk;

import org.openshebao.base.text.Label;

/// What of a path is followed year by year.
public enum RiskItem {
  /// E/BW.
  PAY_AS_YOU_GO_RATE("payg", new Label("pay-as-you-go cost rate", "现收现付成本率"), true),
  /// (C + G − E)/BW.
  BALANCE("balance", new Label("balance of the year over insured wages", "当年收支差占缴费工资比例"), true),
  /// F(t)/E(t), in years of expenditure.
  RESERVE_RATIO("reserveRatio", new Label("reserve in years of expenditure", "基金可支付年数"), false),
  /// E, in money of the year.
  EXPENDITURE("expenditure", new Label("expenditure", "支出"), false),
  /// F at the end of the year, in money of the year.
  RESERVE("reserve", new Label("reserve at the end of the year", "年末基金结余"), false);

  private final String key;
  private final Label label;
  private final boolean share;

  RiskItem(String key, Label label, boolean share) {
    this.key = key;
    this.label = label;
    this.share = share;
  }

  /// Its name in JSON and tables.
  public String key() {
    return key;
  }

  /// As users read it.
  public Label label() {
    return label;
  }

  /// Whether it is a share (of insured wages).
  public boolean isShare() {
    return share;
  }

  /// Whether it is money.
  public boolean isMoney() {
    return this == EXPENDITURE || this == RESERVE;
  }
}
