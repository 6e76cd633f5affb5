package org.openshebao.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.openshebao.base.problem.Suggestion;

/// People in columns: entities that form groups within groups (relation → person → household); never changed once built.
///
/// One entity is the top one and every other belongs, by way of its parent, to it, so that whole groups can be cut off,
/// streamed and computed by themselves. Entities are listed from the top down.
public final class Dataset {

  private final Map<String, Rows> entities;
  private final DataOrigin origin;

  Dataset(Map<String, Rows> entities, DataOrigin origin) {
    this.entities = new LinkedHashMap<>(entities);
    this.origin = origin;
  }

  /// A builder.
  public static DatasetBuilder builder() {
    return new DatasetBuilder();
  }

  /// Where the data come from.
  public DataOrigin origin() {
    return origin;
  }

  /// The entities, the top one first and each after its parent.
  public List<String> entities() {
    return List.copyOf(entities.keySet());
  }

  /// The top entity.
  public Rows top() {
    return entities.values().iterator().next();
  }

  /// The rows of an entity; throws naming the nearest one.
  public Rows rows(String entity) {
    return findRows(entity)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The dataset has no entity %s; it has %s. %s"
                    .formatted(entity, entities(), Suggestion.maybe(entity, entities()))));
  }

  /// The rows of an entity, when the dataset has it.
  public Optional<Rows> findRows(String entity) {
    return Optional.ofNullable(entities.get(entity));
  }

  /// The rows of `entity` that belong to a row of its parent.
  public RowRange childRange(String entity, int parentRow) {
    ParentRows parent = rows(entity).parent();
    if (parent == null) {
      throw new IllegalArgumentException(
          "Entity %s is the top one and belongs to no other.".formatted(entity));
    }
    return parent.childRange(parentRow);
  }

  /// The rows of `entity` that belong to the rows `fromTopRow` to before `toTopRow` of the top entity.
  public RowRange range(String entity, int fromTopRow, int toTopRow) {
    ParentRows parent = rows(entity).parent();
    if (parent == null) {
      return new RowRange(fromTopRow, toTopRow);
    }
    RowRange parents = range(parent.entity(), fromTopRow, toTopRow);
    return new RowRange(parent.firstChild(parents.first()), parent.firstChild(parents.end()));
  }

  /// The rows `fromTopRow` to before `toTopRow` of the top entity with all that belongs to them, sharing the values.
  public Dataset slice(int fromTopRow, int toTopRow) {
    if (fromTopRow < 0 || toTopRow < fromTopRow || toTopRow > top().size()) {
      throw new IllegalArgumentException(
          "Rows %d to %d are not among the %d of %s."
              .formatted(fromTopRow, toTopRow, top().size(), top().entity()));
    }
    Map<String, Rows> slices = new LinkedHashMap<>();
    for (Rows rows : entities.values()) {
      ParentRows parent = rows.parent();
      RowRange range = range(rows.entity(), fromTopRow, toTopRow);
      if (parent == null) {
        slices.put(rows.entity(), rows.slice(range, null));
      } else {
        RowRange parents = range(parent.entity(), fromTopRow, toTopRow);
        slices.put(rows.entity(), rows.slice(range, parent.slice(parents.first(), parents.end())));
      }
    }
    return new Dataset(slices, origin);
  }

  /// Cuts the dataset into slices of whole groups, each of at most `maxRows` rows of `entity` unless one group has more.
  public List<RowRange> listTopRanges(String entity, int maxRows) {
    List<RowRange> ranges = new ArrayList<>();
    int from = 0;
    while (from < top().size()) {
      int first = range(entity, from, from).first();
      int low = from + 1;
      int high = top().size();
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (range(entity, middle, middle).first() - first <= maxRows) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      ranges.add(new RowRange(from, low));
      from = low;
    }
    return ranges;
  }

  /// The dataset with places as numbers of a place tree: `numberOf` gives −1 for a code that it does not know.
  public Dataset bindPlaces(ToIntFunction<String> numberOf) {
    Map<String, Rows> bound = new LinkedHashMap<>();
    entities.forEach((entity, rows) -> bound.put(entity, rows.bindPlaces(numberOf)));
    return new Dataset(bound, origin);
  }

  /// SHA-256, in hex, of what the columns are and hold; the same however they are stored.
  public String digest() {
    return new DatasetDigest().add(this).hex();
  }
}
