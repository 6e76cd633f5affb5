package org.openshebao.population.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.openshebao.population.mapping.UserFile;
import org.openshebao.population.storage.TextRows;

/// Reads the ids of files once more to see whether rows differ in them, and whether rows refer to rows that are there.
public final class IdCheck {

  private static final String BETWEEN = "\u001F";

  private IdCheck() {}

  /// Whether no two rows have the same values in these columns together, and none lacks one.
  public static boolean differ(FileProfile file, List<String> columns) {
    Set<String> seen = new HashSet<>();
    boolean[] differ = {true};
    forEach(file, columns, id -> differ[0] &= !id.isEmpty() && seen.add(id));
    return differ[0];
  }

  /// How many rows refer to a row that is not there.
  public static long orphans(
      FileProfile file, List<String> columns, FileProfile parent, List<String> parentColumns) {
    Set<String> ids = new HashSet<>();
    forEach(parent, parentColumns, ids::add);
    long[] orphans = new long[1];
    forEach(file, columns, id -> orphans[0] += ids.contains(id) ? 0 : 1);
    return orphans[0];
  }

  private static void forEach(FileProfile file, List<String> columns, Consumer<String> consumer) {
    try (TextRows rows = UserFile.open(file.file(), file.format())) {
      int[] numbers = columns.stream().mapToInt(rows.header()::indexOf).toArray();
      while (rows.next()) {
        if (rows.fault() != null) {
          continue;
        }
        StringBuilder id = new StringBuilder();
        boolean isWhole = true;
        for (int number : numbers) {
          String part = rows.cell(number);
          isWhole &= !part.isEmpty();
          id.append(part).append(BETWEEN);
        }
        consumer.accept(isWhole ? id.toString() : "");
      }
    }
  }
}
