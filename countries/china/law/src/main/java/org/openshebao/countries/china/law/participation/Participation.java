package org.openshebao.countries.china.law.participation;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// How somebody stands to a scheme that is open to them; who is shut out has no participation, and the article that says so.
public enum Participation implements Code {
  /// The law obliges: the employer has to insure, or the platform has to.
  MUST("must join", "应当参保"),
  /// The law allows: one may join and pay oneself.
  MAY("may join", "可以参保");

  private final Label label;

  Participation(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
