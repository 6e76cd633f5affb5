package org.openshebao.law.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Kind;
import org.openshebao.law.rule.RuleInfo;

/// A variable that a rule reads, and as what.
///
/// @param id  the variable
/// @param as  the role it is read in
/// @param argument  the argument by which it is read; null for a condition
record Reads(String id, Role as, @Nullable ArgumentInfo argument) {

  enum Role {
    /// A condition, `when`.
    CONDITION("condition"),
    /// The value of an argument.
    VALUE("argument"),
    /// The value of the month before.
    PREVIOUS("value of the month before"),
    /// What stands in for it in the first month.
    FIRST("value of the first month"),
    /// The place of a parameter or of a row.
    PLACE("place"),
    /// The month of a parameter.
    MONTH("month");

    private final String word;

    Role(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /// All that a rule reads, in the order in which it stands in the source.
  static List<Reads> of(RuleInfo rule) {
    List<Reads> all = new ArrayList<>();
    rule.when().forEach(id -> all.add(new Reads(id, Role.CONDITION, null)));
    for (ArgumentInfo argument : rule.arguments()) {
      switch (argument.kind()) {
        case VARIABLE, HISTORY -> all.add(new Reads(argument.target(), Role.VALUE, argument));
        case PREVIOUS -> all.add(new Reads(argument.target(), Role.PREVIOUS, argument));
        case PARAMETER, TABLE, STEPS, SERIES, SERIES_BY_PLACE, MONTH_COMPUTED -> {}
      }
      addIfGiven(all, argument.placeVariable(), Role.PLACE, argument);
      addIfGiven(all, argument.onVariable(), Role.MONTH, argument);
      addIfGiven(all, argument.firstVariable(), Role.FIRST, argument);
    }
    return all;
  }

  private static void addIfGiven(
      List<Reads> all, @Nullable String id, Role role, ArgumentInfo argument) {
    if (id != null) {
      all.add(new Reads(id, role, argument));
    }
  }

  /// Whether an argument reads a parameter.
  static boolean isParameter(ArgumentInfo argument) {
    Kind kind = argument.kind();
    return kind == Kind.PARAMETER
        || kind == Kind.TABLE
        || kind == Kind.STEPS
        || kind == Kind.SERIES
        || kind == Kind.SERIES_BY_PLACE;
  }

  /// As messages name it: `the condition hasQualifyingPeriod`, `the argument creditedMonths`.
  String inWords() {
    return argument == null || argument.name().equals(simpleName())
        ? "the %s %s".formatted(as.word(), simpleName())
        : "the %s of argument %s".formatted(as.word(), argument.name());
  }

  private String simpleName() {
    return id.substring(id.lastIndexOf('.') + 1);
  }
}
