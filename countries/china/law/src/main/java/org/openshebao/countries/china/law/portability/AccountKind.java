package org.openshebao.countries.china.law.portability;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// What the new place opens for a person who comes from another province.
public enum AccountKind implements Code {
  /// An ordinary account: the relation moves here.
  ORDINARY("ordinary account", "基本养老保险关系及个人账户"),
  /// A temporary account: the relation stays where it is.
  TEMPORARY("temporary account", "临时基本养老保险缴费账户");

  private final Label label;

  AccountKind(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
