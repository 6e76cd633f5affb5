package org.openshebao.population.profile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a column of a file holds.
///
/// @param name  its name in the header
/// @param label  what the file calls it in words; empty when it says nothing
/// @param codeLabels  what the file says its codes mean; empty when it says nothing
/// @param rows  rows of the file
/// @param missing  rows in which the cell is empty
/// @param values  the values from the most frequent down, equal ones by text; not all of them when `isMany`
/// @param isMany  whether there are more values than are listed
/// @param isUnique  whether no value stands in two rows, and none is missing
/// @param numbers  what the numbers are like; null when there is none
/// @param numberCells  cells that are numbers
/// @param monthCells  cells that are months or days and no plain numbers
/// @param packedMonthCells  cells that are months or days written as a number: 197506
/// @param idCardCells  cells that are numbers of Chinese identity cards or mobile telephones
/// @param examples  the first three different values
public record ColumnProfile(
    String name,
    String label,
    Map<String, String> codeLabels,
    long rows,
    long missing,
    List<ValueCount> values,
    boolean isMany,
    boolean isUnique,
    @Nullable NumberRange numbers,
    long numberCells,
    long monthCells,
    long packedMonthCells,
    long idCardCells,
    List<String> examples) {

  public ColumnProfile {
    codeLabels = Map.copyOf(codeLabels);
    values = List.copyOf(values);
    examples = List.copyOf(examples);
  }

  /// The same with what its codes mean.
  public ColumnProfile withCodeLabels(Map<String, String> labels) {
    return new ColumnProfile(
        name,
        label,
        labels,
        rows,
        missing,
        values,
        isMany,
        isUnique,
        numbers,
        numberCells,
        monthCells,
        packedMonthCells,
        idCardCells,
        examples);
  }

  /// Cells that hold something.
  public long filled() {
    return rows - missing;
  }

  /// Whether all that is there are numbers.
  public boolean areNumbers() {
    return filled() > 0 && numberCells == filled();
  }

  /// Whether all that is there are months or days.
  public boolean areMonths() {
    return filled() > 0 && (monthCells == filled() || packedMonthCells == filled());
  }

  /// Whether all that is there are whole numbers.
  public boolean areWholeNumbers() {
    return areNumbers() && numbers != null && numbers.decimals() == 0;
  }

  /// What the cells are, in one word.
  public Kind kind() {
    if (filled() == 0) {
      return Kind.EMPTY;
    }
    if (areMonths()) {
      return Kind.MONTH;
    }
    if (areNumbers()) {
      return areWholeNumbers() ? Kind.WHOLE_NUMBER : Kind.DECIMAL;
    }
    return Kind.TEXT;
  }

  /// What the cells of a column are.
  public enum Kind {
    /// Nothing is there.
    EMPTY,
    /// Whole numbers.
    WHOLE_NUMBER,
    /// Numbers with decimals.
    DECIMAL,
    /// Months or days.
    MONTH,
    /// Anything else.
    TEXT
  }
}
