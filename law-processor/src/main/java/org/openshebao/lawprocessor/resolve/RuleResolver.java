package org.openshebao.lawprocessor.resolve;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import org.openshebao.law.rule.Unit;
import org.openshebao.lawprocessor.finding.Findings;
import org.openshebao.lawprocessor.model.ResolvedArgument;
import org.openshebao.lawprocessor.model.ResolvedRule;
import org.openshebao.lawprocessor.model.RuleArgument;
import org.openshebao.lawprocessor.model.RuleMethod;
import org.openshebao.lawprocessor.read.LawFolder;

/// Finds everything that a rule reads: conditions, arguments, and the rule that it is an exception to.
public final class RuleResolver {

  private final NameLookup lookup;
  private final ReadCheck reading;
  private final ArgumentResolver arguments;
  private final ExceptionResolver exceptions;

  /// For the rules of one law.
  public RuleResolver(
      ProcessingEnvironment environment,
      LawFolder folder,
      Names names,
      List<RuleMethod> rules,
      Findings findings) {
    lookup = new NameLookup(environment, names, findings);
    reading = new ReadCheck(findings);
    arguments =
        new ArgumentResolver(
            new ParameterReader(folder, lookup, findings),
            new VariableReader(lookup, findings),
            findings);
    exceptions = new ExceptionResolver(rules, findings);
  }

  /// The rule with all that could be found; what could not has been reported.
  public ResolvedRule resolve(RuleMethod rule) {
    List<ResolvedArgument> resolved = new ArrayList<>();
    for (RuleArgument argument : rule.arguments()) {
      arguments.resolve(rule, argument).ifPresent(resolved::add);
    }
    return new ResolvedRule(rule, conditions(rule), resolved, exceptions.resolve(rule));
  }

  private List<String> conditions(RuleMethod rule) {
    List<String> ids = new ArrayList<>();
    for (String name : rule.rule().when()) {
      lookup
          .find(rule, rule.method(), name, null)
          .ifPresent(condition -> {
            reading.checkUnit(rule.method(), condition, Unit.YES_NO, "a condition");
            reading.checkOwnOnly(rule, rule.method(), condition);
            ids.add(condition.id());
          });
    }
    return ids;
  }
}
