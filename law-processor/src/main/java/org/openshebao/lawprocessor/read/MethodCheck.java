package org.openshebao.lawprocessor.read;

import static org.openshebao.lawprocessor.finding.FindingCode.CITES;
import static org.openshebao.lawprocessor.finding.FindingCode.DOC;
import static org.openshebao.lawprocessor.finding.FindingCode.ENUM;
import static org.openshebao.lawprocessor.finding.FindingCode.LABEL;
import static org.openshebao.lawprocessor.finding.FindingCode.METHOD;
import static org.openshebao.lawprocessor.finding.FindingCode.UNIT;
import static org.openshebao.lawprocessor.finding.FindingCode.UNKNOWN;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.Rule;
import org.openshebao.law.rule.Unit;
import org.openshebao.lawprocessor.finding.Findings;
import org.openshebao.lawprocessor.model.ValueKind;
import org.openshebao.lawprocessor.model.ValueType;

/// Checks the form of a rule's method, its texts and its result.
final class MethodCheck {

  private final Findings findings;

  MethodCheck(Findings findings) {
    this.findings = findings;
  }

  void check(
      ExecutableElement method,
      TypeElement type,
      Rule rule,
      String doc,
      @Nullable ValueType result) {
    checkForm(method, type);
    if (doc.isEmpty()) {
      findings.report(
          DOC,
          method,
          "Rule %s has no javadoc.".formatted(method.getSimpleName()),
          "Say in one sentence what it computes, with the article: /// Monthly pension, art. 12(1): …");
    }
    if (rule.en().isBlank() || rule.zh().isBlank()) {
      findings.report(
          LABEL,
          method,
          "Rule %s has no label in %s."
              .formatted(method.getSimpleName(), rule.en().isBlank() ? "English" : "Chinese"),
          "Write en = \"…\", zh = \"…\": what users call the variable.");
    }
    if (rule.cites().isBlank()) {
      findings.report(
          CITES,
          method,
          "Rule %s cites no article.".formatted(method.getSimpleName()),
          "Write cites = \"…\" as a lawyer would.");
    }
    if (result != null) {
      checkResult(method, rule.unit(), result);
    }
  }

  private void checkForm(ExecutableElement method, TypeElement type) {
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      form(method, "is not static", "Make it static: a rule has no state.");
    }
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      form(method, "is private", "Leave the modifier out: the generated loop has to call it.");
    }
    if (!method.getTypeParameters().isEmpty()) {
      form(method, "is generic", "Name the types.");
    }
    if (method.isVarArgs()) {
      form(method, "takes a variable number of arguments", "Name each of them.");
    }
    if (!method.getThrownTypes().isEmpty()) {
      form(
          method,
          "declares exceptions: %s".formatted(method.getThrownTypes()),
          "A rule computes; leave the throws clause out.");
    }
    if (Visibility.isPrivate(type)) {
      form(method, "lies in a private class", "Leave the class's modifier out.");
    }
  }

  private void form(ExecutableElement method, String is, String mend) {
    findings.report(METHOD, method, "Rule %s %s.".formatted(method.getSimpleName(), is), mend);
  }

  private void checkResult(ExecutableElement method, Unit unit, ValueType result) {
    String name = method.getSimpleName().toString();
    if (unit == Unit.FRACTION) {
      findings.report(
          UNIT,
          method,
          "Rule %s returns a FRACTION, which only parameters hold.".formatted(name),
          "Compute the amount with it, or return a Rate or WageIndex.");
    } else if (!result.kind().fits(unit)) {
      findings.report(
          UNIT,
          method,
          "Rule %s returns %s but its unit is %s.".formatted(name, result.display(), unit),
          "A rule in %s returns %s.".formatted(unit, TypeNames.shortName(unit)));
    } else if (result.kind() == ValueKind.CODE && !result.isCode()) {
      findings.report(
          ENUM,
          method,
          "The enum %s has no labels.".formatted(result.display()),
          "Let it implement org.openshebao.law.rule.Code.");
    }
    if (result.boxed() && !result.nullable()) {
      findings.report(
          UNKNOWN,
          method,
          "Rule %s returns %s, which may be null, and does not say so."
              .formatted(name, result.display()),
          "Write @Nullable %s when it may be unknown, else %s."
              .formatted(result.display(), result.kind().javaType()));
    }
  }
}
