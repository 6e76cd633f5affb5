package org.openshebao.simulation.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Validity;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.RowRange;

/// A plan's columns in one thread's scratch space, and the batch that they hold at the moment.
public final class Frame {

  private final Plan plan;
  private final Scratch scratch;
  private final Bindings bindings;
  private final @Nullable Column[] columns;
  private final @Nullable Validity[] ownValidities;
  private final @Nullable Validity[] validities;
  private @Nullable Frame places;
  private int month;
  private boolean first = true;

  Frame(Plan plan, Scratch scratch, Bindings bindings) {
    this.plan = plan;
    this.scratch = scratch;
    this.bindings = bindings;
    columns = scratch.columnsFor(plan.nodes());
    ownValidities = scratch.validitiesFor(plan.sieves().list());
    validities = new Validity[ownValidities.length];
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

  /// Whether it is the first month of a run, in which lags begin.
  public boolean isFirstMonth() {
    return first;
  }

  void setMonth(int newMonth, boolean isFirst) {
    month = newMonth;
    first = isFirst;
  }

  /// Sets where the values of places for the month computed are read.
  void readPlacesFrom(Frame placeFrame) {
    places = placeFrame;
  }

  /// The rows of `entity` in the dataset that the batch holds now.
  public RowRange range(Entity entity) {
    return scratch.range(entity);
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

  /// The space of a sieve's own.
  Validity ownValidity(Sieve sieve) {
    return there(ownValidities[sieve.slot()], sieve);
  }

  /// The rows that a sieve has let through.
  Validity validity(Sieve sieve) {
    return there(validities[sieve.slot()], sieve);
  }

  void setValidity(Sieve sieve, Validity validity) {
    validities[sieve.slot()] = validity;
  }

  private static Validity there(@Nullable Validity validity, Sieve sieve) {
    if (validity == null) {
      throw new IllegalStateException("Sieve " + sieve.slot() + " has not been run here.");
    }
    return validity;
  }

  /// The rows of a parent entity, counted within the batch, to which rows of `child` belong.
  int[] parentRows(Entity child) {
    return scratch.parentRows(child);
  }

  /// Room for a number a row, for whichever node is run at the moment.
  int[] spare(Entity entity) {
    return scratch.spare(entity);
  }

  /// The columns of the dataset.
  Bindings bindings() {
    return bindings;
  }

  /// What was carried over from the month before.
  Carried carried() {
    return scratch.carried();
  }

  /// Keeps what the next month reads: the values of places, or those of all other rows.
  void carryOver(boolean ofPlaces) {
    plan.carriedOver()
        .forEach((variable, node) -> {
          if ((node.of() == Entity.PLACE) == ofPlaces) {
            carried().keep(variable, column(node), rows(node.of()));
          }
        });
  }

  /// Computes the batch; with `onlyMonthly`, only what may differ from the month before under the same law.
  void compute(boolean onlyMonthly) {
    if (scratch.handTo(this)) {
      run(plan.constants());
    }
    run(onlyMonthly ? plan.everyMonth() : plan.everyBatch());
  }

  private void run(Node[] nodes) {
    for (Node node : nodes) {
      if (columns[node.slot()] != null) {
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
    column.markAllValues();
    Arrays.fill(column.statuses(), status);
    column.validity().markMixed();
  }
}
