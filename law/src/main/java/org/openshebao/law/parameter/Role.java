package org.openshebao.law.parameter;

import java.util.Locale;
import org.openshebao.base.text.Label;

/// What a value is when it is not simply the value: a limit or a guideline for local law.
///
/// Such a value never computes: where the local document is not known, the answer is "not known for this place and date".
public enum Role {
  /// Local law may set this or less.
  AT_MOST(new Label("at most", "不高于")),
  /// Local law may set this or more.
  AT_LEAST(new Label("at least", "不低于")),
  /// Local law should come near this.
  GUIDELINE(new Label("guideline", "指导标准"));

  private final Label label;

  Role(Label label) {
    this.label = label;
  }

  /// As users read it.
  public Label label() {
    return label;
  }

  /// As written: "at_most".
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The role written as `key`.
  public static Role parse(String key) {
    for (Role role : values()) {
      if (role.key().equals(key)) {
        return role;
      }
    }
    throw new IllegalArgumentException(
        "A role must be at_most, at_least or guideline but was \"%s\".".formatted(key));
  }
}
