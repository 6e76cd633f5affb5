package org.openshebao.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Suggestion;

/// The rows of one entity: its columns, its careers, the group of each row and how they were sampled.
public final class Rows {

  private final String entity;
  private final int size;
  private final @Nullable Ids ids;
  private final @Nullable ParentRows parent;
  private final List<DataColumn> columns;
  private final List<HistoryColumn> histories;
  private final SampleDesign design;

  Rows(
      String entity,
      int size,
      @Nullable Ids ids,
      @Nullable ParentRows parent,
      List<DataColumn> columns,
      List<HistoryColumn> histories,
      SampleDesign design) {
    this.entity = entity;
    this.size = size;
    this.ids = ids;
    this.parent = parent;
    this.columns = List.copyOf(columns);
    this.histories = List.copyOf(histories);
    this.design = design;
  }

  /// A builder of `size` rows of an entity such as "person".
  public static RowsBuilder builder(String entity, int size) {
    return new RowsBuilder(entity, size);
  }

  /// The entity: "person", "relation", "household".
  public String entity() {
    return entity;
  }

  /// Number of rows.
  public int size() {
    return size;
  }

  /// What the rows are called in the files they came from, when that was kept.
  public Optional<Ids> findIds() {
    return Optional.ofNullable(ids);
  }

  /// The group of each row; null when the entity is the top one.
  public @Nullable ParentRows parent() {
    return parent;
  }

  /// The columns in the order in which they were added.
  public List<DataColumn> columns() {
    return columns;
  }

  /// The column called `name`; throws naming the nearest one.
  public DataColumn column(String name) {
    return find(name).orElseThrow(() -> missing("column", name, listNames()));
  }

  /// The column called `name`, when there is one.
  public Optional<DataColumn> find(String name) {
    for (DataColumn column : columns) {
      if (column.name().equals(name)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /// The careers in the order in which they were added.
  public List<HistoryColumn> histories() {
    return histories;
  }

  /// The careers called `name`; throws naming the nearest one.
  public HistoryColumn history(String name) {
    return findHistory(name)
        .orElseThrow(
            () -> missing("history", name, histories.stream().map(HistoryColumn::name).toList()));
  }

  /// The careers called `name`, when there are some.
  public Optional<HistoryColumn> findHistory(String name) {
    return histories.stream().filter(history -> history.name().equals(name)).findFirst();
  }

  /// How the rows were sampled.
  public SampleDesign design() {
    return design;
  }

  /// The weight of a row; 1 when the design names none.
  public double weight(int row) {
    return design.weight() == null ? 1 : column(design.weight()).doubleValue(row);
  }

  /// Rows `first` to before `end` with `slicedParent` as their groups, sharing the values.
  Rows slice(RowRange range, @Nullable ParentRows slicedParent) {
    int first = range.first();
    int end = range.end();
    List<DataColumn> slicedColumns = new ArrayList<>(columns.size());
    for (DataColumn column : columns) {
      slicedColumns.add(column.slice(first, end));
    }
    List<HistoryColumn> slicedHistories = new ArrayList<>(histories.size());
    for (HistoryColumn history : histories) {
      slicedHistories.add(history.slice(first, end));
    }
    Ids slicedIds = ids == null ? null : ids.slice(first, end);
    return new Rows(
        entity, range.size(), slicedIds, slicedParent, slicedColumns, slicedHistories, design);
  }

  Rows bindPlaces(ToIntFunction<String> numberOf) {
    return new Rows(
        entity,
        size,
        ids,
        parent,
        columns.stream().map(column -> column.bindPlaces(numberOf)).toList(),
        histories.stream().map(history -> history.bindPlaces(numberOf)).toList(),
        design);
  }

  private List<String> listNames() {
    return columns.stream().map(DataColumn::name).toList();
  }

  private IllegalArgumentException missing(String what, String name, List<String> known) {
    return new IllegalArgumentException(
        "Entity %s has no %s %s; it has %s. %s"
            .formatted(entity, what, name, known, Suggestion.maybe(name, known)));
  }
}
