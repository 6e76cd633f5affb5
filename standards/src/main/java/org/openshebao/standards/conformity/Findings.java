package org.openshebao.standards.conformity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.evidence.Evidence;
import org.openshebao.standards.finding.Alternatives;
import org.openshebao.standards.finding.BreakEven;
import org.openshebao.standards.finding.Doubt;
import org.openshebao.standards.finding.Figure;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.OpenInput;
import org.openshebao.standards.finding.ReadingEffect;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.logic.Truth;
import org.openshebao.standards.requirement.Condition;
import org.openshebao.standards.requirement.Requirement;
import org.openshebao.standards.requirement.Standards;

/// Makes findings of what the evaluator gives: status, doubt, alternatives, and what each reading changes.
final class Findings {

  private final Standards standards;
  private final String instrument;
  private final Evidence evidence;
  private final Choices choices;
  private final Evaluator evaluator;

  /// Evaluators with one reading switched the other way, made when the first finding asks for one.
  private final Map<String, Evaluator> switched = new HashMap<>();

  Findings(Standards standards, String instrument, Evidence evidence, Choices choices) {
    this.standards = standards;
    this.instrument = instrument;
    this.evidence = evidence;
    this.choices = choices;
    this.evaluator = new Evaluator(standards, instrument, evidence, choices);
  }

  Finding of(Requirement requirement) {
    Outcome test = evaluator.test(requirement);
    Outcome applies = evaluator.applies(requirement);
    Status status = status(evaluator, requirement);
    List<OpenInput> open = status == Status.UNDETERMINED ? open(applies, test) : List.of();
    boolean applicable = status != Status.NOT_APPLICABLE;
    return new Finding(
        requirement,
        status,
        doubt(open),
        first(test.figures()),
        test.figures(),
        applicable && isRoute(requirement) ? breakEvenOf(status, test) : null,
        applicable ? test.cautions() : List.of(),
        open,
        alternatives(requirement),
        readings(requirement),
        inputs(applies, test));
  }

  private static Status status(Evaluator evaluator, Requirement requirement) {
    if (evaluator.isReadingOff(requirement)) {
      return Status.NOT_APPLICABLE;
    }
    Truth applies = evaluator.applies(requirement).truth();
    if (applies == Truth.NO) {
      return Status.NOT_APPLICABLE;
    }
    // Whether it applies is not known, so neither is whether it is breached.
    return applies == Truth.UNKNOWN
        ? Status.UNDETERMINED
        : Status.of(evaluator.test(requirement).truth());
  }

  private static @Nullable BreakEven breakEvenOf(Status status, Outcome test) {
    return status == Status.UNDETERMINED ? test.breakEven() : null;
  }

  /// A break-even value stands on the entry of a route or quotient, not on a group.
  private static boolean isRoute(Requirement requirement) {
    return requirement.test() instanceof Condition.Quotient
        || (requirement.test() instanceof Condition.RateTest rate && !rate.basis().isAnyRoute());
  }

  private static List<OpenInput> open(Outcome applies, Outcome test) {
    Set<OpenInput> open = new LinkedHashSet<>(applies.open());
    open.addAll(test.open());
    return List.copyOf(open);
  }

  private static @Nullable Doubt doubt(List<OpenInput> open) {
    Doubt doubt = null;
    for (OpenInput input : open) {
      doubt = doubt == null || doubt == input.doubt() ? input.doubt() : Doubt.LEGAL_AND_STATISTICAL;
      if (doubt == Doubt.LEGAL_AND_STATISTICAL) {
        return doubt;
      }
    }
    return doubt;
  }

  /// The number to show: a rate before another quotient, a quotient before a measure; of several the first that is known.
  private static @Nullable Figure first(List<Figure> figures) {
    Figure best = null;
    for (Figure figure : figures) {
      if (best == null
          || figure.kind().compareTo(best.kind()) < 0 && (isKnown(figure) || !isKnown(best))
          || (isKnown(figure) && !isKnown(best))) {
        best = figure;
      }
    }
    return best;
  }

  private static boolean isKnown(Figure figure) {
    Rational low = figure.value().low();
    return figure.value().high() != null || (low != null && low.signum() != 0);
  }

  private static List<String> inputs(Outcome applies, Outcome test) {
    Set<String> inputs = new LinkedHashSet<>(applies.inputs());
    inputs.addAll(test.inputs());
    return List.copyOf(inputs);
  }

  private @Nullable Alternatives alternatives(Requirement requirement) {
    List<String> members = standards.listAlternatives(requirement);
    if (members.isEmpty()) {
      return null;
    }
    List<Alternatives.Member> found = new ArrayList<>();
    for (String id : members) {
      found.add(new Alternatives.Member(id, status(evaluator, standards.getRequirement(id))));
    }
    Alternatives.Member best = found.getFirst();
    for (Alternatives.Member member : found) {
      if (member.status().compareTo(best.status()) < 0) {
        best = member;
      }
    }
    return new Alternatives(
        requirement.id(), found, choices.claimed().get(requirement.id()), best.id());
  }

  /// For every reading that the requirement reaches: the finding with it and without it.
  private List<ReadingEffect> readings(Requirement requirement) {
    List<ReadingEffect> effects = new ArrayList<>();
    for (String id : standards.readings().reachedFrom(requirement)) {
      Status here = status(evaluator, requirement);
      Status other = status(switched(id), requirement);
      boolean off = choices.readingsOff().contains(id);
      effects.add(
          new ReadingEffect(
              id,
              String.valueOf(standards.getRequirement(id).reading()),
              off ? other : here,
              off ? here : other));
    }
    return effects;
  }

  private Evaluator switched(String id) {
    return switched.computeIfAbsent(
        id,
        each -> {
          Set<String> off = new LinkedHashSet<>(choices.readingsOff());
          if (!off.remove(each)) {
            off.add(each);
          }
          return new Evaluator(standards, instrument, evidence, choices.withReadingsOff(off));
        });
  }
}
