package org.openshebao.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Entity;
import org.openshebao.simulation.plan.Node;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;
import org.openshebao.simulation.plan.RuleNode;

/// The questions that are asked of China's law here.
final class RuleSets {

  /// The month computed: July 2025, the law's reference date.
  static final int MONTH = 2025 * 12 + 6;

  /// Results wanted of persons in the large set, in the order of their numbers in [Answers].
  static final List<String> OF_PERSONS =
      List.of(
          "retirement.statutoryRetirementMonth",
          "retirement.statutoryRetirementAgeMonths",
          "retirement.retirementMonth",
          "retirement.hasReachedRetirementAge",
          "pension.hasMinimumMonths",
          "pension.employeePension");

  /// Results wanted of relations in the large set.
  static final List<String> OF_RELATIONS =
      List.of(
          "contribution.contributionBase",
          "pension.workerPensionContribution",
          "pension.employerPensionContribution",
          "pension.flexiblePensionContribution",
          "pension.pooledCredit",
          "unemployment.totalUnemploymentContribution",
          "participation.employeePensionParticipation",
          "participation.residentsPensionParticipation",
          "participation.unemploymentParticipation",
          "participation.injuryParticipation",
          "participation.maternityParticipation");

  /// Results of twelve rules, as many as OpenFisca's published timing has variables. Of persons: age in months, age, old
  /// retirement age, its month, delay, month of the statutory age, whether it is reached.
  static final List<String> TWELVE_OF_PERSONS =
      List.of(
          "ageYears", "retirement.statutoryRetirementMonth", "retirement.hasReachedRetirementAge");

  /// Of relations: whether one pays on a base, the base, whether one is an employee, what worker and employer pay.
  static final List<String> TWELVE_OF_RELATIONS =
      List.of(
          "contribution.contributionBase",
          "pension.workerPensionContribution",
          "pension.employerPensionContribution");

  private RuleSets() {}

  static List<String> large() {
    return Stream.concat(OF_PERSONS.stream(), OF_RELATIONS.stream()).toList();
  }

  static List<String> twelve() {
    return Stream.concat(TWELVE_OF_PERSONS.stream(), TWELVE_OF_RELATIONS.stream()).toList();
  }

  static Plan plan(Law law, List<String> wanted) {
    return Planner.plan(PlanRequest.of(law, MONTH, wanted));
  }

  /// Rules of an entity that a plan runs.
  static int countRules(Plan plan, Entity entity) {
    int count = 0;
    for (Node node : plan.nodes()) {
      if (node instanceof RuleNode && node.of() == entity) {
        count++;
      }
    }
    return count;
  }

  /// Rules × the rows that each is run for; those of places, run once for all, are left out.
  static long ruleRows(Plan plan, People people) {
    return (long) countRules(plan, Entity.PERSON) * people.size
        + (long) countRules(plan, Entity.RELATION) * people.relations();
  }
}
