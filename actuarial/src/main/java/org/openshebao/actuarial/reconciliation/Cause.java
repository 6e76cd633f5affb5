package org.openshebao.actuarial.reconciliation;

import org.openshebao.base.text.Label;

/// Why a result differs from that of the previous valuation, in the order in which the changes are made. The order matters: what two
/// changes do together falls to the later one.
public enum Cause {
  /// A year or more has gone by; everything else as before.
  ROLL_FORWARD(new Label("time passed, on the old assumptions", "时间推移（沿用原假设）")),
  /// New data of the base date.
  DATA(new Label("new base data", "更新基期数据")),
  /// What happened differed from what had been assumed: deaths, wages, returns, collection.
  EXPERIENCE(new Label("experience since the previous valuation", "上次评估以来的实际经验")),
  /// Mortality, fertility, migration.
  DEMOGRAPHIC(new Label("demographic assumptions", "人口假设")),
  /// Inflation, wages, interest.
  ECONOMIC(new Label("economic assumptions", "经济假设")),
  /// Participation, coverage, density, compliance, retirement.
  BEHAVIOURAL(new Label("behavioural assumptions", "行为假设")),
  /// The law changed.
  LAW(new Label("changes of the law", "法律变动")),
  /// The model computes differently.
  MODEL(new Label("changes of the model", "模型变动"));

  private final Label label;

  Cause(Label label) {
    this.label = label;
  }

  /// As users read it.
  public Label label() {
    return label;
  }
}
