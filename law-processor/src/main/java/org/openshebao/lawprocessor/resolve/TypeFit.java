package org.openshebao.lawprocessor.resolve;

import static org.openshebao.lawprocessor.finding.FindingCode.ENUM;
import static org.openshebao.lawprocessor.finding.FindingCode.UNIT;
import static org.openshebao.lawprocessor.finding.FindingCode.UNKNOWN;

import java.util.List;
import java.util.Locale;
import org.openshebao.law.rule.Unit;
import org.openshebao.lawprocessor.finding.Findings;
import org.openshebao.lawprocessor.model.RuleArgument;
import org.openshebao.lawprocessor.model.ValueKind;
import org.openshebao.lawprocessor.model.ValueType;
import org.openshebao.lawprocessor.model.Variable;
import org.openshebao.lawprocessor.read.TypeNames;

/// Checks that the Java type of an argument is the one in which its target is read.
final class TypeFit {

  private final Findings findings;

  TypeFit(Findings findings) {
    this.findings = findings;
  }

  /// Checks an argument that reads a variable as it is.
  void checkVariable(RuleArgument argument, ValueType type, Variable variable) {
    Unit unit = variable.unit();
    if (unit == null) {
      if (type.kind() != ValueKind.HISTORY) {
        wrong(argument, type, variable.id() + " is a career", "History");
      }
      return;
    }
    if (!checkUnit(argument, type, unit, variable.id())) {
      return;
    }
    if (type.kind() == ValueKind.CODE) {
      checkEnum(argument, type, variable);
    }
  }

  /// Checks an argument that reads something in `unit`; false after reporting that it does not fit.
  boolean checkUnit(RuleArgument argument, ValueType type, Unit unit, String target) {
    if (type.kind().fits(unit)) {
      return true;
    }
    wrong(argument, type, "%s is in %s".formatted(target, unit), TypeNames.shortName(unit));
    return false;
  }

  /// Checks an argument whose Java type must be the class `javaType`.
  void checkJavaType(RuleArgument argument, ValueType type, String javaType, String targetIs) {
    if (!type.kind().javaType().equals(javaType)) {
      wrong(
          argument,
          type,
          targetIs,
          javaType.equals("enum") ? "an enum of the law" : TypeNames.shortName(javaType));
    }
  }

  /// Checks that null is possible exactly where the argument may be unknown.
  void checkUnknown(RuleArgument argument, ValueType type, boolean mayBeUnknown) {
    String name = argument.name();
    String boxed =
        TypeNames.shortName(type.kind() == ValueKind.CODE ? type.name() : type.kind().boxedType());
    String plain = type.kind().isPrimitive() ? type.kind().javaType() : boxed;
    if (mayBeUnknown && !(type.nullable() && (type.boxed() || !type.kind().isPrimitive()))) {
      findings.report(
          UNKNOWN,
          argument.element(),
          "Argument %s may be unknown but its type does not say so.".formatted(name),
          "Write @Nullable %s %s.".formatted(boxed, name));
    } else if (!mayBeUnknown && (type.nullable() || type.boxed())) {
      findings.report(
          UNKNOWN,
          argument.element(),
          "Argument %s is never null: where it is unknown the rule is not called.".formatted(name),
          "Write %s %s, or add @MayBeUnknown.".formatted(plain, name));
    }
  }

  private void checkEnum(RuleArgument argument, ValueType type, Variable variable) {
    String expected = variable.enumName();
    String found = variable.isInput() ? type.display() : type.name();
    if (expected != null && !expected.equals(found)) {
      findings.report(
          ENUM,
          argument.element(),
          "Argument %s is %s but %s is %s."
              .formatted(
                  argument.name(), type.display(), variable.id(), TypeNames.shortName(expected)),
          "Write %s %s.".formatted(TypeNames.shortName(expected), argument.name()));
      return;
    }
    if (!type.isCode()) {
      findings.report(
          ENUM,
          argument.element(),
          "The enum %s has no labels.".formatted(type.display()),
          "Let it implement org.openshebao.law.rule.Code.");
    }
    if (variable.isInput()) {
      List<String> constants = variable.codes().stream().map(TypeFit::constant).toList();
      if (!constants.equals(type.constants())) {
        findings.report(
            ENUM,
            argument.element(),
            "The constants of %s are %s but the codes of %s (%s) are %s."
                .formatted(
                    type.display(),
                    type.constants(),
                    variable.id(),
                    variable.declaredIn(),
                    variable.codes()),
            "List the same ones in the same order, in upper case: %s."
                .formatted(String.join(", ", constants)));
      }
    }
  }

  private static String constant(String code) {
    return code.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private void wrong(RuleArgument argument, ValueType type, String targetIs, String right) {
    findings.report(
        UNIT,
        argument.element(),
        "Argument %s is %s but %s.".formatted(argument.name(), type.display(), targetIs),
        right.startsWith("an ")
            ? "Read it as %s.".formatted(right)
            : "Write %s %s.".formatted(right, argument.name()));
  }
}
