package org.openshebao.statistics.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;

/// How a variable is made coarser.
public sealed interface Coarsening {

  /// The coarser variable; throws when the rule does not fit it.
  Variable apply(String name, Microdata data);

  /// Numbers in bands: [15, 25, 35] gives "under 15", "15-24", "25-34", "35+".
  record Bands(List<Double> starts) implements Coarsening {
    public Bands {
      starts = List.copyOf(starts);
      for (int i = 1; i < starts.size(); i++) {
        if (!(starts.get(i) > starts.get(i - 1))) {
          throw new IllegalArgumentException("Bands must rise but were %s.".formatted(starts));
        }
      }
    }

    @Override
    public Variable apply(String name, Microdata data) {
      NumericVariable values = data.numeric(name);
      List<String> levels = new ArrayList<>();
      levels.add("under " + text(starts.getFirst()));
      for (int i = 0; i + 1 < starts.size(); i++) {
        double next = starts.get(i + 1);
        boolean whole = starts.get(i) == Math.rint(starts.get(i)) && next == Math.rint(next);
        levels.add(
            whole
                ? text(starts.get(i)) + "-" + text(next - 1)
                : text(starts.get(i)) + " to under " + text(next));
      }
      levels.add(text(starts.getLast()) + "+");
      int[] codes = new int[values.size()];
      for (int row = 0; row < codes.length; row++) {
        double value = values.value(row);
        codes[row] = Double.isNaN(value) ? -1 : 0;
        for (int i = 0; i < starts.size() && !Double.isNaN(value); i++) {
          codes[row] += value >= starts.get(i) ? 1 : 0;
        }
      }
      return CategoricalVariable.of(codes, levels);
    }

    private static String text(double number) {
      return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
  }

  /// Numbers no less than `bottom` and no more than `top`, rounded to multiples of `round`.
  record Limits(@Nullable Double bottom, @Nullable Double top, @Nullable Double round)
      implements Coarsening {
    public Limits {
      if (round != null && !(round > 0)) {
        throw new IllegalArgumentException(
            "Rounding needs a positive step but was %s.".formatted(round));
      }
      if (bottom != null && top != null && !(bottom < top)) {
        throw new IllegalArgumentException(
            "bottom must be less than top but they were %s and %s.".formatted(bottom, top));
      }
    }

    @Override
    public Variable apply(String name, Microdata data) {
      double[] values = data.numeric(name).toArray();
      for (int row = 0; row < values.length; row++) {
        double value = values[row];
        if (Double.isNaN(value)) {
          continue;
        }
        value = bottom == null ? value : Math.max(bottom, value);
        value = top == null ? value : Math.min(top, value);
        values[row] = round == null ? value : Math.rint(value / round) * round;
      }
      return NumericVariable.of(values);
    }
  }

  /// Codes or dates cut to their first characters: "4403" to "44", "1984-05" to "1984".
  record Prefix(int characters) implements Coarsening {
    public Prefix {
      if (characters < 1) {
        throw new IllegalArgumentException(
            "A code must keep at least 1 character but would keep %d.".formatted(characters));
      }
    }

    @Override
    public Variable apply(String name, Microdata data) {
      Variable variable = data.get(name);
      List<@Nullable String> texts = new ArrayList<>(data.rows());
      for (int row = 0; row < data.rows(); row++) {
        String text = variable.text(row);
        texts.add(text.substring(0, Math.min(characters, text.length())));
      }
      return CategoricalVariable.ofTexts(texts);
    }
  }

  /// Categories joined: larger areas, wider groups.
  ///
  /// @param into  new category by old one
  record Joined(Map<String, String> into) implements Coarsening {
    public Joined {
      into = Collections.unmodifiableMap(new LinkedHashMap<>(into));
    }

    @Override
    public Variable apply(String name, Microdata data) {
      CategoricalVariable of = data.categorical(name);
      for (String old : into.keySet()) {
        if (!of.levels().contains(old)) {
          throw new IllegalArgumentException(
              "The variable %s has no category \"%s\"; it has %s."
                  .formatted(name, old, of.levels()));
        }
      }
      List<@Nullable String> texts = new ArrayList<>(data.rows());
      for (int row = 0; row < data.rows(); row++) {
        String text = of.text(row);
        texts.add(text.isEmpty() ? null : into.getOrDefault(text, text));
      }
      return CategoricalVariable.ofTexts(texts);
    }
  }
}
