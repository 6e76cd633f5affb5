package org.openshebao.population.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which column of a file is a variable, and how its cells are read.
///
/// @param variable  name of the variable
/// @param source  name of the file's column; null when every row has the value `constant`
/// @param constant  what every row has, as a cell would say it; null when there is a column
/// @param unit  how cells are written; null for the usual unit of the variable's type
/// @param digits  decimals of a DECIMAL that the catalog does not know; −1 when nothing was said
/// @param recodes  what a cell stands for: {1: male, 2: female}
/// @param fallback  what an empty cell stands for, as a cell would say it; null when it is unknown
/// @param missing  further cells that stand for an unknown value: -9, NA
/// @param rounds  whether decimals beyond those of the variable are rounded half up instead of being refused
/// @param months  what makes a calendar month of a year or an age
/// @param line  line in the mapping file; 0 when there is none
public record ColumnMapping(
    String variable,
    @Nullable String source,
    @Nullable String constant,
    @Nullable CellUnit unit,
    int digits,
    Map<String, String> recodes,
    @Nullable String fallback,
    List<String> missing,
    boolean rounds,
    MonthSource months,
    int line) {

  public ColumnMapping {
    recodes = Map.copyOf(new LinkedHashMap<>(recodes));
    missing = List.copyOf(missing);
    if ((source == null) == (constant == null)) {
      throw new IllegalArgumentException(
          "Variable %s needs a column or a value, and one of them.".formatted(variable));
    }
  }

  /// A variable whose column needs nothing else to be a calendar month.
  public ColumnMapping(
      String variable,
      @Nullable String source,
      @Nullable String constant,
      @Nullable CellUnit unit,
      int digits,
      Map<String, String> recodes,
      @Nullable String fallback,
      List<String> missing,
      boolean rounds,
      int line) {
    this(
        variable,
        source,
        constant,
        unit,
        digits,
        recodes,
        fallback,
        missing,
        rounds,
        MonthSource.NONE,
        line);
  }

  /// A variable that is the column of the same name, in the usual unit.
  public static ColumnMapping of(String variable) {
    return new ColumnMapping(
        variable, variable, null, null, -1, Map.of(), null, List.of(), false, 0);
  }
}
