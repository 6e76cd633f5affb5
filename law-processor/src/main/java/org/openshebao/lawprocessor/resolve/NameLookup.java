package org.openshebao.lawprocessor.resolve;

import static org.openshebao.lawprocessor.finding.FindingCode.NAME;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.lawprocessor.finding.Findings;
import org.openshebao.lawprocessor.model.RuleMethod;
import org.openshebao.lawprocessor.model.Variable;

/// Finds the variable that a name means to a rule, or reports the nearest name there is.
final class NameLookup {

  private final ProcessingEnvironment environment;
  private final Names names;
  private final Findings findings;

  NameLookup(ProcessingEnvironment environment, Names names, Findings findings) {
    this.environment = environment;
    this.names = names;
    this.findings = findings;
  }

  /// The variable read: that of the class which `@From` names, else the nearest one by package.
  Optional<Variable> find(
      RuleMethod reader, Element where, String name, @Nullable TypeElement from) {
    if (from == null) {
      return findNear(reader, where, name);
    }
    String packageName = packageOf(from);
    Optional<Variable> found = names.findIn(packageName, name);
    if (found.isEmpty()) {
      findings.report(
          NAME,
          where,
          "%s is no rule and no input of package %s, which @From(%s.class) names."
              .formatted(name, packageName, from.getSimpleName()),
          Suggestion.maybe(name, names.namesIn(packageName)));
    }
    return found;
  }

  /// The variable that holds a place or month: of the class which `@From` names where it has one, else by package.
  Optional<Variable> findHolder(
      RuleMethod reader, Element where, String name, @Nullable TypeElement from) {
    Optional<Variable> there =
        from == null ? Optional.empty() : names.findIn(packageOf(from), name);
    return there.isPresent() ? there : findNear(reader, where, name);
  }

  private Optional<Variable> findNear(RuleMethod reader, Element where, String name) {
    Optional<Variable> found = names.resolve(reader.packageName(), name);
    if (found.isEmpty()) {
      findings.report(
          NAME,
          where,
          "%s is no rule, no input and no parameter.".formatted(name),
          mend(reader.packageName(), name));
    }
    return found;
  }

  private String mend(String packageName, String name) {
    List<Variable> elsewhere = names.listEverywhere(name);
    if (!elsewhere.isEmpty()) {
      Variable other = elsewhere.getFirst();
      return other.isInput()
          ? "%s has an input of that name: maybe @From a class of that package?"
              .formatted(other.declaredIn())
          : "Maybe @From(%s.class)?".formatted(other.declaredIn());
    }
    return Suggestion.maybe(name, names.visibleFrom(packageName));
  }

  private String packageOf(TypeElement type) {
    return environment.getElementUtils().getPackageOf(type).getQualifiedName().toString();
  }
}
