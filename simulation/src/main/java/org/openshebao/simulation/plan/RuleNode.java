package org.openshebao.simulation.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.batch.Validity;
import org.openshebao.law.rule.RuleInfo;

/// One version of a rule: its conditions are looked at, its arguments are seen to be known, then its loop runs.
public final class RuleNode extends Node {

  private final RuleInfo rule;
  private final List<Node> conditions;
  private final List<Node> arguments;
  private final short[] conditionFails;
  private final short saysUnknown;
  private final boolean oneOfSeveral;
  private final int[] codes;
  private boolean isTableSought;
  private @Nullable RuleTable table;

  /// `oneOfSeveral` says that a choice runs the rule, for those rows alone that it answers; `codes` how many values each
  /// argument has, as [RuleTable] counts them.
  RuleNode(
      int slot,
      RuleInfo rule,
      List<Node> conditions,
      List<Node> arguments,
      short[] conditionFails,
      short saysUnknown,
      boolean oneOfSeveral,
      int[] codes) {
    super(slot, rule.of(), rule.unit());
    this.rule = rule;
    this.conditions = List.copyOf(conditions);
    this.arguments = List.copyOf(arguments);
    this.conditionFails = conditionFails;
    this.saysUnknown = saysUnknown;
    this.oneOfSeveral = oneOfSeveral;
    this.codes = codes;
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

  /// An exception was chosen because its conditions are met: they are not asked for again.
  @Override
  List<Demand> demands() {
    List<Demand> demands = new ArrayList<>();
    if (rule.exceptionTo() == null) {
      for (int i = 0; i < conditions.size(); i++) {
        demands.add(Demand.ofCondition(conditions.get(i), conditionFails[i]));
      }
    }
    for (int i = 0; i < arguments.size(); i++) {
      boolean mayBeUnknown = rule.arguments().get(i).mayBeUnknown();
      Node argument = arguments.get(i);
      demands.add(mayBeUnknown ? Demand.ofMaybe(argument) : Demand.ofValue(argument));
    }
    return demands;
  }

  @Override
  void run(Frame frame) {
    compute(frame, sifted(frame));
  }

  /// Computes the rows whose choice is `number`.
  void run(Frame frame, int[] choices, int number) {
    Column result = sifted(frame);
    result.keepChosen(choices, number, frame.rows(of()));
    compute(frame, result);
  }

  private void compute(Frame frame, Column result) {
    Column[] columns = new Column[arguments.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = frame.column(arguments.get(i));
    }
    int rows = frame.rows(of());
    RuleTable answers = rows < RuleTable.ROWS ? null : table(columns);
    if (answers == null) {
      rule.batch().compute(columns, result, rows);
    } else {
      answers.compute(columns, result, rows);
    }
    if (rule.mayReturnUnknown() && result.hasOwnValidity() && !result.allValues()) {
      explainUnknown(columns, result, rows);
    }
  }

  /// The table of its answers, made for the first batch; null when it has none.
  private synchronized @Nullable RuleTable table(Column[] columns) {
    if (!isTableSought) {
      table = RuleTable.of(rule, codes, columns);
      isTableSought = true;
    }
    return table;
  }

  /// A rule that said "unknown" gets the reason of its first unknown argument.
  private void explainUnknown(Column[] columns, Column result, int rows) {
    short[] statuses = result.statuses();
    int[] list = result.validity().listSpace();
    int count = 0;
    for (int row = 0; row < rows; row++) {
      list[count] = row;
      count += Validity.oneIfValue((short) (statuses[row] - Status.RETURNED_UNKNOWN));
    }
    for (int i = 0; i < count; i++) {
      statuses[list[i]] = saysUnknown;
    }
    for (int argument = columns.length - 1; argument >= 0; argument--) {
      if (!columns[argument].allValues()) {
        short[] asked = columns[argument].statuses();
        for (int i = 0; i < count; i++) {
          short status = asked[list[i]];
          statuses[list[i]] = status > Status.VALUE ? status : statuses[list[i]];
        }
      }
    }
  }
}
