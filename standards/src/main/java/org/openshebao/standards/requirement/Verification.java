package org.openshebao.standards.requirement;

import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;

/// What an entry was verified against.
public enum Verification {
  /// Written from the text of the instrument.
  READ("read", Grade.OFFICIAL_TEXT, new Label("written from the text read", "依据所读原文编写")),
  /// Compared with a translation or a secondary copy.
  CHECKED(
      "checked", Grade.SECONDARY, new Label("compared with a translation or copy", "与译本或转载本核对")),
  /// Rebuilt from the European Code article of the same number.
  TWIN(
      "twin",
      Grade.SECONDARY,
      new Label("rebuilt from the European Code twin", "依据《欧洲社会保障法典》同号条文重建")),
  /// Not checked against any text.
  MEMORY("memory", Grade.UNVERIFIED, new Label("unverified: from memory", "未核实：凭记忆编写"));

  private final String key;
  private final Grade grade;
  private final Label label;

  Verification(String key, Grade grade, Label label) {
    this.key = key;
    this.grade = grade;
    this.label = label;
  }

  /// As the data write it; entries written from the text have no tag.
  public String key() {
    return key;
  }

  /// How well the entry is known.
  public Grade grade() {
    return grade;
  }

  /// As users read it.
  public Label label() {
    return label;
  }

  /// Whether a report has to say that nobody has checked the entry.
  public boolean isUnverified() {
    return this == MEMORY;
  }

  /// The verification written as `key`.
  public static Verification parse(String key) {
    for (Verification verification : values()) {
      if (verification.key.equals(key)) {
        return verification;
      }
    }
    throw new IllegalArgumentException(
        "An entry is verified as checked, twin or memory, or without a tag read, but it says \"%s\"."
            .formatted(key));
  }
}
