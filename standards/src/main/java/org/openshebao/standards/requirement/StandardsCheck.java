package org.openshebao.standards.requirement;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;

/// Checks the instruments as a whole: references and measures exist and are of the right form, groups are well made, and no
/// requirement needs itself.
final class StandardsCheck {

  private final Standards standards;
  private final Problems problems;

  StandardsCheck(Standards standards, Problems problems) {
    this.standards = standards;
    this.problems = problems;
  }

  void run() {
    Map<String, Requirement> byId = new LinkedHashMap<>();
    standards.listRequirements().forEach(each -> byId.put(each.id(), each));
    Set<String> names = new HashSet<>();
    standards.listMeasures().forEach(each -> names.add(each.name()));
    for (Requirement requirement : byId.values()) {
      checkReferences(requirement, byId);
      checkMeasures(requirement, names);
      checkCircle(requirement, byId);
    }
  }

  private void checkReferences(Requirement requirement, Map<String, Requirement> byId) {
    for (String id : Conditions.listReferences(requirement.test())) {
      if (!byId.containsKey(id)) {
        report(
            requirement,
            "STANDARD-REF",
            id,
            "There is no requirement \"" + id + "\".",
            byId.keySet());
      }
    }
    String group = requirement.alternativeOf();
    if (group != null) {
      Requirement found = byId.get(group);
      if (found == null) {
        report(
            requirement,
            "STANDARD-GROUP",
            group,
            "There is no group \"" + group + "\".",
            byId.keySet());
      } else if (!isMember(found, requirement)) {
        report(
            requirement,
            "STANDARD-GROUP",
            group,
            "The group \"" + group + "\" does not refer to this alternative of it.",
            byId.keySet());
      }
    }
  }

  /// A group refers to its members, or chooses among them by their provision: "65.6.d".
  private static boolean isMember(Requirement group, Requirement member) {
    return Conditions.listReferences(group.test()).contains(member.id())
        || (group.test() instanceof Condition.Choice choice
            && choice.oneOf().stream().anyMatch(each -> member.id().endsWith("art-" + each)));
  }

  private void checkMeasures(Requirement requirement, Set<String> names) {
    for (String name : Conditions.listMeasures(requirement.test())) {
      checkMeasure(requirement, name, names);
    }
    requirement.inputs().forEach(name -> checkMeasure(requirement, name, names));
    if (requirement.appliesWhen() != null) {
      checkKind(requirement, requirement.appliesWhen(), MeasureKind.FLAG);
    }
    Conditions.walk(
        requirement.test(),
        condition -> {
          switch (condition) {
            case Condition.Flag flag -> checkKind(requirement, flag.measure(), MeasureKind.FLAG);
            case Condition.Includes set -> checkKind(requirement, set.measure(), MeasureKind.SET);
            case Condition.SubsetOf set -> checkKind(requirement, set.measure(), MeasureKind.SET);
            case Condition.Choice choice ->
                checkKind(requirement, choice.measure(), MeasureKind.CHOICE);
            case Condition.Compare compare -> {
              checkKind(requirement, compare.measure(), MeasureKind.NUMBER);
              checkUnit(requirement, compare);
            }
            default -> {}
          }
        });
  }

  private void checkMeasure(Requirement requirement, String name, Set<String> names) {
    if (!names.contains(name)) {
      report(requirement, "STANDARD-MEASURE", name, "There is no measure \"" + name + "\".", names);
    }
  }

  private void checkKind(Requirement requirement, String name, MeasureKind wanted) {
    Measure measure = standards.findMeasure(name).orElse(null);
    if (measure != null && measure.kind() != wanted) {
      report(
          requirement,
          "STANDARD-KIND",
          name,
          "The measure \"%s\" is a %s and is tested as a %s."
              .formatted(name, measure.kind(), wanted),
          null);
    }
  }

  private void checkUnit(Requirement requirement, Condition.Compare compare) {
    Measure measure = standards.findMeasure(compare.measure()).orElse(null);
    if (measure != null && !compare.unit().isEmpty() && !measure.unit().equals(compare.unit())) {
      // A test may name the persons of a share more shortly than its measure does.
      boolean bothShares = measure.isShareOfWhole() && compare.unit().startsWith("share");
      if (!bothShares) {
        report(
            requirement,
            "STANDARD-UNIT",
            compare.unit(),
            "The measure \"%s\" is in %s and is tested in %s."
                .formatted(measure.name(), measure.unit(), compare.unit()),
            null);
      }
    }
  }

  private void checkCircle(Requirement start, Map<String, Requirement> byId) {
    if (reaches(start.id(), start, byId, new HashSet<>())) {
      report(start, "STANDARD-CIRCLE", start.id(), "The requirement needs itself.", null);
    }
  }

  private static boolean reaches(
      String target, Requirement from, Map<String, Requirement> byId, Set<String> seen) {
    for (String id : Conditions.listReferences(from.test())) {
      Requirement next = byId.get(id);
      if (id.equals(target)
          || (next != null && seen.add(id) && reaches(target, next, byId, seen))) {
        return true;
      }
    }
    return false;
  }

  private void report(
      Requirement requirement,
      String code,
      String value,
      String message,
      @Nullable Collection<String> known) {
    problems.add(
        Problem.error(
            code,
            requirement.instrument() + ".yaml",
            requirement.line(),
            requirement.id(),
            value,
            message,
            known == null ? null : Suggestion.maybe(value, known)));
  }
}
