package org.openshebao.standards.conformity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openshebao.standards.finding.Change;
import org.openshebao.standards.logic.Truth;
import org.openshebao.standards.requirement.Condition;
import org.openshebao.standards.requirement.Requirement;
import org.openshebao.standards.requirement.Standards;

/// Finds the smallest set of changes after which requirements are met.
///
/// Every way to meet a condition is a set of changes: of alternatives one is enough, of parts all are needed, and an input that two
/// parts share is changed once. Sets are compared by what they cost: first by declarations, then by amendments, then by the rest.
final class ChangeSearch {

  /// Ways kept at each step; the Parts of Convention No. 102 have fewer.
  private static final int WAYS = 128;

  private final Standards standards;
  private final Evaluator evaluator;
  private final ChangeLeaves leaves;

  ChangeSearch(Standards standards, Evaluator evaluator, Facts facts) {
    this.standards = standards;
    this.evaluator = evaluator;
    this.leaves = new ChangeLeaves(standards, evaluator, facts);
  }

  /// The cheapest way to meet all of them; empty when they are met, or when no change can bring it about.
  List<Change> smallest(List<Requirement> requirements) {
    List<Set<Change>> ways = List.of(Set.of());
    for (Requirement requirement : requirements) {
      Outcome applies = evaluator.applies(requirement);
      // What does not apply asks for nothing.
      if (applies.truth() != Truth.NO && !evaluator.isReadingOff(requirement)) {
        ways = both(ways, waysTo(requirement.test(), requirement, true));
      }
    }
    return ways.isEmpty() ? List.of() : List.copyOf(ways.getFirst());
  }

  private List<Set<Change>> waysTo(Condition condition, Requirement at, boolean wanted) {
    if (evaluator.evaluate(condition, at).truth() == Truth.of(wanted)) {
      return List.of(Set.of());
    }
    return switch (condition) {
      case Condition.AnyOf anyOf -> join(anyOf.of(), at, wanted, !wanted);
      case Condition.AllOf allOf -> join(allOf.of(), at, wanted, wanted);
      case Condition.Not not -> waysTo(not.of(), at, !wanted);
      case Condition.IfThen ifThen ->
          wanted
              ? either(waysTo(ifThen.when(), at, false), waysTo(ifThen.then(), at, true))
              : both(waysTo(ifThen.when(), at, true), waysTo(ifThen.then(), at, false));
      case Condition.Ref ref -> toReference(ref.id(), wanted);
      case Condition.RateTest rate -> toRate(rate, at, wanted);
      default -> List.of(Set.of(leaves.leaf(condition, at, wanted)));
    };
  }

  private List<Set<Change>> join(
      List<Condition> parts, Requirement at, boolean wanted, boolean allNeeded) {
    List<Set<Change>> ways = allNeeded ? List.of(Set.of()) : List.of();
    for (Condition part : parts) {
      List<Set<Change>> more = waysTo(part, at, wanted);
      ways = allNeeded ? both(ways, more) : either(ways, more);
    }
    return ways;
  }

  /// Inside a group a requirement has to apply besides.
  private List<Set<Change>> toReference(String id, boolean wanted) {
    Requirement requirement = standards.getRequirement(id);
    if (evaluator.isReadingOff(requirement)) {
      return wanted ? List.of() : List.of(Set.of());
    }
    List<Set<Change>> ways = waysTo(requirement.test(), requirement, wanted);
    String flag = requirement.appliesWhen();
    if (flag == null) {
      return ways;
    }
    Condition applies = new Condition.Flag(flag, true, requirement.provision());
    List<Set<Change>> toApply = waysTo(applies, requirement, wanted);
    return wanted ? both(toApply, ways) : either(toApply, ways);
  }

  private List<Set<Change>> toRate(Condition.RateTest rate, Requirement at, boolean wanted) {
    if (!wanted) {
      return List.of();
    }
    if (rate.basis().isAnyRoute()) {
      List<Set<Change>> ways = List.of();
      for (Requirement route : evaluator.routes(rate, at)) {
        if (route.test() instanceof Condition.RateTest other) {
          Condition.RateTest same =
              new Condition.RateTest(
                  other.contingency(),
                  other.basis(),
                  other.beneficiary(),
                  rate.minimum(),
                  other.rules(),
                  other.deemedMet());
          ways = either(ways, withScope(route, toRate(same, route, true)));
        }
      }
      return ways;
    }
    return List.of(Set.of(leaves.rate(rate, at)));
  }

  private List<Set<Change>> withScope(Requirement route, List<Set<Change>> ways) {
    return route.appliesWhen() == null
        ? ways
        : both(
            waysTo(new Condition.Flag(route.appliesWhen(), true, route.provision()), route, true),
            ways);
  }

  private static List<Set<Change>> either(List<Set<Change>> a, List<Set<Change>> b) {
    List<Set<Change>> ways = new ArrayList<>(a);
    ways.addAll(b);
    return cheapest(ways);
  }

  private static List<Set<Change>> both(List<Set<Change>> a, List<Set<Change>> b) {
    List<Set<Change>> ways = new ArrayList<>();
    for (Set<Change> first : a) {
      for (Set<Change> second : b) {
        Set<Change> together = new LinkedHashSet<>(first);
        second.stream().filter(change -> !contains(first, change)).forEach(together::add);
        ways.add(together);
      }
    }
    return cheapest(ways);
  }

  /// The same input to be the same is one change, whichever entries ask for it.
  private static boolean contains(Set<Change> changes, Change change) {
    return changes.stream()
        .anyMatch(each ->
            each.measure().equals(change.measure()) && each.needed().equals(change.needed()));
  }

  private static List<Set<Change>> cheapest(List<Set<Change>> ways) {
    return ways.stream().sorted(Comparator.comparingLong(ChangeSearch::cost)).limit(WAYS).toList();
  }

  private static long cost(Set<Change> changes) {
    long cost = 0;
    for (Change change : changes) {
      cost +=
          switch (change.kind()) {
            case DECLARE -> 1_000_000;
            case AMEND -> 1_000;
            case ESTABLISH, CHOOSE -> 1;
          };
    }
    return cost;
  }
}
