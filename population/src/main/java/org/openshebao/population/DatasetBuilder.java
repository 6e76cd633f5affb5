package org.openshebao.population;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openshebao.base.problem.Suggestion;

/// Puts entities together, parents first, and checks that they fit.
public final class DatasetBuilder {

  private final Map<String, Rows> entities = new LinkedHashMap<>();
  private DataOrigin origin = DataOrigin.UNSAID;

  DatasetBuilder() {}

  /// Adds an entity: the top one first, every other after its parent.
  public DatasetBuilder add(Rows rows) {
    ParentRows parent = rows.parent();
    if (parent == null && !entities.isEmpty()) {
      throw new IllegalArgumentException(
          "Entity %s belongs to no other, but %s is the top one already. Maybe give it a parent?"
              .formatted(rows.entity(), entities.keySet().iterator().next()));
    }
    if (parent != null) {
      Rows parentRows = entities.get(parent.entity());
      if (parentRows == null) {
        throw new IllegalArgumentException(
            "Entity %s belongs to %s, which is not there yet; there are %s. %s"
                .formatted(
                    rows.entity(),
                    parent.entity(),
                    entities.keySet(),
                    Suggestion.maybe(parent.entity(), entities.keySet())));
      }
      if (parentRows.size() != parent.parentSize()) {
        throw new IllegalArgumentException(
            "Entity %s counts on %d rows of %s, which has %d."
                .formatted(rows.entity(), parent.parentSize(), parent.entity(), parentRows.size()));
      }
    }
    if (entities.putIfAbsent(rows.entity(), rows) != null) {
      throw new IllegalArgumentException(
          "The dataset has the entity %s twice.".formatted(rows.entity()));
    }
    return this;
  }

  /// Says where the data come from.
  public DatasetBuilder origin(DataOrigin dataOrigin) {
    this.origin = dataOrigin;
    return this;
  }

  /// The dataset.
  public Dataset build() {
    if (entities.isEmpty()) {
      throw new IllegalArgumentException("A dataset needs an entity but has none.");
    }
    return new Dataset(entities, origin);
  }
}
