package org.openshebao.workbench.lawbook;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Suggestion;

/// Suggests names for one that is not known: the nearest, or those that have it as a part.
public final class NearNames {

  private static final int AT_MOST = 5;

  private NearNames() {}

  /// A sentence for a message: `Maybe "monthlyWage"?`; null when no name is near.
  public static @Nullable String maybe(String unknown, Collection<String> known) {
    String nearest = Suggestion.maybe(unknown, known);
    if (!nearest.isEmpty()) {
      return nearest;
    }
    String lower = unknown.toLowerCase(Locale.ROOT);
    List<String> containing =
        known.stream()
            .filter(name -> name.toLowerCase(Locale.ROOT).contains(lower))
            .distinct()
            .sorted()
            .limit(AT_MOST)
            .toList();
    return lower.isBlank() || containing.isEmpty()
        ? null
        : containing.stream()
            .map(name -> "\"" + name + "\"")
            .collect(Collectors.joining(", ", "Maybe one of ", "?"));
  }
}
