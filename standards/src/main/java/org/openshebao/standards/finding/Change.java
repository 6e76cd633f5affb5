package org.openshebao.standards.finding;

import org.openshebao.base.text.Label;

/// What has to become so for a requirement to be met.
///
/// @param measure  the input that has to be otherwise, or has to be known
/// @param kind  whether the law has to change, or the fact has to be found out
/// @param needed  what it has to be
/// @param requirement  the entry that asks for it
public record Change(String measure, Kind kind, Label needed, String requirement) {

  /// What kind of change.
  public enum Kind {
    /// It is not known: it may be met already.
    ESTABLISH("establish", new Label("establish the fact", "查明事实")),
    /// The State has to choose or claim something.
    CHOOSE("choose", new Label("choose", "作出选择")),
    /// Law or practice has to change.
    AMEND("amend", new Label("amend law or practice", "修改法律或做法")),
    /// A temporary exception has to be declared, which only an insufficiently developed economy may.
    DECLARE("declare", new Label("declare a temporary exception", "声明暂时例外"));

    private final String key;
    private final Label label;

    Kind(String key, Label label) {
      this.key = key;
      this.label = label;
    }

    /// As files write it.
    public String key() {
      return key;
    }

    /// As users read it.
    public Label label() {
      return label;
    }
  }
}
