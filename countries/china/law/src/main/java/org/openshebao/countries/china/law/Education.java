package org.openshebao.countries.china.law;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// Highest level of education attained or attended, as the census counts it.
public enum Education implements Code {
  /// 未上过学.
  NONE("no schooling", "未上过学"),
  /// 小学.
  PRIMARY("primary school", "小学"),
  /// 初中.
  JUNIOR_SECONDARY("junior secondary school", "初中"),
  /// 高中（含中职）.
  SENIOR_SECONDARY("senior secondary school", "高中（含中职）"),
  /// 大学专科.
  COLLEGE("junior college", "大学专科"),
  /// 大学本科.
  UNIVERSITY("university", "大学本科"),
  /// 研究生.
  POSTGRADUATE("postgraduate", "研究生");

  private final Label label;

  Education(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
