package org.openshebao.law;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.Unit;

/// A name that a law knows: an input, or what its rules compute.
///
/// @param id  room and name: "pension.basicPension"
/// @param of  whose it is
/// @param unit  what it measures; null for a career
/// @param codes  the codes, in order of their numbers; empty when it is no code
/// @param label  what users call it
/// @param input  its declaration when it is an input; null otherwise
/// @param rules  its versions when it is computed; empty otherwise
public record Variable(
    String id,
    Entity of,
    @Nullable Unit unit,
    List<CodeName> codes,
    Label label,
    @Nullable InputVariable input,
    List<RuleInfo> rules) {

  /// A code as data write it and as users read it.
  ///
  /// @param key  lower case: "flexible"
  /// @param label  in both languages
  public record CodeName(String key, Label label) {}

  public Variable {
    codes = List.copyOf(codes);
    rules = List.copyOf(rules);
  }

  /// Whether it is an input.
  public boolean isInput() {
    return input != null;
  }

  /// The name without its room.
  public String simpleName() {
    return id.substring(id.lastIndexOf('.') + 1);
  }

  /// The number of a code as data write it; −1 when there is no such code.
  public int codeOf(String key) {
    for (int i = 0; i < codes.size(); i++) {
      CodeName code = codes.get(i);
      if (code.key().equalsIgnoreCase(key)
          || code.label().en().equalsIgnoreCase(key)
          || code.label().zh().equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
