package org.openshebao.base.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// The nearest known name to one that is not known: "Maybe creditedMonths?".
public final class Suggestion {

  private Suggestion() {}

  /// The known name nearest to `unknown`, when one is near enough to be a slip of the pen.
  public static Optional<String> nearest(String unknown, Collection<String> known) {
    String best = null;
    int bestDistance = Math.max(2, unknown.length() / 3) + 1;
    for (String candidate : known.stream().sorted().toList()) {
      int distance =
          editDistance(unknown.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        bestDistance = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /// A sentence for a message: `Maybe "creditedMonths"?`, or an empty text.
  public static String maybe(String unknown, Collection<String> known) {
    return nearest(unknown, known).map(name -> "Maybe \"" + name + "\"?").orElse("");
  }

  /// Levenshtein distance: insertions, deletions and replacements that turn one text into the other.
  static int editDistance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replace, 1 + Math.min(previous[j], current[j - 1]));
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
