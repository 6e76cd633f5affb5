package org.openshebao.law.parts;

import java.util.List;
import java.util.stream.Stream;
import org.openshebao.base.place.Place;
import org.openshebao.base.source.Source;
import org.openshebao.law.gap.Gap;
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
/// @param gaps  what is known to be missing
/// @param contentHash  SHA-256 of every file and class it was read from, hex
public record LawParts(
    LawManifest manifest,
    List<Place> places,
    List<Source> sources,
    List<InputVariable> inputs,
    List<Parameter> parameters,
    List<RuleInfo> rules,
    List<Gap> gaps,
    String contentHash) {

  public LawParts {
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    inputs = List.copyOf(inputs);
    parameters = List.copyOf(parameters);
    rules = List.copyOf(rules);
    gaps = List.copyOf(gaps);
  }

  /// Parts of which no gap is written down.
  public LawParts(
      LawManifest manifest,
      List<Place> places,
      List<Source> sources,
      List<InputVariable> inputs,
      List<Parameter> parameters,
      List<RuleInfo> rules,
      String contentHash) {
    this(manifest, places, sources, inputs, parameters, rules, List.of(), contentHash);
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
        gaps,
        contentHash);
  }

  /// These with other parameters and rules.
  public LawParts with(List<Parameter> otherParameters, List<RuleInfo> otherRules) {
    return new LawParts(
        manifest, places, sources, inputs, otherParameters, otherRules, gaps, contentHash);
  }

  private static <T> List<T> and(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
