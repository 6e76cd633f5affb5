package org.openshebao.simulation.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.rule.RuleInfo;

/// One version of a rule: its conditions are looked at, its arguments are seen to be known, then its loop runs.
public final class RuleNode extends Node {

  private final RuleInfo rule;
  private final List<Node> conditions;
  private final List<Node> arguments;
  private final short[] conditionFails;
  private final short saysUnknown;
  private final boolean oneOfSeveral;

  /// `oneOfSeveral` says that a choice runs the rule, for those rows alone that it answers.
  RuleNode(
      int slot,
      RuleInfo rule,
      List<Node> conditions,
      List<Node> arguments,
      short[] conditionFails,
      short saysUnknown,
      boolean oneOfSeveral) {
    super(slot, rule.of(), rule.unit());
    this.rule = rule;
    this.conditions = List.copyOf(conditions);
    this.arguments = List.copyOf(arguments);
    this.conditionFails = conditionFails;
    this.saysUnknown = saysUnknown;
    this.oneOfSeveral = oneOfSeveral;
  }

  /// The rule.
  public RuleInfo rule() {
    return rule;
  }

  /// Id of the variable that it gives a value to: an exception or a replacement answers for the general rule.
  public String answers() {
    return answers(rule);
  }

  static String answers(RuleInfo rule) {
    if (rule.exceptionTo() != null) {
      return rule.exceptionTo();
    }
    return rule.replaces() != null ? rule.replaces() : rule.id();
  }

  /// Its conditions, in the order in which they are tested.
  public List<Node> conditions() {
    return conditions;
  }

  /// Its arguments, in order.
  public List<Node> arguments() {
    return arguments;
  }

  @Override
  public List<Node> reads() {
    List<Node> reads = new ArrayList<>(conditions);
    reads.addAll(arguments);
    return reads;
  }

  @Override
  boolean isRunByReader() {
    return oneOfSeveral;
  }

  @Override
  void run(Frame frame) {
    run(frame, null, 0);
  }

  /// Computes the rows whose choice is `number`, or all when there are no choices.
  void run(Frame frame, int @Nullable [] choices, int number) {
    Column result = fresh(frame);
    int rows = frame.rows(of());
    if (choices != null && !markConcerned(choices, number, result, rows)) {
      return;
    }
    // An exception was chosen because its conditions are met.
    if (rule.exceptionTo() == null) {
      for (int i = 0; i < conditions.size(); i++) {
        require(frame.column(conditions.get(i)), conditionFails[i], result, rows);
      }
    }
    Column[] columns = new Column[arguments.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = frame.column(arguments.get(i));
      if (!columns[i].allValues()) {
        passOn(columns[i], rule.arguments().get(i).mayBeUnknown(), result, rows, frame);
      }
    }
    rule.batch().compute(columns, result, rows);
    if (rule.mayReturnUnknown() && !result.allValues()) {
      explainUnknown(columns, result, rows);
    }
  }

  /// Marks the other rows as not concerned; false when all are.
  private static boolean markConcerned(int[] choices, int number, Column result, int rows) {
    boolean any = false;
    for (int row = 0; row < rows; row++) {
      if (choices[row] == number) {
        any = true;
      } else {
        result.setStatus(row, Status.NOT_CONCERNED);
      }
    }
    return any;
  }

  private static void require(Column condition, short fails, Column result, int rows) {
    long[] values = condition.values();
    short[] statuses = condition.statuses();
    short[] results = result.statuses();
    for (int row = 0; row < rows; row++) {
      if (results[row] == Status.VALUE) {
        if (statuses[row] != Status.VALUE) {
          result.setStatus(row, statuses[row]);
        } else if (values[row] == 0) {
          result.setStatus(row, fails);
        }
      }
    }
  }

  private static void passOn(
      Column argument, boolean mayBeUnknown, Column result, int rows, Frame frame) {
    boolean[] notEntitled = frame.plan().notEntitled();
    for (int row = 0; row < rows; row++) {
      short status = argument.statuses()[row];
      if (status > Status.VALUE
          && result.statuses()[row] == Status.VALUE
          && (!mayBeUnknown || notEntitled[status])) {
        result.setStatus(row, status);
      }
    }
  }

  /// A rule that said "unknown" gets the reason of its first unknown argument.
  private void explainUnknown(Column[] columns, Column result, int rows) {
    for (int row = 0; row < rows; row++) {
      if (result.statuses()[row] == Status.RETURNED_UNKNOWN) {
        short why = saysUnknown;
        for (int i = columns.length - 1; i >= 0; i--) {
          if (columns[i].statuses()[row] > Status.VALUE) {
            why = columns[i].statuses()[row];
          }
        }
        result.setStatus(row, why);
      }
    }
  }
}
