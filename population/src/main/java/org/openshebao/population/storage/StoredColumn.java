package org.openshebao.population.storage;

import java.util.List;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;

/// A column of a file.
///
/// @param spec  what it is
/// @param places  the place codes that occur in it, in order; empty unless it holds places
record StoredColumn(ColumnSpec spec, List<String> places) {

  StoredColumn {
    places = List.copyOf(places);
  }

  /// SQL that gives its values as whole numbers, or as doubles for a DOUBLE.
  ///
  /// A code or place that is not in its list fails there instead of becoming unknown.
  String sql() {
    String name = DuckDb.name(spec.name());
    return switch (spec.type()) {
      case DOUBLE -> name;
      case CODE -> ordinal(name, spec.codes().stream().map(code -> code.key()).toList());
      case PLACE -> ordinal(name, places);
      default -> "CAST(" + name + " AS BIGINT)";
    };
  }

  private static String ordinal(String name, List<String> keys) {
    List<String> listed = keys.isEmpty() ? List.of("") : keys;
    return "CAST(enum_code(CAST(%s AS ENUM(%s))) AS BIGINT)"
        .formatted(name, String.join(", ", listed.stream().map(DuckDb::text).toList()));
  }

  boolean isDouble() {
    return spec.type() == ColumnType.DOUBLE;
  }
}
