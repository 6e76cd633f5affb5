package org.openshebao.population.statfile.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/// Rows of any program as statistics programs hold them: numbers, texts, and numbers that stand for categories.
public final class PlainSheet {

  private final int rows;
  private final Set<String> taken = new HashSet<>();
  private final List<OutVariable> variables = new ArrayList<>();

  /// @param rows  how many rows
  public PlainSheet(int rows) {
    this.rows = rows;
  }

  /// Adds numbers; NaN is no value.
  public PlainSheet number(String name, String label, IntToDoubleFunction values) {
    variables.add(
        new OutVariable(OutSheet.name(name, taken), label, 0, false, List.of(), values, row -> ""));
    return this;
  }

  /// Adds categories as numbers from 0 with their meaning; NaN is no value.
  public PlainSheet categories(
      String name, String label, List<String> meaning, IntToDoubleFunction codes) {
    variables.add(
        new OutVariable(OutSheet.name(name, taken), label, 0, false, meaning, codes, row -> ""));
    return this;
  }

  /// Adds texts; an empty one is no value.
  public PlainSheet text(String name, String label, IntFunction<String> texts) {
    variables.add(OutSheet.text(OutSheet.name(name, taken), label, rows, texts));
    return this;
  }

  OutSheet sheet() {
    return new OutSheet(rows, variables);
  }
}
