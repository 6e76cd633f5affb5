package org.openshebao.simulation.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Validity;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.population.ParentRows;
import org.openshebao.population.RowRange;

/// One thread's space: which rows its batch holds, and the columns that plans of a run take turns in using.
///
/// However many plans a run of months needs, the columns are those of the largest one.
final class Scratch {

  private final Map<Entity, Integer> capacities;
  private final Map<Entity, RowRange> ranges = new EnumMap<>(Entity.class);
  private final Map<Entity, int[]> parents = new EnumMap<>(Entity.class);
  private final Map<Entity, int[]> spares = new EnumMap<>(Entity.class);
  private final Map<Entity, List<Column>> numbers = new EnumMap<>(Entity.class);
  private final Map<Entity, List<Column>> objects = new EnumMap<>(Entity.class);
  private final Map<Entity, List<Validity>> validities = new EnumMap<>(Entity.class);
  private final Carried carried;
  private @Nullable Frame user;

  /// Space for at most so many rows of each entity.
  Scratch(Map<Entity, Integer> capacities, Carried carried) {
    this.capacities = new EnumMap<>(capacities);
    this.carried = carried;
    capacities.forEach((entity, capacity) -> {
      ranges.put(entity, new RowRange(0, capacity));
      parents.put(entity, new int[capacity]);
      spares.put(entity, new int[capacity]);
      numbers.put(entity, new ArrayList<>());
      objects.put(entity, new ArrayList<>());
      validities.put(entity, new ArrayList<>());
    });
  }

  /// The columns of a plan's nodes, by slot; null for those of an entity without rows here.
  @Nullable Column[] columnsFor(List<Node> nodes) {
    @Nullable Column[] columns = new Column[nodes.size()];
    Map<Entity, Integer> numbersTaken = new EnumMap<>(Entity.class);
    Map<Entity, Integer> objectsTaken = new EnumMap<>(Entity.class);
    for (Node node : nodes) {
      Integer capacity = capacities.get(node.of());
      if (capacity != null) {
        boolean ofObjects = node.holdsObjects();
        int taken = (ofObjects ? objectsTaken : numbersTaken).merge(node.of(), 1, Integer::sum);
        List<Column> pool = get(ofObjects ? objects : numbers, node.of());
        if (taken > pool.size()) {
          pool.add(ofObjects ? Column.ofObjects(capacity) : Column.ofNumbers(capacity));
        }
        columns[node.slot()] = pool.get(taken - 1);
      }
    }
    return columns;
  }

  /// The space of a plan's sieves, by slot; null for those of an entity without rows here.
  @Nullable Validity[] validitiesFor(List<Sieve> sieves) {
    @Nullable Validity[] found = new Validity[sieves.size()];
    Map<Entity, Integer> takenOf = new EnumMap<>(Entity.class);
    for (Sieve sieve : sieves) {
      Integer capacity = capacities.get(sieve.of());
      if (capacity != null) {
        int taken = takenOf.merge(sieve.of(), 1, Integer::sum);
        List<Validity> pool = get(validities, sieve.of());
        if (taken > pool.size()) {
          pool.add(new Validity(capacity));
        }
        found[sieve.slot()] = pool.get(taken - 1);
      }
    }
    return found;
  }

  /// Moves to the rows `topRange` of the top entity of a dataset.
  void moveTo(Dataset dataset, RowRange topRange) {
    for (Entity entity : Groups.entitiesOf(dataset)) {
      RowRange range = dataset.range(entity.key(), topRange.first(), topRange.end());
      ranges.put(entity, range);
      ParentRows parent = dataset.rows(entity.key()).parent();
      if (parent != null) {
        int[] into = parentRows(entity);
        parent.readInto(range.first(), range.size(), into);
        int firstParent = dataset.range(parent.entity(), topRange.first(), topRange.end()).first();
        for (int i = 0; i < range.size(); i++) {
          into[i] -= firstParent;
        }
      }
    }
  }

  /// Says which frame uses the columns from now on; true when another one did before.
  boolean handTo(Frame frame) {
    boolean changes = user != frame;
    user = frame;
    return changes;
  }

  RowRange range(Entity entity) {
    return get(ranges, entity);
  }

  /// The rows of a parent entity, counted within the batch, to which rows of `child` belong.
  int[] parentRows(Entity child) {
    return get(parents, child);
  }

  /// Room for a number a row, for whichever node is run at the moment.
  int[] spare(Entity entity) {
    return get(spares, entity);
  }

  /// What was carried over from the month before.
  Carried carried() {
    return carried;
  }

  private static <T> T get(Map<Entity, T> map, Entity entity) {
    T found = map.get(entity);
    if (found == null) {
      throw new IllegalStateException("The dataset has no rows of " + entity.key() + ".");
    }
    return found;
  }
}
