package org.openshebao.workbench.map;

import java.util.List;

/// Words by which something is known: whole names, parts of longer ones, and what rules it out.
///
/// @param names  whole names, in normal form
/// @param parts  parts of names, in normal form
/// @param not  parts that a name must not have
record Words(List<String> names, List<String> parts, List<String> not) {

  /// How well a name fits: this for the whole name.
  static final int WHOLE = 60;

  /// This for a part of it.
  static final int PART = 45;

  static final Words NONE = new Words(List.of(), List.of(), List.of());

  Words {
    names = List.copyOf(names);
    parts = List.copyOf(parts);
    not = List.copyOf(not);
  }

  /// WHOLE, PART or 0 for a name in normal form.
  int fit(String name) {
    if (name.isEmpty() || not.stream().anyMatch(part -> ColumnName.contains(name, part))) {
      return 0;
    }
    if (names.contains(name)) {
      return WHOLE;
    }
    return parts.stream().anyMatch(part -> ColumnName.contains(name, part)) ? PART : 0;
  }
}
