package org.openshebao.lawprocessor.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names of local variables in a generated loop: those of the arguments, unless the loop uses them itself.
final class LocalNames {

  private final Set<String> taken =
      new HashSet<>(
          List.of(
              "arguments", "result", "rows", "row", "values", "known", "count", "i", "value", "e"));

  /// The name itself, or one made from it that is still free.
  String take(String name) {
    String free = name;
    while (!taken.add(free)) {
      free += "_";
    }
    return free;
  }
}
