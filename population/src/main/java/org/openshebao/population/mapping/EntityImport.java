package org.openshebao.population.mapping;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Rows;
import org.openshebao.population.RowsBuilder;
import org.openshebao.population.storage.TextRows;

/// Reads the rows of one entity, then its careers, and puts them in the order of their groups.
final class EntityImport {

  /// A cell longer than this is shown in part.
  private static final int MAX_SHOWN = 200;

  private final EntitySource source;
  private final @Nullable EntityImport parent;
  private final Refusals refusals;
  private final List<RowCounts> counts;
  private final IdIndex index = new IdIndex();
  private final Set<String> refusedIds = new HashSet<>();

  /// Final row of the parent of each row read and kept.
  private int[] parents = new int[1024];

  private int size;
  private RowOrder order = RowOrder.NONE;

  EntityImport(
      EntitySource source,
      @Nullable EntityImport parent,
      Refusals refusals,
      List<RowCounts> counts) {
    this.source = source;
    this.parent = parent;
    this.refusals = refusals;
    this.counts = counts;
  }

  Rows read() {
    long read = readRows();
    boolean[] isRefused = new boolean[size];
    List<HistoryImport> histories =
        source.histories().stream()
            .map(history -> new HistoryImport(history, this, refusals))
            .toList();
    histories.forEach(history -> history.read(isRefused));
    order = RowOrder.of(parent == null ? new int[size] : Arrays.copyOf(parents, size), isRefused);
    counts.add(new RowCounts(source.mapping().file().name(), read, order.size()));
    RowsBuilder rows = Rows.builder(source.mapping().entity(), order.size());
    if (source.id() != null) {
      rows.ids(order.isIdentity() ? index.ids() : index.ids().pick(order.rows()));
    }
    if (parent != null) {
      rows.parent(parent.source.mapping().entity(), parent.order.size(), order.pick(parents));
    }
    for (BoundColumn bound : source.columns()) {
      DataColumn column = bound.build();
      rows.add(order.isIdentity() ? column : column.pick(order.rows()));
    }
    for (HistoryImport history : histories) {
      rows.add(history.build(order));
      counts.add(history.counts());
    }
    Rows built = rows.design(source.design()).build();
    checkWeights(built);
    return built;
  }

  /// Throws when there are rows and all of them together stand for nobody.
  private void checkWeights(Rows rows) {
    String weight = source.design().weight();
    if (weight == null || rows.size() == 0 || rows.column(weight).type() != ColumnType.DOUBLE) {
      return;
    }
    for (int row = 0; row < rows.size(); row++) {
      if (rows.weight(row) > 0) {
        return;
      }
    }
    throw new ProblemException(
        Problem.error(
            "DATA-WEIGHTS-ZERO",
            source.rows().file().toString(),
            0,
            weight,
            "0",
            "All weights are zero.",
            "Rows must stand for somebody: name another column, or none."));
  }

  /// The row of an id among those read and kept so far, −1 when there is none.
  int find(String id) {
    return index.find(id);
  }

  /// Whether a row of this id was there and was refused.
  boolean isRefused(String id) {
    return refusedIds.contains(id);
  }

  private long readRows() {
    TextRows rows = source.rows();
    long read = 0;
    while (rows.next()) {
      read++;
      Problem broken = rows.fault();
      String id = source.id() == null ? "" : source.id().text(rows);
      if (broken != null) {
        refusals.add(broken);
        refusedIds.add(id);
        continue;
      }
      boolean isGood = checkId(id);
      int parentRow = parentRow();
      for (BoundColumn column : source.columns()) {
        Fault fault = column.read(rows);
        if (fault != null) {
          isGood = refuse(rows, column.name(), column.cell(), fault);
        }
      }
      if (isGood && parentRow >= 0) {
        keep(id, parentRow);
      } else if (!id.isEmpty()) {
        refusedIds.add(id);
      }
    }
    return read;
  }

  private void keep(String id, int parentRow) {
    if (source.id() != null) {
      index.add(id);
    }
    if (size == parents.length) {
      parents = Arrays.copyOf(parents, size + (size >> 1));
    }
    parents[size++] = parentRow;
    source.columns().forEach(BoundColumn::keep);
  }

  private boolean checkId(String id) {
    String name = source.mapping().id();
    if (name == null) {
      return true;
    }
    if (id.isEmpty()) {
      return refuse(
          source.rows(), name, id, new Fault("DATA-ID", "The row has no id.", "Give it one."));
    }
    if (index.find(id) >= 0 || refusedIds.contains(id)) {
      return refuse(
          source.rows(),
          name,
          id,
          new Fault(
              "DATA-ID-TWICE",
              "The id \"%s\" is that of a row before.".formatted(Problem.shown(id)),
              "Each row must have an id of its own."));
    }
    return true;
  }

  /// The final row of the group of the current row; 0 when there are no groups, −1 after reporting that it has none.
  private int parentRow() {
    String name = source.mapping().parentId();
    if (parent == null || name == null || source.parentId() == null) {
      return 0;
    }
    String id = source.parentId().text(source.rows());
    int row = parent.find(id);
    int parentRow = row < 0 ? -1 : parent.order.finalRow(row);
    if (parentRow < 0) {
      refuse(source.rows(), name, id, orphan(parent, id));
    }
    return parentRow;
  }

  /// What to say of a row that refers to a row that is not there, or was refused.
  static Fault orphan(EntityImport parent, String id) {
    String entity = parent.source.mapping().entity();
    return parent.isRefused(id) || parent.find(id) >= 0
        ? new Fault(
            "DATA-PARENT-REFUSED",
            "The %s \"%s\" was refused, and so is what belongs to it."
                .formatted(entity, Problem.shown(id)),
            "Mend that row.")
        : new Fault(
            "DATA-ORPHAN",
            "There is no %s \"%s\".".formatted(entity, Problem.shown(id)),
            "The id must be one in %s.".formatted(parent.source.mapping().file().name()));
  }

  /// Reports a cell; always false.
  private boolean refuse(TextRows rows, String column, String cell, Fault fault) {
    refusals.add(problem(rows, column, cell, fault));
    return false;
  }

  static Problem problem(TextRows rows, String column, String cell, Fault fault) {
    return Problem.error(
        fault.code(),
        rows.file().toString(),
        rows.row(),
        column,
        cell.length() > MAX_SHOWN ? cell.substring(0, MAX_SHOWN) + "…" : cell,
        fault.message(),
        fault.mend());
  }
}
