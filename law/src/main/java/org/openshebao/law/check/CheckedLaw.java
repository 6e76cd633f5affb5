package org.openshebao.law.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.Place;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.source.Source;
import org.openshebao.law.gap.Gap;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parts.LawManifest;
import org.openshebao.law.parts.LawParts;
import org.openshebao.law.rule.RuleInfo;

/// The parts of a law with the indexes that checks share. Where a name is given twice the first one counts here.
final class CheckedLaw {

  private final LawParts parts;
  private final @Nullable PlaceTree places;
  private final Set<String> placeCodes;
  private final Map<String, Parameter> parameters = new TreeMap<>();
  private final Map<String, String> formerPaths = new TreeMap<>();
  private final Map<String, CheckedVariable> variables = new TreeMap<>();

  CheckedLaw(LawParts parts) {
    this.parts = parts;
    places = treeOf(parts.places());
    placeCodes =
        parts.places().stream().map(Place::code).collect(Collectors.toCollection(TreeSet::new));
    for (Parameter parameter : parts.parameters()) {
      parameters.putIfAbsent(parameter.path(), parameter);
      parameter.formerNames().forEach(name -> formerPaths.putIfAbsent(name, parameter.path()));
    }
    parts.inputs().forEach(input -> variables.putIfAbsent(input.id(), CheckedVariable.of(input)));
    versions().forEach((id, rules) -> variables.putIfAbsent(id, CheckedVariable.of(id, rules)));
  }

  private static @Nullable PlaceTree treeOf(List<Place> places) {
    try {
      return PlaceTree.of(places);
    } catch (IllegalArgumentException e) {
      return null; // PlaceTreeCheck says why
    }
  }

  LawManifest manifest() {
    return parts.manifest();
  }

  List<Place> placeList() {
    return parts.places();
  }

  /// The tree of places, or nothing when they are no tree.
  Optional<PlaceTree> places() {
    return Optional.ofNullable(places);
  }

  Set<String> placeCodes() {
    return placeCodes;
  }

  /// Whether one of two places lies within the other.
  boolean related(String one, String other) {
    if (places == null || !placeCodes.contains(one) || !placeCodes.contains(other)) {
      return true; // reported elsewhere
    }
    int a = places.indexOf(one);
    int b = places.indexOf(other);
    return places.isWithin(a, b) || places.isWithin(b, a);
  }

  List<Source> sources() {
    return parts.sources();
  }

  Set<String> sourceIds() {
    return parts.sources().stream().map(Source::id).collect(Collectors.toCollection(TreeSet::new));
  }

  List<InputVariable> inputs() {
    return parts.inputs();
  }

  List<Parameter> parameters() {
    return parts.parameters();
  }

  Optional<Parameter> parameter(String path) {
    return Optional.ofNullable(parameters.get(path));
  }

  Collection<String> parameterPaths() {
    return parameters.keySet();
  }

  /// The path today of a parameter that was once called `name`.
  Optional<String> pathOfFormer(String name) {
    return Optional.ofNullable(formerPaths.get(name));
  }

  List<Gap> gaps() {
    return parts.gaps();
  }

  List<RuleInfo> rules() {
    return parts.rules();
  }

  /// The versions of each variable: rules that are neither exceptions nor replacements.
  Map<String, List<RuleInfo>> versions() {
    return byVariable(parts.rules().stream().filter(RuleInfo::isVersion));
  }

  /// Every rule under the variable to which it gives a value.
  Map<String, List<RuleInfo>> rulesByVariable() {
    return byVariable(parts.rules().stream());
  }

  private static Map<String, List<RuleInfo>> byVariable(Stream<RuleInfo> rules) {
    Map<String, List<RuleInfo>> byVariable = new TreeMap<>();
    rules.forEach(
        rule -> byVariable.computeIfAbsent(rule.gives(), id -> new ArrayList<>()).add(rule));
    return byVariable;
  }

  /// The variable of an id.
  Optional<CheckedVariable> variable(String id) {
    return Optional.ofNullable(variables.get(id));
  }

  Collection<String> variableIds() {
    return variables.keySet();
  }

  /// The variable of an id, or of a simple name that only one has, as `law.yaml` may name it.
  Optional<CheckedVariable> named(String name) {
    if (variables.containsKey(name)) {
      return variable(name);
    }
    List<CheckedVariable> found =
        variables.values().stream().filter(each -> each.simpleName().equals(name)).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
