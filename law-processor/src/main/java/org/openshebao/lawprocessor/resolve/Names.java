package org.openshebao.lawprocessor.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openshebao.lawprocessor.model.LawRoot;
import org.openshebao.lawprocessor.model.Variable;

/// Every variable of the law, found by name from the package in which the name is read.
public final class Names {

  private final LawRoot root;
  private final @Nullable String lawPackage;
  private final Map<String, Map<String, Variable>> byPackage = new TreeMap<>();

  /// No variables yet.
  public Names(LawRoot root) {
    this(root, null);
  }

  /// @param lawPackage  root package of the law to which a reform pack belongs, above which it stands; null for a law itself
  Names(LawRoot root, @Nullable String lawPackage) {
    this.root = root;
    this.lawPackage = lawPackage;
  }

  /// Every variable, in order of package and name.
  public List<Variable> list() {
    return byPackage.values().stream().flatMap(names -> names.values().stream()).toList();
  }

  /// Adds a variable unless its package has one of that name, which is then returned.
  public Optional<Variable> add(Variable variable) {
    return Optional.ofNullable(
        byPackage
            .computeIfAbsent(variable.packageName(), name -> new TreeMap<>())
            .putIfAbsent(variable.name(), variable));
  }

  /// The variable declared in a package itself.
  public Optional<Variable> findIn(String packageName, String name) {
    return Optional.ofNullable(byPackage.getOrDefault(packageName, Map.of()).get(name));
  }

  /// The variable that a name means in a package: its own, else that of the packages above, up to the law's root.
  public Optional<Variable> resolve(String packageName, String name) {
    for (String at = packageName; root.holds(at); at = above(at)) {
      Optional<Variable> found = findIn(at, name);
      if (found.isPresent()) {
        return found;
      }
    }
    return lawPackage == null ? Optional.empty() : findIn(lawPackage, name);
  }

  /// Every name that can be read in a package without saying where it comes from.
  public List<String> visibleFrom(String packageName) {
    TreeSet<String> names = new TreeSet<>();
    for (String at = packageName; root.holds(at); at = above(at)) {
      names.addAll(namesIn(at));
    }
    if (lawPackage != null) {
      names.addAll(namesIn(lawPackage));
    }
    return List.copyOf(names);
  }

  /// Every name declared in a package itself.
  public List<String> namesIn(String packageName) {
    return List.copyOf(byPackage.getOrDefault(packageName, Map.of()).keySet());
  }

  /// The variables of a name in whatever package.
  public List<Variable> listEverywhere(String name) {
    return byPackage.values().stream()
        .filter(names -> names.containsKey(name))
        .map(names -> names.get(name))
        .toList();
  }

  private static String above(String packageName) {
    int dot = packageName.lastIndexOf('.');
    return dot < 0 ? "" : packageName.substring(0, dot);
  }
}
