package org.openshebao.simulation.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Unit;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataCode;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;

/// How the values of a data column become those of a variable: codes renumbered, decimals brought to the unit's digits.
public final class ColumnBinding {

  private final long factor;
  private final int @Nullable [] codes;
  private final boolean mayMissCodes;

  private ColumnBinding(long factor, int @Nullable [] codes) {
    this.factor = factor;
    this.codes = codes;
    mayMissCodes = codes != null && Arrays.stream(codes).anyMatch(code -> code < 0);
  }

  /// The column of a variable in a dataset, by its id or by its simple name.
  public static Optional<DataColumn> find(Dataset dataset, Variable variable) {
    return dataset
        .findRows(variable.of().key())
        .flatMap(rows -> {
          Optional<DataColumn> byId = rows.find(variable.id());
          return byId.isPresent() ? byId : rows.find(variable.simpleName());
        });
  }

  /// The binding of a column to a variable; a problem when the two do not fit.
  public static ColumnBinding of(Variable variable, DataColumn column) {
    Unit unit = variable.unit();
    if (unit == null || !typesOf(unit).contains(column.type())) {
      throw misfit(
          variable,
          column,
          "it is %s and the law reads %s"
              .formatted(column.type().key(), unit == null ? "a career" : unit.name()));
    }
    return switch (unit) {
      case CODE -> new ColumnBinding(1, codesOf(variable, column));
      case INDEX -> new ColumnBinding(factor(variable, column, 8), null);
      case YEARS, DIVISOR -> new ColumnBinding(factor(variable, column, 4), null);
      default -> new ColumnBinding(1, null);
    };
  }

  /// What a data column of a variable is, under the variable's id.
  public static ColumnSpec specOf(Variable variable) {
    Unit unit = variable.unit();
    if (unit == null) {
      throw new IllegalArgumentException(variable.id() + " is a career and no column.");
    }
    return switch (unit) {
      case FEN -> ColumnSpec.of(variable.id(), ColumnType.FEN);
      case MONTHS, DAYS, AGE_YEARS, COUNT -> ColumnSpec.of(variable.id(), ColumnType.COUNT);
      case MONTH -> ColumnSpec.of(variable.id(), ColumnType.MONTH);
      case DATE -> ColumnSpec.of(variable.id(), ColumnType.DATE);
      case YES_NO -> ColumnSpec.of(variable.id(), ColumnType.YES_NO);
      case RATE -> ColumnSpec.of(variable.id(), ColumnType.RATE);
      case INDEX -> ColumnSpec.decimal(variable.id(), 8);
      case YEARS, DIVISOR -> ColumnSpec.decimal(variable.id(), 4);
      case CODE ->
          ColumnSpec.code(
              variable.id(),
              variable.codes().stream()
                  .map(code -> new DataCode(code.key(), code.label()))
                  .toList());
      case PLACE -> ColumnSpec.of(variable.id(), ColumnType.PLACE);
      case FRACTION ->
          throw new IllegalArgumentException("A fraction cannot be the column " + variable.id());
    };
  }

  /// Whether the data have codes that the law does not know; they are converted to −1.
  boolean mayMissCodes() {
    return mayMissCodes;
  }

  /// Converts the first `count` values in place.
  void convert(long[] values, int count) {
    if (codes != null) {
      for (int i = 0; i < count; i++) {
        values[i] = codes[(int) values[i]];
      }
    } else if (factor != 1) {
      for (int i = 0; i < count; i++) {
        values[i] = Math.multiplyExact(values[i], factor);
      }
    }
  }

  private static Set<ColumnType> typesOf(Unit unit) {
    return switch (unit) {
      case FEN -> Set.of(ColumnType.FEN);
      case MONTHS, DAYS, AGE_YEARS, COUNT -> Set.of(ColumnType.COUNT);
      case MONTH -> Set.of(ColumnType.MONTH);
      case DATE -> Set.of(ColumnType.DATE);
      case YES_NO -> Set.of(ColumnType.YES_NO);
      case RATE -> Set.of(ColumnType.RATE);
      case INDEX, YEARS, DIVISOR -> Set.of(ColumnType.DECIMAL);
      case CODE -> Set.of(ColumnType.CODE);
      case PLACE -> Set.of(ColumnType.PLACE);
      case FRACTION -> Set.of();
    };
  }

  /// The law's number of each code of a column; null when they are the column's own.
  private static int @Nullable [] codesOf(Variable variable, DataColumn column) {
    List<String> keys = column.codes().stream().map(code -> code.key()).toList();
    int[] codes = new int[keys.size()];
    boolean same = true;
    for (int i = 0; i < codes.length; i++) {
      codes[i] = variable.codeOf(keys.get(i));
      same &= codes[i] == i;
    }
    return same ? null : codes;
  }

  private static long factor(Variable variable, DataColumn column, int digits) {
    if (column.digits() > digits) {
      throw misfit(
          variable,
          column,
          "it has %d decimals and the law reads %d".formatted(column.digits(), digits));
    }
    long factor = 1;
    for (int i = column.digits(); i < digits; i++) {
      factor *= 10;
    }
    return factor;
  }

  private static ProblemException misfit(Variable variable, DataColumn column, String why) {
    return new ProblemException(
        Problem.error(
            "DATA-TYPE",
            null,
            0,
            column.name(),
            null,
            "The column does not fit the variable " + variable.id() + ": " + why + ".",
            "Map it with the unit that `shebao inputs` names."));
  }
}
