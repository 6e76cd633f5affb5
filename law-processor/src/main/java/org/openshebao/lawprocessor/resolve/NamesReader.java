package org.openshebao.lawprocessor.resolve;

import static org.openshebao.lawprocessor.finding.FindingCode.NAME;
import static org.openshebao.lawprocessor.finding.FindingCode.NAME_TWICE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.lawprocessor.finding.Findings;
import org.openshebao.lawprocessor.model.RuleMethod;
import org.openshebao.lawprocessor.model.ValueType;
import org.openshebao.lawprocessor.model.Variable;
import org.openshebao.lawprocessor.read.LawFolder;
import org.openshebao.lawprocessor.read.LawIndex;

/// Collects the names of a law's inputs and rules, and reports a name that is given twice.
public final class NamesReader {

  /// The argument name that means the month computed.
  static final String MONTH = "month";

  private final Findings findings;

  /// For one compilation.
  public NamesReader(Findings findings) {
    this.findings = findings;
  }

  /// Every name of the law.
  public Names read(LawFolder folder, List<RuleMethod> rules) {
    LawIndex base = folder.base();
    Names names = new Names(folder.root(), base == null ? null : base.rootPackage());
    if (base != null) {
      base.variables().forEach(names::add);
    }
    for (Variable input : folder.inputs()) {
      if (input.name().equals(MONTH)) {
        findings.report(
            NAME,
            "%s: an input cannot be called \"month\".".formatted(input.declaredIn()),
            RESERVED);
      }
      names.add(input);
    }
    Map<String, RuleMethod> methods = new HashMap<>();
    for (RuleMethod rule : rules) {
      checkMethodName(
          rule, methods.putIfAbsent(rule.type() + "." + rule.method().getSimpleName(), rule));
      if (rule.isVersion()) {
        addRule(names, rule);
      }
    }
    return names;
  }

  private static final String RESERVED = "The name stands for the month computed; take another.";

  private void addRule(Names names, RuleMethod rule) {
    if (rule.variable().equals(MONTH)) {
      findings.report(NAME, rule.method(), "A rule cannot be called \"month\".", RESERVED);
    }
    names
        .add(variable(rule))
        .filter(Variable::isInput)
        .ifPresent(input ->
            findings.report(
                NAME_TWICE,
                rule.method(),
                "%s is a rule and an input of the same package (%s)."
                    .formatted(rule.variable(), input.declaredIn()),
                "Rename one of the two, or drop the input."));
  }

  private void checkMethodName(RuleMethod rule, RuleMethod first) {
    if (first != null) {
      findings.report(
          NAME_TWICE,
          rule.method(),
          "%s has two rules in methods called %s."
              .formatted(rule.type().getSimpleName(), rule.method().getSimpleName()),
          "Rename this one and write name = \"%s\".".formatted(rule.variable()));
    }
  }

  private static Variable variable(RuleMethod rule) {
    ValueType result = rule.result();
    return new Variable(
        rule.id(),
        rule.packageName(),
        rule.variable(),
        rule.rule().of(),
        rule.rule().per(),
        rule.rule().unit(),
        result != null && !result.constants().isEmpty() ? result.name() : null,
        List.of(),
        rule.type().getSimpleName().toString(),
        false);
  }
}
