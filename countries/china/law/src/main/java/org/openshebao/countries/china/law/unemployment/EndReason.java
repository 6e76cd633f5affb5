package org.openshebao.countries.china.law.unemployment;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// Grounds on which unemployment benefit ends before its months are over, Social Insurance Law art. 51.
public enum EndReason implements Code {
  /// None of them.
  NONE("none of these", "无"),
  /// A new job.
  NEW_JOB("a new job", "重新就业"),
  /// Called up for military service.
  MILITARY_SERVICE("military service", "应征服兵役"),
  /// Moved abroad.
  MOVED_ABROAD("moved abroad", "移居境外"),
  /// Draws a pension.
  PENSION("draws a basic pension", "享受基本养老保险待遇"),
  /// Refused suitable work or training without good cause.
  REFUSED_WORK("refused suitable work or training without good cause", "无正当理由拒不接受适当工作或者培训");

  private final Label label;

  EndReason(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
