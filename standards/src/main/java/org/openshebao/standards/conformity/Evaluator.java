package org.openshebao.standards.conformity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.evidence.Evidence;
import org.openshebao.standards.formula.Formula;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Truth;
import org.openshebao.standards.requirement.Condition;
import org.openshebao.standards.requirement.Instrument;
import org.openshebao.standards.requirement.RateBasis;
import org.openshebao.standards.requirement.Requirement;
import org.openshebao.standards.requirement.ScheduleLine;
import org.openshebao.standards.requirement.Standards;

/// Evaluates the grammar: every form of a test, for every requirement. Every branch is evaluated, and each requirement once.
final class Evaluator {

  private final Standards standards;
  private final Choices choices;
  private final Facts facts;
  private final Leaves leaves;
  private final RateTests rates;
  private final Map<String, Outcome> tests = new HashMap<>();

  Evaluator(Standards standards, String instrument, Evidence evidence, Choices choices) {
    this.standards = standards;
    this.choices = choices;
    this.facts = new Facts(standards, instrument, evidence, choices);
    this.leaves = new Leaves(standards, facts);
    this.rates = new RateTests(facts, leaves);
  }

  Facts facts() {
    return facts;
  }

  /// Whether the reading that a requirement rests on is switched off.
  boolean isReadingOff(Requirement requirement) {
    return choices.readingsOff().contains(requirement.id());
  }

  /// Whether a requirement applies.
  Outcome applies(Requirement requirement) {
    return requirement.appliesWhen() == null
        ? Outcome.of(Truth.YES, List.of(), List.of())
        : leaves.flag(requirement.appliesWhen(), true, requirement.provision());
  }

  /// The test of a requirement, whether it applies or not.
  Outcome test(Requirement requirement) {
    Outcome known = tests.get(requirement.id());
    if (known == null) {
      known = test(requirement.test(), requirement);
      tests.put(requirement.id(), known);
    }
    return known;
  }

  /// A requirement inside a group: one that does not apply counts as no.
  Outcome inGroup(String id) {
    Requirement requirement = standards.getRequirement(id);
    if (isReadingOff(requirement)) {
      return Outcome.NO;
    }
    Outcome test = test(requirement);
    return requirement.appliesWhen() == null
        ? test
        : Outcome.allOf(List.of(applies(requirement), test));
  }

  /// A condition inside the test of a requirement.
  Outcome evaluate(Condition condition, Requirement requirement) {
    return test(condition, requirement);
  }

  /// The rate to reach; null when the law does not have what it is computed from.
  @Nullable Range minimum(Condition.RateTest rate) {
    return rates.minimumOf(rate, rate.minimum());
  }

  private Outcome test(Condition condition, Requirement requirement) {
    return switch (condition) {
      case Condition.Compare compare -> leaves.compare(compare, formulas(requirement));
      case Condition.Flag flag -> leaves.flag(flag.measure(), flag.is(), flag.provision());
      case Condition.Includes set -> leaves.includes(set);
      case Condition.SubsetOf set -> leaves.subsetOf(set);
      case Condition.Quotient quotient -> leaves.quotient(quotient, formulas(requirement));
      case Condition.RateTest rate -> rate(rate, rate.basis(), rate.minimum(), requirement);
      case Condition.Choice choice -> leaves.choice(choice);
      case Condition.Define define -> leaves.define(define, formulas(requirement));
      case Condition.Ref ref -> inGroup(ref.id());
      case Condition.AnyOf anyOf -> Outcome.anyOf(all(anyOf.of(), requirement));
      case Condition.AllOf allOf -> Outcome.allOf(all(allOf.of(), requirement));
      case Condition.Not not -> test(not.of(), requirement).negated();
      case Condition.IfThen ifThen ->
          test(ifThen.when(), requirement).implying(test(ifThen.then(), requirement));
    };
  }

  private List<Outcome> all(List<Condition> conditions, Requirement requirement) {
    List<Outcome> outcomes = new ArrayList<>(conditions.size());
    conditions.forEach(each -> outcomes.add(test(each, requirement)));
    return outcomes;
  }

  private Outcome rate(
      Condition.RateTest rate, RateBasis basis, Formula minimum, Requirement requirement) {
    return switch (basis) {
      case PREVIOUS_EARNINGS -> rates.earningsRelated(rate, minimum);
      case ORDINARY_LABOURER_WAGE -> rates.flat(rate, minimum);
      case MEANS_TESTED_SCALE -> meansTested(rate, minimum);
      case PER_ARTICLE_28, PER_SCHEDULE -> anyRoute(rate, minimum, requirement);
    };
  }

  /// Art. 67: the rules, and either the level or its replacement by what is paid under the Part as a whole.
  private Outcome meansTested(Condition.RateTest rate, Formula minimum) {
    List<Outcome> needed = new ArrayList<>();
    rate.rules().forEach(id -> needed.add(inGroup(id)));
    Outcome level =
        Outcome.allOf(
            List.of(
                leaves.flag("means-test.health-and-decency", true, null),
                rates.meansTestedLevel(rate, minimum)));
    needed.add(
        rate.deemedMet() == null
            ? level
            : Outcome.anyOf(List.of(level, inGroup(rate.deemedMet()))));
    return Outcome.allOf(needed);
  }

  /// Any of the instrument's three tests for the same contingency, with another minimum.
  private Outcome anyRoute(Condition.RateTest rate, Formula minimum, Requirement requirement) {
    List<Outcome> routes = new ArrayList<>();
    for (Requirement other : routes(rate, requirement)) {
      if (other.test() instanceof Condition.RateTest route) {
        Outcome outcome = rate(route, route.basis(), minimum, other);
        routes.add(
            other.appliesWhen() == null
                ? outcome
                : Outcome.allOf(List.of(applies(other), outcome)));
      }
    }
    return Outcome.anyOf(routes);
  }

  /// The entries of the instrument that test a rate for the same contingency by one of the three routes.
  List<Requirement> routes(Condition.RateTest rate, Requirement requirement) {
    return standards.getInstrument(requirement.instrument()).requirements().stream()
        .filter(other ->
            other.test() instanceof Condition.RateTest route
                && !route.basis().isAnyRoute()
                && route.contingency().equals(rate.contingency()))
        .toList();
  }

  FormulaValue formulas(Requirement requirement) {
    return new FormulaValue(facts, null, scheduleRate(requirement));
  }

  /// The rate of the schedule for the contingency under test; null when none is chosen. The Code's schedule is the Convention's.
  private @Nullable Range scheduleRate(Requirement requirement) {
    if (choices.contingency() == null) {
      return null;
    }
    Instrument instrument = standards.getInstrument(requirement.instrument());
    String contingency = Objects.requireNonNull(choices.contingency());
    return instrument
        .findRate(contingency)
        .or(() -> standards.getInstrument("c102").findRate(contingency))
        .map(ScheduleLine::rate)
        .map(Range::of)
        .orElse(null);
  }
}
