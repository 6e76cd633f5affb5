package org.openshebao.standards.conformity;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.openshebao.base.text.Label;
import org.openshebao.standards.evidence.Fact;
import org.openshebao.standards.finding.Change;
import org.openshebao.standards.formula.Formula;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Truth;
import org.openshebao.standards.requirement.Comparison;
import org.openshebao.standards.requirement.Condition;
import org.openshebao.standards.requirement.Requirement;
import org.openshebao.standards.requirement.Standards;

/// Says what an input has to become for a single test to be met.
final class ChangeLeaves {

  private final Standards standards;
  private final Evaluator evaluator;
  private final Facts facts;

  ChangeLeaves(Standards standards, Evaluator evaluator, Facts facts) {
    this.standards = standards;
    this.evaluator = evaluator;
    this.facts = facts;
  }

  /// What a rate has to become.
  Change rate(Condition.RateTest rate, Requirement at) {
    Outcome outcome = evaluator.evaluate(rate, at);
    String measure =
        switch (rate.basis()) {
          case PREVIOUS_EARNINGS -> "benefit." + rate.contingency() + ".standard-beneficiary";
          case ORDINARY_LABOURER_WAGE -> "benefit." + rate.contingency() + ".flat-or-minimum";
          default -> "means-test.benefit-plus-other-means";
        };
    Range minimum = evaluator.minimum(rate);
    String least = minimum == null ? "?" : minimum.toString();
    return new Change(
        measure,
        outcome.truth() == Truth.NO ? Change.Kind.AMEND : Change.Kind.ESTABLISH,
        new Label("a rate of at least " + least, "替代率不低于 " + least),
        at.id());
  }

  /// What a fact has to become for a test of facts alone to be as wanted.
  Change leaf(Condition condition, Requirement at, boolean wanted) {
    boolean known = evaluator.evaluate(condition, at).truth() != Truth.UNKNOWN;
    Change.Kind kind = known ? Change.Kind.AMEND : Change.Kind.ESTABLISH;
    return switch (condition) {
      case Condition.Flag flag -> {
        boolean yes = flag.is() == wanted;
        boolean declaration = standards.declarations().includes(flag.measure());
        yield new Change(
            flag.measure(),
            declaration && yes ? Change.Kind.DECLARE : kind,
            yes ? new Label("yes", "是") : new Label("no", "否"),
            at.id());
      }
      case Condition.Compare compare ->
          new Change(
              compare.measure(), kind, needed(compare.op(), limits(compare, at), wanted), at.id());
      case Condition.Includes set -> {
        Set<String> missing = new LinkedHashSet<>(set.items());
        missing.removeAll(present(set.measure()));
        yield new Change(
            set.measure(),
            kind,
            new Label("with " + String.join(", ", missing), "须包括：" + String.join("、", missing)),
            at.id());
      }
      case Condition.SubsetOf set -> {
        Set<String> outside = outside(set);
        yield new Change(
            set.measure(),
            kind,
            outside.isEmpty()
                ? new Label("nothing outside the list", "不得有清单以外的事由")
                : new Label(
                    "without " + String.join(", ", outside), "须删去：" + String.join("、", outside)),
            at.id());
      }
      case Condition.Choice choice ->
          new Change(
              choice.measure(),
              Change.Kind.CHOOSE,
              new Label(
                  "one of " + String.join(", ", choice.oneOf()),
                  "以下之一：" + String.join("、", choice.oneOf())),
              at.id());
      case Condition.Define define ->
          new Change(
              String.join(" ", define.as().listMeasures()),
              Change.Kind.ESTABLISH,
              new Label("to be given", "须提供"),
              at.id());
      case Condition.Quotient quotient ->
          new Change(
              quotient.numerator().listMeasures().stream().findFirst().orElse(""),
              kind,
              quotientNeeded(quotient, at, wanted),
              at.id());
      default -> throw new IllegalStateException("Not a leaf: " + condition);
    };
  }

  private String limits(Condition.Compare compare, Requirement at) {
    String first = value(compare.values().getFirst(), at);
    return compare.op() == Comparison.BETWEEN
        ? first + "…" + value(compare.values().getLast(), at)
        : first;
  }

  private String value(Formula formula, Requirement at) {
    Range range = evaluator.formulas(at).of(formula);
    return range == null ? "0" : range.toString();
  }

  private static Label needed(Comparison op, String limit, boolean wanted) {
    String sign =
        switch (op) {
          case AT_LEAST -> "≥ ";
          case AT_MOST -> "≤ ";
          case ABOVE -> "> ";
          case BELOW -> "< ";
          case EQUAL -> "= ";
          case BETWEEN -> "";
        };
    String text = sign + limit;
    return wanted ? Label.same(text) : new Label("not " + text, "不得为 " + text);
  }

  private Label quotientNeeded(Condition.Quotient quotient, Requirement at, boolean wanted) {
    Label limit = needed(quotient.op(), value(quotient.values().getFirst(), at), wanted);
    return new Label("a quotient " + limit.en(), "比值 " + limit.zh());
  }

  private Set<String> present(String measure) {
    Set<String> present = new HashSet<>();
    Fact.Items national = facts.items(measure);
    if (national != null) {
      national.items().forEach(item -> present.addAll(standards.implied().of(item)));
    }
    return present;
  }

  private Set<String> outside(Condition.SubsetOf set) {
    Set<String> outside = new LinkedHashSet<>();
    Fact.Items national = facts.items(set.measure());
    if (national != null) {
      for (String item : national.items()) {
        if (standards.implied().of(item).stream().noneMatch(set.items()::contains)) {
          outside.add(item);
        }
      }
    }
    return outside;
  }
}
