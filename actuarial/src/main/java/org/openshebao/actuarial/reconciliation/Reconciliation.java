package org.openshebao.actuarial.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.openshebao.base.text.Label;

/// The way from the previous valuation to this one: changes made one after the other, each on top of those before. The sum of the
/// steps is the total change, exactly.
///
/// @param previous  the result of the previous valuation
/// @param steps  in the order in which they were made
public record Reconciliation(Result previous, List<Step> steps) {

  /// A change of the input of a valuation.
  ///
  /// @param <I>  the input
  /// @param cause  of which kind
  /// @param label  what is changed, in a line
  /// @param change  makes it
  public record Change<I>(Cause cause, Label label, UnaryOperator<I> change) {}

  public Reconciliation {
    steps = List.copyOf(steps);
    Result now = previous;
    for (Step step : steps) {
      if (!step.before().equals(now)) {
        throw new IllegalArgumentException(
            "The step \"%s\" must begin where the one before ended, at %s, but begins at %s."
                .formatted(step.label().en(), now, step.before()));
      }
      now = step.after();
    }
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).cause().compareTo(steps.get(i - 1).cause()) < 0) {
        throw new IllegalArgumentException(
            "Changes are made in the order of their causes, but \"%s\" (%s) comes after \"%s\" (%s)."
                .formatted(
                    steps.get(i).label().en(),
                    steps.get(i).cause(),
                    steps.get(i - 1).label().en(),
                    steps.get(i - 1).cause()));
      }
    }
  }

  /// Values the input after each change.
  ///
  /// @param previous  the input of the previous valuation
  /// @param changes  in order
  /// @param value  values an input
  public static <I> Reconciliation of(
      I previous, List<Change<I>> changes, Function<I, Result> value) {
    I input = previous;
    Result first = value.apply(input);
    Result before = first;
    List<Step> steps = new ArrayList<>();
    for (Change<I> change : changes) {
      input = change.change().apply(input);
      Result after = value.apply(input);
      steps.add(new Step(change.cause(), change.label(), before, after));
      before = after;
    }
    return new Reconciliation(first, steps);
  }

  /// The result of this valuation.
  public Result current() {
    return steps.isEmpty() ? previous : steps.getLast().after();
  }

  /// By how much the general average premium changed in all.
  public BigDecimal premium() {
    return current().premium().subtract(previous.premium());
  }

  /// By how much the actuarial balance changed in all.
  public BigDecimal balance() {
    return current().balance().subtract(previous.balance());
  }

  /// By how much the general average premium changed for a cause.
  public BigDecimal premium(Cause cause) {
    return steps.stream()
        .filter(step -> step.cause() == cause)
        .map(Step::premium)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
