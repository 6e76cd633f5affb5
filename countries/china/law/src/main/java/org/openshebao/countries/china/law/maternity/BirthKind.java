package org.openshebao.countries.china.law.maternity;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// How a child was born, as the fixed sums of places tell births apart (分娩方式).
public enum BirthKind implements Code {
  /// A natural birth.
  NATURAL("natural birth", "顺产"),
  /// A difficult birth with assistance.
  DIFFICULT("difficult birth, assisted", "难产（助产）"),
  /// A caesarean.
  CAESAREAN("caesarean", "剖宫产");

  private final Label label;

  BirthKind(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }

  /// Row of the tables of fixed sums: 1 for a natural birth, 2 for a difficult one, 3 for a caesarean.
  int row() {
    return ordinal() + 1;
  }
}
