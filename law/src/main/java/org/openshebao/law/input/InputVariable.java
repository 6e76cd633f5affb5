package org.openshebao.law.input;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.law.parameter.NamedUnit;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Period;

/// A fact about a person, relation, household or place that the law reads and does not compute.
///
/// @param id  its room and name: "sex", "pension.accountBalance"
/// @param of  whose fact it is
/// @param per  how long a value holds
/// @param unit  what it measures; null for a career
/// @param codes  its codes in order, when the unit is CODE; of a career those of its schemes; empty otherwise
/// @param enumName  simple name of the enum in the same package, when the unit is CODE; null otherwise
/// @param label  what users call it
/// @param question  how a form asks for it
/// @param mayBeUnknown  whether a data set may leave it out
/// @param minimum  least value, as a column holds it; null when there is none
/// @param maximum  greatest value; null when there is none
/// @param otherwise  the variable of the same row or one above that stands in when data leave this one out; null when none
/// @param formerNames  names it had before, which files may still use
/// @param file  the file it is declared in
/// @param line  its line
public record InputVariable(
    String id,
    Entity of,
    Period per,
    @Nullable NamedUnit unit,
    List<CodeItem> codes,
    @Nullable String enumName,
    Label label,
    Label question,
    boolean mayBeUnknown,
    @Nullable Long minimum,
    @Nullable Long maximum,
    @Nullable String otherwise,
    List<String> formerNames,
    String file,
    int line) {

  /// One code of an input.
  ///
  /// @param key  as written in data: "flexible"
  /// @param label  what users read
  public record CodeItem(String key, Label label) {}

  public InputVariable {
    codes = List.copyOf(codes);
    formerNames = List.copyOf(formerNames);
  }

  /// Whether it is a career rather than a number.
  public boolean isHistory() {
    return unit == null;
  }

  /// The name without its room.
  public String simpleName() {
    return id.substring(id.lastIndexOf('.') + 1);
  }
}
