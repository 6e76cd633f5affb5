package org.openshebao.lawprocessor.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.Rule;

/// How two rules that give one variable differ in what they give.
public final class RuleDifference {

  private RuleDifference() {}

  /// Their entities, periods, units or types, whichever differs first; nothing when they are alike.
  public static Optional<String> between(RuleMethod one, RuleMethod other) {
    Rule a = one.rule();
    Rule b = other.rule();
    if (a.of() != b.of()) {
      return Optional.of("of = %s and of = %s".formatted(a.of(), b.of()));
    }
    if (a.per() != b.per()) {
      return Optional.of("per = %s and per = %s".formatted(a.per(), b.per()));
    }
    if (a.unit() != b.unit()) {
      return Optional.of("unit = %s and unit = %s".formatted(a.unit(), b.unit()));
    }
    String aType = typeName(one);
    String bType = typeName(other);
    return aType == null || bType == null || Objects.equals(aType, bType)
        ? Optional.empty()
        : Optional.of("%s and %s".formatted(aType, bType));
  }

  /// The result's type, whether or not it may be null; null when it is not known.
  private static @Nullable String typeName(RuleMethod rule) {
    ValueType result = rule.result();
    if (result == null) {
      return null;
    }
    return result.kind() == ValueKind.CODE ? result.name() : result.kind().javaType();
  }
}
