package org.openshebao.statistics.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.statistics.data.CategoricalVariable;

/// The categories of a variable as texts.
record CategoryText(String name, CategoricalVariable variable) implements Value.OfText {

  /// A text that is written in an expression.
  record Written(String words) implements Value.OfText {
    @Override
    public String text(int row) {
      return words;
    }
  }

  @Override
  public @Nullable String text(int row) {
    return variable.isMissing(row) ? null : variable.text(row);
  }

  /// Refuses to compare a variable with a category that it does not have: a label written wrong would quietly hold for nobody. Codes that are numbers
  /// may be missing in a sample.
  static void requireCategory(Value left, Value right) {
    if (left instanceof CategoryText of && right instanceof Written(String words)) {
      of.require(words);
    } else if (right instanceof CategoryText && left instanceof Written) {
      requireCategory(right, left);
    }
  }

  /// Whether the one can be what the other says, as far as categories tell.
  static boolean mayBe(Value left, Value right) {
    return !(left instanceof CategoryText of && right instanceof Written(String words))
        || of.variable().levels().contains(words);
  }

  private void require(String words) {
    List<String> levels = variable.levels();
    if (!levels.contains(words) && !words.matches("\\d+")) {
      throw new IllegalArgumentException(
          "The variable %s has no category \"%s\". %s Categories are %s."
              .formatted(
                  name, words, Suggestion.maybe(words, levels), levels.stream().limit(20).toList())
              .replace("  ", " "));
    }
  }
}
