package org.openshebao.workbench.families;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.workbench.explain.Fact;
import org.openshebao.workbench.explain.Facts;

/// What somebody might do otherwise: facts set (`place=Guangdong`), raised or lowered (`creditedMonths+=24`), or another scheme
/// joined (`joins=residents_pension`).
///
/// @param text  as written
/// @param changes  in order
public record WhatIf(String text, List<Change> changes) {

  /// The pseudo-fact that names a scheme to be joined before others of its branch.
  static final String JOINS = "joins";

  private static final Pattern FORM = Pattern.compile("\\s*([^=+-]+?)\\s*(=|\\+=|-=)\\s*(.+?)\\s*");

  /// One fact.
  ///
  /// @param name  the fact
  /// @param sign  0 when it is set; 1 when it is raised, −1 when it is lowered
  /// @param value  as people write it
  record Change(String name, int sign, String value) {}

  public WhatIf {
    changes = List.copyOf(changes);
  }

  /// Nothing otherwise.
  public static WhatIf nothing() {
    return new WhatIf("", List.of());
  }

  /// Reads changes separated by commas.
  public static WhatIf parse(String text) {
    List<Change> changes = new ArrayList<>();
    for (String part : text.split(",")) {
      Matcher matcher = FORM.matcher(part);
      if (!matcher.matches()) {
        throw wrong(text, "\"" + part.strip() + "\" is no change of a fact.");
      }
      int sign =
          switch (matcher.group(2)) {
            case "+=" -> 1;
            case "-=" -> -1;
            default -> 0;
          };
      changes.add(new Change(matcher.group(1), sign, matcher.group(3)));
    }
    return new WhatIf(text, changes);
  }

  /// The scheme to be joined before others; empty when none is named.
  List<String> joins() {
    return changes.stream()
        .filter(change -> change.name().equals(JOINS))
        .map(Change::value)
        .toList();
  }

  /// The facts with the changes made.
  Facts in(Facts facts) {
    Facts changed = facts;
    for (Change change : changes) {
      if (!change.name().equals(JOINS)) {
        changed = set(changed, change.name(), value(changed, change));
      }
    }
    return changed;
  }

  private String value(Facts facts, Change change) {
    if (change.sign() == 0) {
      return change.value();
    }
    String before = find(facts, change.name());
    if (before == null) {
      throw wrong(
          text,
          "\"" + change.name() + "\" is not among the person's facts, so it cannot be raised.");
    }
    try {
      BigDecimal by = new BigDecimal(change.value()).multiply(BigDecimal.valueOf(change.sign()));
      return new BigDecimal(before).add(by).toPlainString();
    } catch (NumberFormatException e) {
      throw wrong(text, before + " and " + change.value() + " are not both numbers.");
    }
  }

  private static @Nullable String find(Facts facts, String name) {
    for (List<Fact> relation : facts.relations()) {
      for (Fact fact : relation) {
        if (isNamed(fact, name)) {
          return fact.value();
        }
      }
    }
    for (Fact fact : facts.person().reversed()) {
      if (isNamed(fact, name)) {
        return fact.value();
      }
    }
    return null;
  }

  private static boolean isNamed(Fact fact, String name) {
    return fact.name().equals(name)
        || fact.name().endsWith("." + name)
        || name.endsWith("." + fact.name());
  }

  /// The facts with one set: in the first relation that has it, else of the person.
  static Facts set(Facts facts, String name, String value) {
    List<List<Fact>> relations = new ArrayList<>(facts.relations());
    for (int relation = 0; relation < relations.size(); relation++) {
      for (Fact fact : relations.get(relation)) {
        if (isNamed(fact, name)) {
          relations.set(relation, replaced(relations.get(relation), name, value));
          return new Facts(facts.person(), relations, facts.histories());
        }
      }
    }
    return new Facts(replaced(facts.person(), name, value), relations, facts.histories());
  }

  private static List<Fact> replaced(List<Fact> facts, String name, String value) {
    List<Fact> changed = new ArrayList<>();
    String called = name;
    for (Fact fact : facts) {
      if (isNamed(fact, name)) {
        called = fact.name();
      } else {
        changed.add(fact);
      }
    }
    changed.add(new Fact(called, value, null, 0));
    return changed;
  }

  private static ProblemException wrong(String text, String message) {
    return new ProblemException(
        Problem.error(
            "FAMILY-WHAT-IF",
            null,
            0,
            "what-if",
            text,
            message,
            "As in place=Guangdong, or creditedMonths+=24, or joins=residents_pension."));
  }
}
