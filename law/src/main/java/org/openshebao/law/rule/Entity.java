package org.openshebao.law.rule;

import java.util.Locale;

/// What a variable describes: the row that a rule computes for.
public enum Entity {
  /// A natural person, 自然人.
  PERSON,
  /// A person × scheme × employer or platform, 参保关系: the row of most rules; a person may have several at once.
  RELATION,
  /// Persons who live together, 家庭.
  HOUSEHOLD,
  /// A place of the law: country, province, city. Its rows are the places of the law, computed once a month.
  PLACE;

  private final String key = name().toLowerCase(Locale.ROOT);

  /// As written in YAML: "person".
  public String key() {
    return key;
  }

  /// The entity written as `key`.
  public static Entity parse(String key) {
    for (Entity entity : values()) {
      if (entity.key().equals(key)) {
        return entity;
      }
    }
    throw new IllegalArgumentException(
        "Entity must be person, relation, household or place but was \"%s\".".formatted(key));
  }
}
