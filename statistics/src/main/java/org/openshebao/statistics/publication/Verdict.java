package org.openshebao.statistics.publication;

import org.openshebao.base.text.Label;

/// What a standard says of a number, the least strict first.
public enum Verdict {
  /// It may be published as it is.
  PUBLISH(new Label("publish", "可发布")),
  /// It may be published with a warning.
  CAUTION(new Label("publish with caution", "谨慎发布")),
  /// The standard needs something that is not known, such as an error of a sample that has none.
  NOT_JUDGED(new Label("not judged", "无法判定")),
  /// It must not be published.
  SUPPRESS(new Label("do not publish", "不予发布"));

  private final Label label;

  Verdict(Label label) {
    this.label = label;
  }

  /// In words.
  public Label label() {
    return label;
  }

  /// The stricter one of two.
  public Verdict orStricter(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
