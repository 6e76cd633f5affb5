package org.openshebao.simulation.person;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Entity;
import org.openshebao.simulation.plan.Frame;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.Reason;
import org.openshebao.simulation.trace.TraceNode;
import org.openshebao.simulation.trace.Tracer;
import org.openshebao.simulation.trace.ValueText;

/// What the law answers for one person: values or reasons, and how each came about.
public final class CaseResult {

  private final Plan plan;
  private final Frame frame;
  private final Tracer tracer;

  CaseResult(Plan plan, Frame frame, @Nullable Integer place) {
    this.plan = plan;
    this.frame = frame;
    this.tracer = new Tracer(plan, frame, place);
  }

  /// The plan that computed it.
  public Plan plan() {
    return plan;
  }

  /// Ids of the variables answered.
  public List<String> variables() {
    return plan.wanted();
  }

  /// How a variable came about, in the person's first relation.
  public TraceNode trace(String name) {
    return trace(name, 0);
  }

  /// How a variable came about in relation number `relation`.
  public TraceNode trace(String name, int relation) {
    String id = plan.law().variable(name).id();
    if (plan.node(id).of() != Entity.RELATION) {
      return tracer.trace(id, 0);
    }
    int relations = frame.rows(Entity.RELATION);
    if (relation < 0 || relation >= relations) {
      throw new IllegalArgumentException(
          "There is no relation %d; the case has %d, from 0.".formatted(relation, relations));
    }
    return tracer.trace(id, relation);
  }

  /// The value of a variable as a column holds it; empty when there is none.
  public OptionalLong find(String name) {
    Long raw = trace(name).raw();
    return raw == null ? OptionalLong.empty() : OptionalLong.of(raw);
  }

  /// Why a variable has no value; empty when it has one.
  public Optional<Reason> reason(String name) {
    return Optional.ofNullable(trace(name).reason());
  }

  /// The value or the reason in words.
  public Label text(String name) {
    Variable variable = plan.law().variable(name);
    TraceNode node = trace(name);
    if (node.raw() != null) {
      return ValueText.of(plan.law(), variable, node.raw());
    }
    Label why = node.why();
    return why == null ? new Label("not known", "未知") : why;
  }
}
