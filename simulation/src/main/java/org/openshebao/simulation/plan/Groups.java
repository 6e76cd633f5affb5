package org.openshebao.simulation.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.population.ParentRows;
import org.openshebao.population.RowRange;

/// The groups of a dataset as plans need them, and how they are cut into batches.
final class Groups {

  private Groups() {}

  /// The entities of a dataset that the law knows, from the top down; others are left alone.
  static List<Entity> entitiesOf(Dataset dataset) {
    List<Entity> entities = new ArrayList<>();
    for (String key : dataset.entities()) {
      for (Entity entity : Entity.values()) {
        if (entity != Entity.PLACE && entity.key().equals(key)) {
          entities.add(entity);
        }
      }
    }
    return entities;
  }

  /// Throws when a dataset lacks rows that plans read, or when they belong to rows of another kind.
  static void check(List<Plan> plans, Dataset dataset) {
    for (Plan plan : plans) {
      Set<Entity> needed = plan.entities();
      boolean households = needed.contains(Entity.HOUSEHOLD);
      if (households && needed.contains(Entity.RELATION)) {
        needed.add(Entity.PERSON);
      }
      for (Entity entity : needed) {
        if (dataset.findRows(entity.key()).isEmpty()) {
          throw new IllegalArgumentException(
              "The dataset has no rows of %s, which %s need; it has %s."
                  .formatted(entity.key(), plan.wanted(), dataset.entities()));
        }
      }
      if (needed.contains(Entity.RELATION) && needed.contains(Entity.PERSON)) {
        checkParent(dataset, Entity.RELATION, Entity.PERSON);
      }
      if (households && needed.contains(Entity.PERSON)) {
        checkParent(dataset, Entity.PERSON, Entity.HOUSEHOLD);
      }
    }
  }

  private static void checkParent(Dataset dataset, Entity child, Entity parent) {
    ParentRows found = dataset.rows(child.key()).parent();
    if (found == null || !found.entity().equals(parent.key())) {
      throw new IllegalArgumentException(
          "In the dataset a %s belongs to %s, and the law reads it as belonging to a %s."
              .formatted(
                  child.key(), found == null ? "nothing" : "a " + found.entity(), parent.key()));
    }
  }

  /// Whole groups of the top entity, each of at most `most` rows of any entity unless one group alone has more.
  static List<RowRange> batches(Dataset dataset, int most) {
    List<RowRange> batches = new ArrayList<>();
    List<Entity> entities = entitiesOf(dataset);
    int size = dataset.top().size();
    int from = 0;
    while (from < size) {
      int low = from + 1;
      int high = (int) Math.min(size, (long) from + most);
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (largest(dataset, entities, from, middle) <= most) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      batches.add(new RowRange(from, low));
      from = low;
    }
    return batches;
  }

  private static int largest(Dataset dataset, List<Entity> entities, int fromTopRow, int toTopRow) {
    int largest = 0;
    for (Entity entity : entities) {
      largest = Math.max(largest, dataset.range(entity.key(), fromTopRow, toTopRow).size());
    }
    return largest;
  }

  /// The rows of each entity in the batch that has most of them.
  static Map<Entity, Integer> capacities(Dataset dataset, List<RowRange> batches) {
    Map<Entity, Integer> capacities = new EnumMap<>(Entity.class);
    for (Entity entity : entitiesOf(dataset)) {
      int most = 1;
      for (RowRange batch : batches) {
        most = Math.max(most, dataset.range(entity.key(), batch.first(), batch.end()).size());
      }
      capacities.put(entity, most);
    }
    return capacities;
  }
}
