package org.openshebao.simulation.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.RuleFailure;
import org.openshebao.law.batch.Status;
import org.openshebao.law.batch.Validity;
import org.openshebao.law.rule.RuleInfo;

/// Every answer of a rule that reads codes and yes-or-no alone: looking one up is quicker than deciding it again.
///
/// A rule is a function of its arguments, which the law check sees to, and the answers are those that its own method gives.
final class RuleTable {

  /// The fewest rows for which a table is made, and the most answers that it may have.
  static final int ROWS = 512;

  /// An argument that differs between rows.
  ///
  /// @param argument  its number
  /// @param codes  how many values it has
  /// @param mayBeUnknown  whether the rule takes null as well
  /// @param stride  how far apart the answers for one code and the next are
  private record Axis(int argument, int codes, boolean mayBeUnknown, int stride) {
    int steps() {
      return codes + (mayBeUnknown ? 1 : 0);
    }

    /// A column that has the code of each cell.
    Column column(int cells) {
      Column column = Column.ofNumbers(cells);
      for (int cell = 0; cell < cells; cell++) {
        int code = cell / stride % steps();
        if (code == codes) {
          column.setStatus(cell, (short) 1);
        } else {
          column.values()[cell] = code;
        }
      }
      return column;
    }
  }

  private final List<Axis> axes;
  private final long[] answers;
  private final byte[] oneIfUnknown;
  private final boolean hasUnknown;

  private RuleTable(List<Axis> axes, Column result) {
    this.axes = axes;
    answers = result.values();
    oneIfUnknown = new byte[answers.length];
    for (int cell = 0; cell < answers.length; cell++) {
      oneIfUnknown[cell] = (byte) (result.statuses()[cell] == Status.VALUE ? 0 : 1);
    }
    hasUnknown = !result.allValues();
  }

  /// The table of a rule; null when it would be too large, or when the rule refuses a combination.
  ///
  /// @param codes  how many values each argument has: 1 when it is the same on every row, 0 when there are too many
  /// @param arguments  of which those that are the same on every row are read
  static @Nullable RuleTable of(RuleInfo rule, int[] codes, Column[] arguments) {
    List<Axis> axes = new ArrayList<>();
    int cells = 1;
    for (int i = 0; i < codes.length; i++) {
      if (codes[i] == 0 || codes[i] > ROWS) {
        return null;
      }
      if (codes[i] > 1) {
        Axis axis = new Axis(i, codes[i], rule.arguments().get(i).mayBeUnknown(), cells);
        axes.add(axis);
        cells *= axis.steps();
        if (cells > ROWS) {
          return null;
        }
      }
    }
    if (axes.isEmpty()) {
      return null;
    }
    Column[] columns = arguments.clone();
    for (Axis axis : axes) {
      columns[axis.argument] = axis.column(cells);
    }
    Column result = Column.ofNumbers(cells);
    try {
      rule.batch().compute(columns, result, cells);
    } catch (RuleFailure e) {
      return null;
    }
    return new RuleTable(axes, result);
  }

  /// Computes the rows of `result` that are values, as [org.openshebao.law.batch.RuleBatch] does.
  void compute(Column[] arguments, Column result, int rows) {
    int[] known = result.listKnown(rows);
    int count = result.countKnown();
    // The number of a row's answer is put together in the place of the answer.
    long[] cells = result.values();
    for (int i = 0; i < axes.size(); i++) {
      Axis axis = axes.get(i);
      Column argument = arguments[axis.argument];
      long keep = i == 0 ? 0 : -1;
      if (axis.mayBeUnknown && !argument.allValues()) {
        addStepsOfMixed(axis, argument, cells, keep, known, count);
      } else {
        addSteps(axis, argument, cells, keep, known, count);
      }
    }
    if (hasUnknown) {
      readMixedAnswers(result, known, count);
    } else {
      for (int i = 0; i < count; i++) {
        cells[known[i]] = answers[(int) cells[known[i]]];
      }
    }
  }

  private static void addSteps(
      Axis axis, Column argument, long[] cells, long keep, int[] known, int count) {
    long[] codes = argument.values();
    for (int i = 0; i < count; i++) {
      int row = known[i];
      cells[row] = (cells[row] & keep) + codes[row] * axis.stride;
    }
  }

  private static void addStepsOfMixed(
      Axis axis, Column argument, long[] cells, long keep, int[] known, int count) {
    long[] codes = argument.values();
    short[] statuses = argument.statuses();
    for (int i = 0; i < count; i++) {
      int row = known[i];
      long isValue = -Validity.oneIfValue(statuses[row]);
      long code = (codes[row] & isValue) | (axis.codes & ~isValue);
      cells[row] = (cells[row] & keep) + code * axis.stride;
    }
  }

  private void readMixedAnswers(Column result, int[] known, int count) {
    long[] cells = result.values();
    Validity validity = result.takeValidity();
    short[] statuses = validity.statuses();
    int unknowns = 0;
    for (int i = 0; i < count; i++) {
      int row = known[i];
      int cell = (int) cells[row];
      int isUnknown = -oneIfUnknown[cell];
      cells[row] = answers[cell];
      statuses[row] = (short) (isUnknown & Status.RETURNED_UNKNOWN);
      unknowns += isUnknown;
    }
    if (unknowns != 0) {
      validity.markMixed();
    }
  }
}
