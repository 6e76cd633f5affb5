package org.openshebao.simulation.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.Variable.CodeName;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;
import org.openshebao.simulation.plan.AggregateNode;
import org.openshebao.simulation.plan.ChoiceNode;
import org.openshebao.simulation.plan.ConstantNode;
import org.openshebao.simulation.plan.Frame;
import org.openshebao.simulation.plan.HistoryNode;
import org.openshebao.simulation.plan.InputNode;
import org.openshebao.simulation.plan.Node;
import org.openshebao.simulation.plan.OtherwiseNode;
import org.openshebao.simulation.plan.ParameterNode;
import org.openshebao.simulation.plan.PlaceSeriesNode;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.PreviousNode;
import org.openshebao.simulation.plan.Reason;
import org.openshebao.simulation.plan.RuleNode;
import org.openshebao.simulation.plan.SeriesNode;
import org.openshebao.simulation.plan.UnknownNode;
import org.openshebao.simulation.trace.TraceNode.Kind;

/// Reads a trace off the columns of a frame: the batch of one row is the case, and its columns are the steps.
///
/// What a value was computed from is one object wherever it stands in the tree.
public final class Tracer {

  private final Plan plan;
  private final Law law;
  private final Frame frame;
  private final @Nullable Integer place;
  private final Map<Place, TraceNode> known = new HashMap<>();

  /// A row of a column.
  private record Place(Node node, int row) {}

  /// For a frame that has just been computed.
  ///
  /// @param place  number of the place where the case stands, for variables of places; null for the whole country
  public Tracer(Plan plan, Frame frame, @Nullable Integer place) {
    this.plan = plan;
    this.place = place;
    this.law = plan.law();
    this.frame = frame;
  }

  /// The trace of a wanted variable in a row of its entity in the batch; of places, in the place where the case stands.
  public TraceNode trace(String variableId, int row) {
    Node node = plan.node(variableId);
    return trace(node, rowOf(node, row));
  }

  /// The row of a node in which a case finds its value.
  private int rowOf(Node node, int row) {
    if (node.of() != Entity.PLACE) {
      return row;
    }
    return place == null ? law.places().indexOf(law.manifest().rootPlace()) : place;
  }

  private TraceNode trace(Node node, int row) {
    Place at = new Place(node, row);
    TraceNode before = known.get(at);
    if (before == null) {
      before = make(node, row);
      known.put(at, before);
    }
    return before;
  }

  private TraceNode make(Node node, int row) {
    return switch (node) {
      case RuleNode rule -> ofRule(rule, row);
      case ChoiceNode choice -> ofChoice(choice, row);
      case OtherwiseNode otherwise -> trace(otherwise.chosenFor(frame, row), row);
      case ParameterNode parameter -> ofParameter(parameter, row);
      case SeriesNode series -> ofSeries(series, row);
      case InputNode input -> ofInput(input, input.variable(), row);
      case PlaceSeriesNode series -> ofSeries(series, row);
      case HistoryNode history -> ofInput(history, history.variable(), row);
      case ConstantNode constant -> ofConstant(constant, row);
      case AggregateNode rows -> ofRows(rows, row);
      case PreviousNode previous -> ofPrevious(previous, row);
      case UnknownNode unknown ->
          step(unknown, row, law.variable(unknown.variable()), Kind.RULE).build();
      default -> derived(node, row);
    };
  }

  private TraceNode ofRule(RuleNode node, int row) {
    List<TraceNode> children = new ArrayList<>();
    for (Node read : node.reads()) {
      children.add(trace(read, node.rowRead(frame, read, row)));
    }
    Step step = step(node, row, law.variable(node.answers()), Kind.RULE);
    step.cites = node.rule().cites();
    step.doc = node.rule().doc();
    step.children = children;
    return step.build();
  }

  private TraceNode ofChoice(ChoiceNode node, int row) {
    Node chosen = node.chosenFor(frame, row);
    return chosen == null
        ? step(node, row, node.variable(), Kind.RULE).build()
        : trace(chosen, row);
  }

  private TraceNode ofParameter(ParameterNode node, int row) {
    Step step = step(node, row, node.parameter());
    ParameterValue value = node.valueOf(frame, row);
    if (value != null) {
      step.parameter = value;
      step.grade = value.grade();
      if (!(value.content() instanceof Content.Number)) {
        step.text = Label.same(value.content().format(node.parameter().unit()));
      }
    }
    addUnlessValue(step, node, node.place(), row);
    if (node.on() != null) {
      step.children.add(trace(node.on(), row));
    }
    return step.build();
  }

  private TraceNode ofSeries(SeriesNode node, int row) {
    Step step = step(node, row, node.parameter());
    step.text = new Label("the whole series", "全部年份");
    for (ParameterValue value : node.valuesOf(frame, row)) {
      if (value.firstMonth() <= frame.month()) {
        step.grade = step.grade == null ? value.grade() : step.grade.weaker(value.grade());
      }
    }
    addUnlessValue(step, node, node.place(), row);
    return step.build();
  }

  /// Which places were read is the rule's to know: the weakest grade of all stands for them.
  private TraceNode ofSeries(PlaceSeriesNode node, int row) {
    Step step = step(node, row, node.parameter());
    step.text = new Label("the whole series of every place", "各地全部年份");
    for (ParameterValue value : node.parameter().values()) {
      if (value.firstMonth() <= frame.month()) {
        step.grade = step.grade == null ? value.grade() : step.grade.weaker(value.grade());
      }
    }
    return step.build();
  }

  /// A place stands in the tree where it is the reason why there is no value.
  private void addUnlessValue(Step step, Node node, @Nullable Node read, int row) {
    if (read != null && frame.column(read).statuses()[row] != Status.VALUE) {
      step.children.add(trace(read, node.rowRead(frame, read, row)));
    }
  }

  private TraceNode ofInput(Node node, Variable variable, int row) {
    return step(node, row, variable, variable.isInput() ? Kind.INPUT : Kind.GIVEN).build();
  }

  private TraceNode ofConstant(ConstantNode node, int row) {
    Kind kind = node.cites() == null ? Kind.GIVEN : Kind.RULE;
    Step step =
        law.findVariable(node.variable())
            .map(variable -> step(node, row, variable, kind))
            .orElseGet(() -> step(node, row, law.parameter(node.variable())).as(kind));
    step.cites = node.cites();
    return step.build();
  }

  /// Rows taken together are shown with each of them below; the only row of a sum stands for itself.
  private TraceNode ofRows(AggregateNode node, int row) {
    List<TraceNode> each = new ArrayList<>();
    for (int below : node.rowsBelow(frame, row)) {
      each.add(trace(node.source(), below));
    }
    if (each.size() == 1 && node.isSum() && each.getFirst().raw() != null) {
      return each.getFirst();
    }
    Step step = step(node, row, law.variable(node.variable()), Kind.DERIVED);
    step.children = each;
    return step.build();
  }

  /// In the first month a lag is what stands in for it; later it is a value of the month before.
  private TraceNode ofPrevious(PreviousNode node, int row) {
    if (frame.isFirstMonth()) {
      return derived(node, row);
    }
    Variable variable = law.variable(node.variable());
    Step step = step(node, row, variable, Kind.DERIVED);
    step.label =
        new Label(variable.label().en() + ", month before", variable.label().zh() + "（上月）");
    return step.build();
  }

  /// A value taken over from another row is shown as what it was taken from.
  private TraceNode derived(Node node, int row) {
    if (node.reads().isEmpty()) {
      boolean isPlace = node.unit() == Unit.PLACE;
      return new Step(
              node,
              row,
              isPlace ? "place" : "month",
              isPlace ? new Label("place", "地区") : new Label("month computed", "计算月份"))
          .build();
    }
    for (Node read : node.reads()) {
      int at = node.rowRead(frame, read, row);
      if (at >= 0) {
        return trace(read, at);
      }
    }
    throw new IllegalStateException("Nothing was read by " + node + " in row " + row + ".");
  }

  private Step step(Node node, int row, Variable variable, Kind kind) {
    Step step = new Step(node, row, variable.id(), variable.label()).as(kind);
    // What is counted is a number, whatever the variable's codes.
    step.codes = node.unit() == variable.unit() ? variable.codes() : List.of();
    return step;
  }

  private Step step(Node node, int row, Parameter parameter) {
    return new Step(node, row, parameter.path(), parameter.label()).as(Kind.PARAMETER);
  }

  /// A node of the tree while it is put together.
  private final class Step {
    private final Node node;
    private final int row;
    private final String id;
    private Label label;
    private Kind kind = Kind.DERIVED;
    private List<CodeName> codes = List.of();
    private @Nullable Label text;
    private @Nullable String cites;
    private @Nullable String doc;
    private @Nullable ParameterValue parameter;
    private @Nullable Grade grade;
    private List<TraceNode> children = new ArrayList<>();

    Step(Node node, int row, String id, Label label) {
      this.node = node;
      this.row = row;
      this.id = id;
      this.label = label;
    }

    Step as(Kind newKind) {
      kind = newKind;
      return this;
    }

    TraceNode build() {
      Column column = frame.column(node);
      short status = column.statuses()[row];
      if (status > Status.VALUE) {
        Reason reason = plan.reason(status);
        Label why = Origin.of(plan, frame, node, row).explain(law, reason);
        return new TraceNode(
            id,
            kind,
            label,
            null,
            null,
            node.unit(),
            reason,
            why,
            cites,
            doc,
            parameter,
            grade,
            children);
      }
      if (status < Status.VALUE) {
        Label why = new Label("not concerned", "不涉及");
        return new TraceNode(
            id,
            kind,
            label,
            null,
            null,
            node.unit(),
            null,
            why,
            cites,
            doc,
            parameter,
            grade,
            children);
      }
      boolean isNumber = node.unit() != null && text == null;
      Long raw = isNumber ? column.values()[row] : null;
      Label value =
          text != null ? text : ValueText.of(law, node.unit(), codes, raw == null ? 0 : raw);
      return new TraceNode(
          id,
          kind,
          label,
          value,
          raw,
          isNumber ? node.unit() : null,
          null,
          null,
          cites,
          doc,
          parameter,
          grade,
          children);
    }
  }
}
