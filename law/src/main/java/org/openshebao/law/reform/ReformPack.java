package org.openshebao.law.reform;

import java.util.List;
import org.openshebao.base.source.Source;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.rule.RuleInfo;

/// The rules of a reform from a jar of its own, with what they read that the law does not have.
///
/// @param sources  documents
/// @param inputs  inputs
/// @param parameters  parameters
/// @param rules  rules, among them those that replace rules of the law
public record ReformPack(
    List<Source> sources,
    List<InputVariable> inputs,
    List<Parameter> parameters,
    List<RuleInfo> rules) {

  public ReformPack {
    sources = List.copyOf(sources);
    inputs = List.copyOf(inputs);
    parameters = List.copyOf(parameters);
    rules = List.copyOf(rules);
  }
}
