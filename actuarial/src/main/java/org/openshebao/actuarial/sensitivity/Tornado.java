package org.openshebao.actuarial.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.openshebao.base.text.Label;

/// Sensitivities one at a time, the widest first.
///
/// @param <R>  what an input comes to
/// @param base  the result as assumed
/// @param bars  by swing, the widest first; equal ones by id
public record Tornado<R>(R base, List<Bar<R>> bars) {

  public Tornado {
    bars = List.copyOf(bars);
  }

  /// What one assumption does.
  ///
  /// @param <R>  what an input comes to
  /// @param id  of the assumption
  /// @param label  the assumption
  /// @param lowLabel  what low means
  /// @param highLabel  what high means
  /// @param low  the result with it lower
  /// @param high  the result with it higher
  /// @param swing  the distance of the measures of both, or of the farther one from the base when both lie on one side
  public record Bar<R>(
      String id, Label label, Label lowLabel, Label highLabel, R low, R high, double swing) {}

  /// Values each variation of `input`.
  ///
  /// @param value  values an input
  /// @param measure  of a result, by which bars are sorted; NaN, where it is not defined, comes last
  public static <I, R> Tornado<R> of(
      I input, List<Variation<I>> variations, Function<I, R> value, Function<R, Double> measure) {
    R base = value.apply(input);
    double centre = measure.apply(base);
    List<Bar<R>> bars = new ArrayList<>();
    for (Variation<I> variation : variations) {
      R low = value.apply(variation.low().apply(input));
      R high = value.apply(variation.high().apply(input));
      double a = measure.apply(low);
      double b = measure.apply(high);
      double swing = Math.max(Math.max(a, b), centre) - Math.min(Math.min(a, b), centre);
      bars.add(
          new Bar<>(
              variation.id(),
              variation.label(),
              variation.lowLabel(),
              variation.highLabel(),
              low,
              high,
              swing));
    }
    bars.sort(
        Comparator.comparingDouble((Bar<R> bar) -> Double.isNaN(bar.swing()) ? 1 : -bar.swing())
            .thenComparing(Bar::id));
    return new Tornado<>(base, bars);
  }
}
