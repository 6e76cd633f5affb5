package org.openshebao.workbench.lawbook.coverage;

import java.util.Locale;
import org.openshebao.base.text.Label;

/// How a parameter stands at a place in a year.
public enum Standing {
  /// The place, or a place around it below the country, sets the value.
  LOCAL(new Label("set there", "本地规定")),
  /// The country's value holds.
  NATIONAL(new Label("national", "全国规定")),
  /// The law gives limits or guidelines alone: the local value is not known.
  LIMIT_ONLY(new Label("limit only", "仅有限值")),
  /// Local law sets it and its value is not known here.
  MISSING(new Label("missing", "缺"));

  private final Label label;

  Standing(Label label) {
    this.label = label;
  }

  /// As users read it.
  public Label label() {
    return label;
  }

  /// As JSON holds it: "limit_only".
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether there is a value to compute with.
  public boolean isKnown() {
    return this == LOCAL || this == NATIONAL;
  }
}
