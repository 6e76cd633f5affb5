package org.openshebao.simulation.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.Entity;

/// Works out for each node of a plan which rows it computes, and lets nodes share a sieve that lets the same rows through.
///
/// The *grounds* of a node are the reasons for which its rows may have no value, in the order in which they are looked at: the
/// first one that holds is the one given. Two nodes with the same grounds have values on the same rows and, on the others,
/// the same statuses.
final class Sieves {

  private record Key(Entity of, List<String> grounds) {}

  private final List<Sieve> all = new ArrayList<>();
  private final Sieve[][] steps;
  private final @Nullable Sieve[] last;
  private final List<List<String>> grounds = new ArrayList<>();
  private final boolean[] mayBeRefused;
  private final Map<Key, Sieve> shared = new HashMap<>();

  /// For the nodes of a plan, each after those that it reads.
  Sieves(List<Node> nodes) {
    steps = new Sieve[nodes.size()][];
    last = new Sieve[nodes.size()];
    mayBeRefused = new boolean[nodes.size()];
    for (Node node : nodes) {
      List<String> found = sieve(node);
      grounds.add(found);
      mayBeRefused[node.slot()] = mayBeRefused(node);
    }
  }

  /// How many sieves there are.
  List<Sieve> list() {
    return all;
  }

  /// The sieves to run before a node, in order: those that no node before it has run.
  Sieve[] stepsBefore(Node node) {
    return steps[node.slot()];
  }

  /// The sieve through which the rows of a node come; null when all do.
  @Nullable Sieve lastBefore(Node node) {
    return last[node.slot()];
  }

  /// Makes the sieves of a node and gives the node's grounds.
  private List<String> sieve(Node node) {
    List<Sieve> made = new ArrayList<>();
    List<String> soFar = List.of();
    Sieve at = null;
    for (Demand demand : node.demands()) {
      List<String> next = merge(soFar, asked(demand));
      if (next.equals(soFar)) {
        continue;
      }
      Key key = new Key(node.of(), next);
      Sieve sieve = shared.get(key);
      if (sieve == null) {
        boolean isColumns =
            demand.kind() == Demand.Kind.VALUE && next.equals(grounds.get(demand.node().slot()));
        sieve = new Sieve(all.size(), node.of(), at, demand, isColumns);
        all.add(sieve);
        made.add(sieve);
        // A node that its reader runs comes later than its place in the order: no other may count
        // on it.
        if (!node.isRunByReader()) {
          shared.put(key, sieve);
        }
      }
      at = sieve;
      soFar = next;
    }
    steps[node.slot()] = made.toArray(Sieve[]::new);
    last[node.slot()] = at;
    return groundsOf(node, soFar);
  }

  private List<String> asked(Demand demand) {
    int slot = demand.node().slot();
    return switch (demand.kind()) {
      case VALUE -> grounds.get(slot);
      case TRUE -> merge(grounds.get(slot), List.of("no " + slot));
      case NOT_REFUSED -> mayBeRefused[slot] ? List.of("refused " + slot) : List.of();
    };
  }

  private List<String> groundsOf(Node node, List<String> demanded) {
    return switch (node) {
      case ConstantNode constant -> List.of();
      case MonthNode month -> List.of();
      case OwnPlaceNode place -> List.of();
      case ProjectNode project -> through("for " + node.of() + " ", project);
      case PlaceProjectNode project ->
          merge(demanded, through("at " + project.place().slot() + " ", project));
      case RuleNode rule when !rule.rule().mayReturnUnknown() -> demanded;
      default -> merge(demanded, List.of("own " + node.slot()));
    };
  }

  /// The grounds of what a node repeats for rows of its own entity.
  private List<String> through(String way, Node node) {
    return grounds.get(node.reads().getFirst().slot()).stream().map(way::concat).toList();
  }

  private boolean mayBeRefused(Node node) {
    return switch (node) {
      case InputNode input -> false;
      case HistoryNode history -> false;
      case UnknownNode unknown -> false;
      case OrZeroNode orZero -> false;
      case AggregateNode rows -> false;
      case PreviousNode previous -> true;
      case RuleNode rule when !rule.conditions().isEmpty() -> true;
      default -> node.reads().stream().anyMatch(read -> mayBeRefused[read.slot()]);
    };
  }

  private static List<String> merge(List<String> first, List<String> second) {
    LinkedHashSet<String> merged = new LinkedHashSet<>(first);
    merged.addAll(second);
    return List.copyOf(merged);
  }
}
