package org.openshebao.standards.requirement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which items of a national list count as which others: the instruments word the same thing differently.
public final class ImpliedItems {

  private final Map<String, List<String>> direct;

  ImpliedItems(Map<String, List<String>> direct) {
    this.direct = Map.copyOf(direct);
  }

  /// An item and all that it counts as; what an implied item implies, it implies too.
  public Set<String> of(String item) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(item));
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (found.add(next)) {
        open.addAll(direct.getOrDefault(next, List.of()));
      }
    }
    return found;
  }
}
