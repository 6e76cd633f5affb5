package org.openshebao.simulation.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Entity;

/// The columns to compute for some variables in a month, each after those that it reads.
///
/// A plan holds for `month` and on to `lastMonth`: until then no rule begins or ends and no parameter it reads changes.
public final class Plan {

  private final PlanRequest request;
  private final List<Node> nodes;
  private final Map<String, Node> wanted;
  private final Map<String, Node> carriedOver;
  private final List<Reason> reasons;
  private final boolean[] notEntitled;
  private final int lastMonth;
  private final Sieves sieves;
  private final Node[] constants;
  private final Node[] everyBatch;
  private final Node[] everyMonth;
  private final boolean monthlyPlaces;

  Plan(
      PlanRequest request,
      List<Node> nodes,
      Map<String, Node> wanted,
      Map<String, Node> carriedOver,
      Reasons reasons,
      int lastMonth) {
    this.request = request;
    this.nodes = List.copyOf(nodes);
    this.wanted = new LinkedHashMap<>(wanted);
    this.carriedOver = new LinkedHashMap<>(carriedOver);
    this.reasons = List.copyOf(reasons.list());
    this.notEntitled = reasons.notEntitled();
    this.lastMonth = lastMonth;
    sieves = new Sieves(this.nodes);
    boolean[] monthly = new boolean[nodes.size()];
    List<Node> filled = new ArrayList<>();
    List<Node> run = new ArrayList<>();
    List<Node> runMonthly = new ArrayList<>();
    boolean places = false;
    for (Node node : nodes) {
      boolean changes =
          node.changesWithMonth() || node.reads().stream().anyMatch(read -> monthly[read.slot()]);
      monthly[node.slot()] = changes;
      places |= changes && node.of() == Entity.PLACE;
      if (node.isConstant()) {
        filled.add(node);
      } else if (!node.isRunByReader()) {
        run.add(node);
        if (changes) {
          runMonthly.add(node);
        }
      }
    }
    constants = filled.toArray(Node[]::new);
    everyBatch = run.toArray(Node[]::new);
    everyMonth = runMonthly.toArray(Node[]::new);
    monthlyPlaces = places;
  }

  /// What was asked.
  public PlanRequest request() {
    return request;
  }

  /// The law.
  public Law law() {
    return request.law();
  }

  /// The month computed.
  public int month() {
    return request.month();
  }

  /// The last month for which the plan holds without change.
  public int lastMonth() {
    return lastMonth;
  }

  /// Every column, each after those that it reads.
  public List<Node> nodes() {
    return nodes;
  }

  /// The wanted variables' ids in the order asked.
  public List<String> wanted() {
    return List.copyOf(wanted.keySet());
  }

  /// The node of a wanted variable; throws with the nearest one named.
  public Node node(String variableId) {
    Node node = wanted.get(variableId);
    if (node == null) {
      throw new IllegalArgumentException(
          "The plan was not asked for \"%s\"; it has %s. %s"
              .formatted(
                  variableId, wanted.keySet(), Suggestion.maybe(variableId, wanted.keySet())));
    }
    return node;
  }

  /// Variables whose values the next month reads, with their nodes.
  Map<String, Node> carriedOver() {
    return carriedOver;
  }

  /// Every reason, in order of their numbers; the first has number 1.
  public List<Reason> reasons() {
    return reasons;
  }

  /// The reason behind a status above zero.
  public Reason reason(short status) {
    return reasons.get(status - 1);
  }

  /// For each status from 0 on, whether it means *not entitled*.
  boolean[] notEntitled() {
    return notEntitled;
  }

  /// Which rows each node computes.
  Sieves sieves() {
    return sieves;
  }

  /// The entities whose rows a dataset must have.
  public Set<Entity> entities() {
    Set<Entity> entities = EnumSet.noneOf(Entity.class);
    nodes.forEach(node -> entities.add(node.of()));
    entities.remove(Entity.PLACE);
    return entities;
  }

  /// The inputs that the plan reads, in order.
  public List<InputNode> inputs() {
    List<InputNode> inputs = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof InputNode input) {
        inputs.add(input);
      }
    }
    return inputs;
  }

  /// The nodes whose columns are the same in every batch.
  Node[] constants() {
    return constants;
  }

  /// The nodes to run for a batch, in order.
  Node[] everyBatch() {
    return everyBatch;
  }

  /// Those of them to run again for the next month under the same law.
  Node[] everyMonth() {
    return everyMonth;
  }

  /// Whether values of places change from month to month under the same law.
  boolean hasMonthlyPlaceValues() {
    return monthlyPlaces;
  }

  /// The values of places in the plan's month.
  public Frame places() {
    return placeFrame(month(), true, new Carried());
  }

  /// The values of places, computed once for all batches; `carried` has those of the month before.
  Frame placeFrame(int forMonth, boolean isFirst, Carried carried) {
    Map<Entity, Integer> places = Map.of(Entity.PLACE, law().places().size());
    Frame frame = new Frame(this, new Scratch(places, carried), Bindings.NONE);
    frame.setMonth(forMonth, isFirst);
    frame.compute(false);
    return frame;
  }
}
