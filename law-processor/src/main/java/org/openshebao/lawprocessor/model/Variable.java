package org.openshebao.lawprocessor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Period;
import org.openshebao.law.rule.Unit;

/// A name that rules may read: what rules compute, or an input.
///
/// @param id  its room and name: "pension.basicPension"
/// @param packageName  the package in which it is declared
/// @param name  its name without the room
/// @param of  whose value it is
/// @param per  how long a value holds
/// @param unit  what it measures; null for a career
/// @param enumName  the enum of its codes: qualified for a rule, the simple name for an input; null when it has none
/// @param codes  keys of its codes in order, of an input
/// @param declaredIn  the class or file that declares it, for messages: "EmployeePension", "inputs.yaml"
/// @param isInput  whether it is an input
public record Variable(
    String id,
    String packageName,
    String name,
    Entity of,
    Period per,
    @Nullable Unit unit,
    @Nullable String enumName,
    List<String> codes,
    String declaredIn,
    boolean isInput) {

  public Variable {
    codes = List.copyOf(codes);
  }
}
