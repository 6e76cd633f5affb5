package org.openshebao.base.source;

import org.openshebao.base.text.Label;

/// How well a value is known, from the text of the law down to memory; every value carries one.
public enum Grade {
  /// The full official text, or a full copy of it, was read.
  OFFICIAL_TEXT("official_text", new Label("official text", "官方全文")),
  /// A sentence or number quoted from an official page was read.
  OFFICIAL_QUOTE("official_quote", new Label("official quote", "官方引文")),
  /// A dataset that cites official documents was read.
  SECONDARY("secondary", new Label("secondary source", "二手资料")),
  /// The press, or a dataset that cites the press or nothing.
  MEDIA("media", new Label("media", "媒体")),
  /// Worked out by a stated rule.
  COMPUTED("computed", new Label("computed by rule", "按规则推算")),
  /// Supposed, for a reform or for law beyond its last known date.
  ASSUMPTION("assumption", new Label("assumption", "假设")),
  /// Recalled and not seen in a source; results that use it say so, and a strict check refuses it.
  UNVERIFIED("unverified", new Label("unverified (recalled)", "未核实"));

  private final String key;
  private final Label label;

  Grade(String key, Label label) {
    this.key = key;
    this.label = label;
  }

  /// As written in YAML and JSON: "official_text".
  public String key() {
    return key;
  }

  /// As users read it.
  public Label label() {
    return label;
  }

  /// Whether a strict check refuses the value: it is unverified or an assumption.
  public boolean isRefusedWhenStrict() {
    return this == UNVERIFIED || this == ASSUMPTION;
  }

  /// The weaker of two: a result is as good as the weakest value it used.
  public Grade weaker(Grade other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// The grade written as `key`.
  public static Grade parse(String key) {
    for (Grade grade : values()) {
      if (grade.key.equals(key)) {
        return grade;
      }
    }
    throw new IllegalArgumentException(
        ("Grade must be official_text, official_quote, secondary, media, computed, assumption or"
                + " unverified but was \"%s\".")
            .formatted(key));
  }
}
