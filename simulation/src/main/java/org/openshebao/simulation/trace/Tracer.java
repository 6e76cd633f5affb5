package org.openshebao.simulation.trace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.Variable.CodeName;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.Entity;
import org.openshebao.simulation.plan.AggregateNode;
import org.openshebao.simulation.plan.ChoiceNode;
import org.openshebao.simulation.plan.ConstantNode;
import org.openshebao.simulation.plan.Frame;
import org.openshebao.simulation.plan.HistoryNode;
import org.openshebao.simulation.plan.InputNode;
import org.openshebao.simulation.plan.Node;
import org.openshebao.simulation.plan.OtherwiseNode;
import org.openshebao.simulation.plan.ParameterNode;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.Reason;
import org.openshebao.simulation.plan.RuleNode;
import org.openshebao.simulation.plan.SeriesNode;
import org.openshebao.simulation.plan.UnknownNode;
import org.openshebao.simulation.trace.TraceNode.Kind;

/// Reads a trace off the columns of a frame: the batch of one row is the case, and its columns are the steps.
public final class Tracer {

  private final Plan plan;
  private final Law law;
  private final Frame frame;
  private final @Nullable Integer place;

  /// For a frame that has just been computed.
  ///
  /// @param place  number of the place where the case stands, for variables of places; null to read it off the inputs
  public Tracer(Plan plan, Frame frame, @Nullable Integer place) {
    this.plan = plan;
    this.place = place;
    this.law = plan.law();
    this.frame = frame;
  }

  /// The trace of a wanted variable in a row of the batch.
  public TraceNode trace(String variableId, int row) {
    return trace(plan.node(variableId), row);
  }

  private TraceNode trace(Node node, int row) {
    return switch (node) {
      case RuleNode rule -> ofRule(rule, row);
      case ChoiceNode choice -> ofChoice(choice, row);
      case OtherwiseNode otherwise -> trace(otherwise.chosenFor(frame, rowOf(otherwise, row)), row);
      case ParameterNode parameter -> ofParameter(parameter, row);
      case SeriesNode series -> ofSeries(series);
      case InputNode input -> leaf(input, input.variable(), Kind.INPUT, row);
      case HistoryNode history -> leaf(history, history.variable(), Kind.INPUT, row);
      case ConstantNode constant -> ofConstant(constant, row);
      case AggregateNode rows -> ofRows(rows, row);
      case UnknownNode unknown -> leaf(unknown, law.variable(unknown.variable()), Kind.RULE, row);
      default -> derived(node, row);
    };
  }

  private TraceNode ofRule(RuleNode node, int row) {
    List<TraceNode> children = new ArrayList<>();
    for (Node read : node.reads()) {
      children.add(trace(read, row));
    }
    Variable variable = law.variable(node.answers());
    return make(
        node,
        variable.id(),
        Kind.RULE,
        variable.label(),
        variable.codes(),
        row,
        node.rule().cites(),
        node.rule().doc(),
        null,
        children);
  }

  private TraceNode ofChoice(ChoiceNode node, int row) {
    int at = rowOf(node, row);
    Node chosen = node.chosenFor(frame, at);
    if (chosen != null) {
      return trace(chosen, row);
    }
    return leaf(node, node.variable(), Kind.RULE, row);
  }

  private TraceNode ofParameter(ParameterNode node, int row) {
    ParameterValue value = node.valueOf(frame, rowOf(node, row));
    Parameter parameter = node.parameter();
    List<TraceNode> children = new ArrayList<>();
    if (node.on() != null) {
      children.add(trace(node.on(), row));
    }
    if (value == null || node.unit() == null) {
      Label text = value == null ? null : Label.same(value.content().format(parameter.unit()));
      return withText(node, parameter.path(), parameter.label(), text, row, value, children);
    }
    return make(
        node,
        parameter.path(),
        Kind.PARAMETER,
        parameter.label(),
        List.of(),
        row,
        null,
        null,
        value,
        children);
  }

  private TraceNode ofSeries(SeriesNode node) {
    Parameter parameter = node.parameter();
    return new TraceNode(
        parameter.path(),
        Kind.PARAMETER,
        parameter.label(),
        new Label("the whole series", "全部年份"),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  private TraceNode ofConstant(ConstantNode node, int row) {
    Label label =
        law.findVariable(node.variable())
            .map(Variable::label)
            .orElseGet(() -> law.parameter(node.variable()).label());
    List<CodeName> codes = law.findVariable(node.variable()).map(Variable::codes).orElse(List.of());
    return make(node, node.variable(), Kind.GIVEN, label, codes, row, null, null, null, List.of());
  }

  private TraceNode leaf(Node node, Variable variable, Kind kind, int row) {
    Kind shown = kind == Kind.INPUT && !variable.isInput() ? Kind.GIVEN : kind;
    return make(
        node,
        variable.id(),
        shown,
        variable.label(),
        variable.codes(),
        row,
        null,
        null,
        null,
        List.of());
  }

  /// A value taken over from another row or month is shown as what it was taken from.
  private TraceNode derived(Node node, int row) {
    List<Node> reads = node.reads();
    if (reads.isEmpty()) {
      return make(
          node,
          "month",
          Kind.DERIVED,
          new Label("month computed", "计算月份"),
          List.of(),
          row,
          null,
          null,
          null,
          List.of());
    }
    return trace(reads.getFirst(), row);
  }

  /// Rows taken together are shown with each of them below; the only row of a sum stands for itself.
  private TraceNode ofRows(AggregateNode node, int row) {
    Node source = node.source();
    int rows = source.of() == Entity.RELATION ? frame.rows(Entity.RELATION) : 1;
    List<TraceNode> each = new ArrayList<>();
    for (int at = 0; at < rows; at++) {
      each.add(trace(source, at));
    }
    if (each.size() == 1 && node.isSum()) {
      return each.getFirst();
    }
    TraceNode first = each.getFirst(); // a case has one relation at least
    return make(
        node, first.id(), Kind.DERIVED, first.label(), List.of(), row, null, null, null, each);
  }

  private TraceNode make(
      Node node,
      String id,
      Kind kind,
      Label label,
      List<CodeName> codes,
      int row,
      @Nullable String cites,
      @Nullable String doc,
      @Nullable ParameterValue value,
      List<TraceNode> children) {
    Column column = frame.column(node);
    int at = rowOf(node, row);
    if (column.statuses()[at] != Status.VALUE) {
      return withReason(node, id, kind, label, at, cites, doc, value, children);
    }
    long raw = node.unit() == null ? 0 : column.values()[at];
    return new TraceNode(
        id,
        kind,
        label,
        ValueText.of(law, node.unit(), codes, raw),
        node.unit() == null ? null : raw,
        node.unit(),
        null,
        null,
        cites,
        doc,
        value,
        children);
  }

  private TraceNode withText(
      Node node,
      String id,
      Label label,
      @Nullable Label text,
      int row,
      @Nullable ParameterValue value,
      List<TraceNode> children) {
    if (text == null) {
      return withReason(
          node, id, Kind.PARAMETER, label, rowOf(node, row), null, null, null, children);
    }
    return new TraceNode(
        id, Kind.PARAMETER, label, text, null, null, null, null, null, null, value, children);
  }

  private TraceNode withReason(
      Node node,
      String id,
      Kind kind,
      Label label,
      int at,
      @Nullable String cites,
      @Nullable String doc,
      @Nullable ParameterValue value,
      List<TraceNode> children) {
    short status = frame.column(node).statuses()[at];
    if (status <= Status.VALUE) {
      return new TraceNode(
          id,
          kind,
          label,
          null,
          null,
          node.unit(),
          null,
          new Label("not concerned", "不涉及"),
          cites,
          doc,
          value,
          children);
    }
    Reason reason = plan.reason(status);
    RowContext context = RowContext.of(plan, frame, reason, node, at);
    return new TraceNode(
        id,
        kind,
        label,
        null,
        null,
        node.unit(),
        reason,
        Explanation.of(law, reason, context.place(), context.month()),
        cites,
        doc,
        value,
        children);
  }

  /// In a batch of one person every entity but places has its rows in step: the place's row is the place itself.
  private int rowOf(Node node, int row) {
    if (node.of() != Entity.PLACE) {
      return node.of() == Entity.RELATION ? row : 0;
    }
    Integer at = place == null ? RowContext.placeOf(plan, frame, row) : place;
    return at == null ? law.places().indexOf(law.manifest().rootPlace()) : at;
  }
}
