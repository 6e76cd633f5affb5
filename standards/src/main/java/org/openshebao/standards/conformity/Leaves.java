package org.openshebao.standards.conformity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.evidence.Fact;
import org.openshebao.standards.finding.BreakEven;
import org.openshebao.standards.finding.CautionRaised;
import org.openshebao.standards.finding.Figure;
import org.openshebao.standards.formula.Formula;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Truth;
import org.openshebao.standards.requirement.Comparison;
import org.openshebao.standards.requirement.Condition;
import org.openshebao.standards.requirement.ImpliedItems;
import org.openshebao.standards.requirement.Measure;
import org.openshebao.standards.requirement.Standards;

/// Tests that look at facts alone: comparisons, flags, lists, quotients, choices and definitions.
final class Leaves {

  private final Standards standards;
  private final Facts facts;
  private final OpenInputs open;

  Leaves(Standards standards, Facts facts) {
    this.standards = standards;
    this.facts = facts;
    this.open = new OpenInputs(standards);
  }

  Outcome flag(String measure, boolean is, @Nullable String provision) {
    Truth truth = facts.flag(measure, provision);
    return Outcome.of(
        is ? truth : truth.not(),
        List.of(open.unknown(measure, facts.reason(measure))),
        List.of(measure));
  }

  Outcome choice(Condition.Choice choice) {
    String chosen = facts.chosen(choice.measure());
    return Outcome.of(
        chosen == null ? Truth.UNKNOWN : Truth.of(choice.oneOf().contains(chosen)),
        List.of(open.unknown(choice.measure(), facts.reason(choice.measure()))),
        List.of(choice.measure()));
  }

  Outcome compare(Condition.Compare compare, FormulaValue formulas) {
    Input input = facts.number(compare.measure());
    List<Range> limits = limits(compare.values(), formulas);
    List<Input> figures = new ArrayList<>(List.of(input));
    figures.addAll(formulas.inputs());
    String unit = standards.findMeasure(compare.measure()).map(Measure::unit).orElse("");
    Range value = input.range();
    if (value == null || limits == null) {
      return decided(Truth.NO, figures);
    }
    List<CautionRaised> cautions = CautionCheck.of(figures);
    Truth truth = compare.op().holds(value, limits.getFirst(), limits.getLast());
    if (truth == Truth.YES && !input.given()) {
      truth = Truth.UNKNOWN; // any amount would do, but the law may have none
    }
    Figure figure =
        new Figure(
            Figure.Kind.MEASURE,
            compare.measure(),
            unit,
            value,
            compare.op(),
            limits.getFirst(),
            compare.op() == Comparison.BETWEEN ? limits.getLast() : null,
            names(figures),
            value.toString());
    return numeric(truth, input.given() ? figure : null, cautions, figures, null);
  }

  Outcome quotient(Condition.Quotient quotient, FormulaValue formulas) {
    Range numerator = formulas.of(quotient.numerator());
    Range denominator = formulas.of(quotient.denominator());
    List<Range> limits = limits(quotient.values(), formulas);
    List<Input> figures = formulas.inputs();
    if (numerator == null || denominator == null || limits == null) {
      return decided(Truth.NO, figures);
    }
    Range value = numerator.dividedBy(denominator);
    List<CautionRaised> cautions = CautionCheck.of(figures);
    Truth truth = quotient.op().holds(value, limits.getFirst(), limits.getLast());
    Figure figure =
        new Figure(
            Figure.Kind.QUOTIENT,
            figures.isEmpty() ? "" : figures.getFirst().measure(),
            "share",
            value,
            quotient.op(),
            limits.getFirst(),
            quotient.op() == Comparison.BETWEEN ? limits.getLast() : null,
            names(figures),
            numerator + " / " + denominator);
    BreakEven breakEven =
        truth == Truth.UNKNOWN ? BreakEvenSearch.of(quotient, figures, formulas) : null;
    return numeric(
        truth,
        formulas.isGiven() || isPartlyKnown(value) ? figure : null,
        cautions,
        figures,
        breakEven);
  }

  Outcome define(Condition.Define define, FormulaValue formulas) {
    Range value = formulas.of(define.as());
    List<Input> figures = formulas.inputs();
    if (value == null) {
      return decided(Truth.NO, figures);
    }
    if (!formulas.isGiven()) {
      return numeric(Truth.UNKNOWN, null, List.of(), figures, null);
    }
    Figure figure =
        new Figure(
            Figure.Kind.MEASURE,
            define.measure(),
            standards.findMeasure(define.measure()).map(Measure::unit).orElse(""),
            value,
            Comparison.EQUAL,
            value,
            null,
            names(figures),
            value.toString());
    return numeric(Truth.YES, figure, List.of(), figures, null);
  }

  Outcome includes(Condition.Includes set) {
    Fact.Items national = facts.items(set.measure());
    Truth truth = Truth.UNKNOWN;
    if (national != null) {
      ImpliedItems implied = standards.implied();
      Set<String> present = new HashSet<>();
      national.items().forEach(item -> present.addAll(implied.of(item)));
      if (present.containsAll(set.items())) {
        truth = Truth.YES;
      } else if (national.complete()) {
        truth = Truth.NO;
      }
    }
    return list(truth, set.measure());
  }

  Outcome subsetOf(Condition.SubsetOf set) {
    Fact.Items national = facts.items(set.measure());
    Truth truth = Truth.UNKNOWN;
    if (national != null) {
      ImpliedItems implied = standards.implied();
      boolean allAllowed =
          national.items().stream()
              .allMatch(item -> implied.of(item).stream().anyMatch(set.items()::contains));
      if (!allAllowed) {
        truth = Truth.NO;
      } else if (national.complete()) {
        truth = Truth.YES;
      }
    }
    return list(truth, set.measure());
  }

  private Outcome list(Truth truth, String measure) {
    return Outcome.of(
        truth, List.of(open.unknown(measure, facts.reason(measure))), List.of(measure));
  }

  /// A figure that is not the one asked for cannot decide: the number is still shown.
  Outcome numeric(
      Truth truth,
      @Nullable Figure figure,
      List<CautionRaised> cautions,
      List<Input> figures,
      @Nullable BreakEven breakEven) {
    Truth result = cautions.isEmpty() ? truth : Truth.UNKNOWN;
    return new Outcome(
        result,
        figure == null ? List.of() : List.of(figure),
        cautions,
        result == Truth.UNKNOWN ? open.of(figures, cautions) : List.of(),
        result == Truth.UNKNOWN ? breakEven : null,
        names(figures));
  }

  /// Decided, with no number to show: the law has no such amount.
  Outcome decided(Truth truth, List<Input> figures) {
    return new Outcome(truth, List.of(), List.of(), List.of(), null, names(figures));
  }

  /// What the formulas are worth; null when the law does not have one of them.
  private static @Nullable List<Range> limits(List<Formula> formulas, FormulaValue values) {
    List<Range> limits = new ArrayList<>();
    for (Formula formula : formulas) {
      Range value = values.of(formula);
      if (value == null) {
        return null;
      }
      limits.add(value);
    }
    return limits;
  }

  private static boolean isPartlyKnown(Range value) {
    return value.high() != null || (value.low() != null && value.low().signum() != 0);
  }

  static List<String> names(List<Input> figures) {
    return figures.stream().map(Input::measure).distinct().toList();
  }
}
