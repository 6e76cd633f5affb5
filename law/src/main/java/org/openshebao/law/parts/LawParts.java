package org.openshebao.law.parts;

import java.util.List;
import java.util.stream.Stream;
import org.openshebao.base.place.Place;
import org.openshebao.base.source.Source;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.reform.ReformPack;
import org.openshebao.law.rule.RuleInfo;

/// All that a law is made of, as read and before anybody has looked at it whole.
///
/// @param manifest  the country's `law.yaml`
/// @param places  its places
/// @param sources  its documents
/// @param inputs  its declared inputs
/// @param parameters  its parameters
/// @param rules  its rules
/// @param contentHash  SHA-256 of every file and class it was read from, hex
public record LawParts(
    LawManifest manifest,
    List<Place> places,
    List<Source> sources,
    List<InputVariable> inputs,
    List<Parameter> parameters,
    List<RuleInfo> rules,
    String contentHash) {

  public LawParts {
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    inputs = List.copyOf(inputs);
    parameters = List.copyOf(parameters);
    rules = List.copyOf(rules);
  }

  /// These with what a reform pack adds.
  public LawParts with(ReformPack pack) {
    return new LawParts(
        manifest,
        places,
        and(sources, pack.sources()),
        and(inputs, pack.inputs()),
        and(parameters, pack.parameters()),
        and(rules, pack.rules()),
        contentHash);
  }

  private static <T> List<T> and(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
