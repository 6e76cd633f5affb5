package org.openshebao.simulation.plan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.population.ParentRows;
import org.openshebao.population.RowRange;
import org.openshebao.population.Rows;

/// The scratch space of one thread: a column for each node of a plan, and the batch that they hold at the moment.
public final class Frame {

  private final Plan plan;
  private final @Nullable Column[] columns;
  private @Nullable Frame places;
  private final Map<Entity, RowRange> ranges = new EnumMap<>(Entity.class);
  private final Map<Entity, int[]> parents = new EnumMap<>(Entity.class);
  private final Map<Entity, int[]> choices = new EnumMap<>(Entity.class);
  private final Carried carried;
  private @Nullable Dataset dataset;
  private int month;

  Frame(Plan plan, Map<Entity, Integer> capacities, Carried carried) {
    this.plan = plan;
    this.carried = carried;
    columns = new Column[plan.nodes().size()];
    for (Node node : plan.nodes()) {
      Integer capacity = capacities.get(node.of());
      if (capacity != null) {
        columns[node.slot()] =
            node.holdsObjects() ? Column.ofObjects(capacity) : Column.ofNumbers(capacity);
      }
    }
    capacities.forEach((entity, capacity) -> {
      parents.put(entity, new int[capacity]);
      choices.put(entity, new int[capacity]);
      ranges.put(entity, new RowRange(0, capacity));
    });
    month = plan.month();
  }

  /// The plan whose columns these are.
  public Plan plan() {
    return plan;
  }

  /// The month computed.
  public int month() {
    return month;
  }

  void setMonth(int newMonth) {
    month = newMonth;
  }

  /// Sets where the values of places for the month computed are read.
  void readPlacesFrom(Frame placeFrame) {
    places = placeFrame;
  }

  /// The rows of `entity` in the dataset that the batch holds now.
  public RowRange range(Entity entity) {
    RowRange range = ranges.get(entity);
    if (range == null) {
      throw new IllegalStateException("The dataset has no rows of " + entity.key() + ".");
    }
    return range;
  }

  /// How many rows of `entity` the batch holds.
  public int rows(Entity entity) {
    return range(entity).size();
  }

  /// The column of a node of an entity that has rows here.
  public Column column(Node node) {
    if (node.of() == Entity.PLACE && places != null) {
      return places.column(node);
    }
    Column column = columns[node.slot()];
    if (column == null) {
      throw new IllegalStateException(
          "The dataset has no rows of %s, which column %d needs."
              .formatted(node.of().key(), node.slot()));
    }
    return column;
  }

  /// The rows of a parent entity, counted within the batch, to which rows of `child` belong.
  int[] parentRows(Entity child) {
    int[] rows = parents.get(child);
    if (rows == null) {
      throw new IllegalStateException("The dataset has no rows of " + child.key() + ".");
    }
    return rows;
  }

  /// Scratch space for the alternative that answers each row.
  int[] choices(Entity entity) {
    int[] rows = choices.get(entity);
    if (rows == null) {
      throw new IllegalStateException("The dataset has no rows of " + entity.key() + ".");
    }
    return rows;
  }

  /// The dataset of the batch; none where the frame holds the values of places.
  Optional<Dataset> findDataset() {
    return Optional.ofNullable(dataset);
  }

  /// Keeps what the next month reads: the values of places, or those of all other rows.
  void carryOver(boolean ofPlaces) {
    plan.carriedOver()
        .forEach((variable, node) -> {
          if ((node.of() == Entity.PLACE) == ofPlaces) {
            carried.keep(variable, column(node), rows(node.of()));
          }
        });
  }

  /// What was carried over from the month before.
  Carried carried() {
    return carried;
  }

  /// Moves to the rows `topRange` of the top entity of a dataset.
  void moveTo(Dataset newDataset, RowRange topRange) {
    dataset = newDataset;
    for (String key : newDataset.entities()) {
      Entity entity = Entity.parse(key);
      RowRange range = newDataset.range(key, topRange.first(), topRange.end());
      ranges.put(entity, range);
      Rows rows = newDataset.rows(key);
      ParentRows parent = rows.parent();
      if (parent != null) {
        int[] into = parentRows(entity);
        parent.readInto(range.first(), range.size(), into);
        int firstParent = range(Entity.parse(parent.entity())).first();
        for (int i = 0; i < range.size(); i++) {
          into[i] -= firstParent;
        }
      }
    }
  }

  /// Fills in the columns that are the same in every batch.
  void fillConstants() {
    for (Node node : plan.nodes()) {
      if (node.isConstant() && columns[node.slot()] != null) {
        node.run(this);
      }
    }
  }

  /// Computes the batch; with `onlyMonthly`, only what may differ from the month before under the same law.
  void compute(boolean onlyMonthly) {
    for (Node node : plan.nodes()) {
      if (columns[node.slot()] != null
          && !node.isConstant()
          && !node.isRunByReader()
          && (!onlyMonthly || node.changesWithMonth())) {
        node.run(this);
      }
    }
  }

  /// Sets every row of a column to one value.
  static void fill(Column column, long value) {
    column.markAllValues();
    Arrays.fill(column.values(), value);
  }

  /// Sets every row of a column to one status.
  static void fillStatus(Column column, short status) {
    Arrays.fill(column.statuses(), status);
    column.markMixed();
  }
}
