package org.openshebao.simulation.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Variable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.rule.Unit;
import org.openshebao.simulation.plan.Alternative.Standing;

/// A variable with several answers: for each row, a reform's value, an exception, or the version of the rule that is law for it.
///
/// Reforms come first, values before rules and the latest before earlier ones; then exceptions, of which only one may apply;
/// then the general rule of the nearest place, where one that tests a date of the row's own comes before others.
public final class ChoiceNode extends Node {

  private final Variable variable;
  private final @Nullable Node place;
  private final short noRule;
  private final short[][] conflicts;
  private final List<Alternative> all;
  private final int firstException;
  private final int firstVersion;

  ChoiceNode(
      int slot,
      Variable variable,
      Unit unit,
      List<Alternative> reforms,
      List<Alternative> exceptions,
      List<Alternative> versions,
      @Nullable Node place,
      short noRule,
      short[][] conflicts) {
    super(slot, variable.of(), unit);
    this.variable = variable;
    this.place = place;
    this.noRule = noRule;
    this.conflicts = conflicts;
    List<Alternative> everyone = new ArrayList<>(reforms);
    everyone.addAll(exceptions);
    everyone.addAll(versions);
    all = List.copyOf(everyone);
    firstException = reforms.size();
    firstVersion = firstException + exceptions.size();
  }

  /// The variable answered.
  public Variable variable() {
    return variable;
  }

  @Override
  public List<Node> reads() {
    List<Node> reads = new ArrayList<>();
    for (Alternative alternative : all) {
      reads.add(alternative.node());
      reads.addAll(alternative.conditions());
      if (alternative.date() != null) {
        reads.add(alternative.date());
      }
    }
    if (place != null) {
      reads.add(place);
    }
    return reads;
  }

  /// The node that answers a row of a frame; null when none does.
  public @Nullable Node chosenFor(Frame frame, int row) {
    int choice = choose(standings(frame), row);
    return choice < 0 ? null : all.get(choice).node();
  }

  private Standing[] standings(Frame frame) {
    Column places = place == null ? null : frame.column(place);
    return all.stream().map(each -> each.in(frame, places)).toArray(Standing[]::new);
  }

  @Override
  void run(Frame frame) {
    Column result = fresh(frame);
    int rows = frame.rows(of());
    Standing[] standings = standings(frame);
    int[] choices = frame.spare(of());
    for (int row = 0; row < rows; row++) {
      choices[row] = choose(standings, row);
      if (choices[row] < 0) {
        result.setStatus(row, (short) -choices[row]);
      }
    }
    for (int i = 0; i < all.size(); i++) {
      take(frame, all.get(i).node(), i, choices, result, rows);
    }
  }

  /// The number of the alternative for a row, or −status when there is none.
  private int choose(Standing[] standings, int row) {
    int at = 0;
    for (; at < firstException; at++) {
      int standing = standings[at].of(row);
      if (standing != 0) {
        return standing > 0 ? at : standing;
      }
    }
    int applying = -1;
    for (; at < firstVersion; at++) {
      int standing = standings[at].of(row);
      if (standing < 0) {
        return standing;
      }
      if (standing > 0) {
        if (applying >= 0) {
          return -conflicts[applying - firstException][at - firstException];
        }
        applying = at;
      }
    }
    if (applying >= 0) {
      return applying;
    }
    for (; at < standings.length; at++) {
      int standing = standings[at].of(row);
      if (standing != 0) {
        return standing > 0 ? at : standing;
      }
    }
    return -noRule;
  }

  private static void take(
      Frame frame, Node node, int number, int[] choices, Column result, int rows) {
    if (node instanceof RuleNode rule) {
      rule.run(frame, choices, number);
    }
    Column column = frame.column(node);
    for (int row = 0; row < rows; row++) {
      if (choices[row] == number) {
        result.values()[row] = column.values()[row];
        if (column.statuses()[row] != Status.VALUE) {
          result.setStatus(row, column.statuses()[row]);
        }
      }
    }
  }

  @Override
  public String toString() {
    return variable.id() + Arrays.toString(all.stream().map(Alternative::node).toArray());
  }
}
