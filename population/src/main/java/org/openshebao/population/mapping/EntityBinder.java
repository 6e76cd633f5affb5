package org.openshebao.population.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.population.ColumnType;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.storage.TextRows;

/// Opens the files of an entity and binds their columns, before a row is read.
final class EntityBinder {

  private final @Nullable String mappingName;
  private final Path baseFolder;
  private final VariableCatalog catalog;
  private final Problems problems;

  EntityBinder(
      @Nullable String mappingName, Path baseFolder, VariableCatalog catalog, Problems problems) {
    this.mappingName = mappingName;
    this.baseFolder = baseFolder;
    this.catalog = catalog;
    this.problems = problems;
  }

  /// The entity, ready to be read; empty when a file cannot be opened, which is a problem.
  Optional<EntitySource> bind(EntityMapping entity) {
    List<HistorySource> histories = new ArrayList<>();
    entity.histories().forEach(history -> bind(entity, history).ifPresent(histories::add));
    Optional<TextRows> rows = open(entity.file());
    if (rows.isEmpty()) {
      histories.forEach(history -> history.rows().close());
      return Optional.empty();
    }
    ColumnBinder binder = binder(entity.entity(), entity.file(), rows.get());
    List<BoundColumn> columns = binder.bind(entity.variables());
    addDesign(entity, binder, columns);
    int line = entity.file().line();
    return Optional.of(
        new EntitySource(
            entity,
            rows.get(),
            entity.id() == null ? null : binder.ids(entity.id(), "id", line),
            entity.parentId() == null ? null : binder.ids(entity.parentId(), "parent", line),
            columns,
            histories,
            entity.design()));
  }

  private Optional<HistorySource> bind(EntityMapping entity, HistoryMapping history) {
    return open(history.file())
        .map(rows -> {
          ColumnBinder binder =
              binder(entity.entity() + "." + history.name(), history.file(), rows);
          boolean isCareer =
              catalog
                  .find(entity.entity() + "." + history.name(), HistoryColumn.SCHEME)
                  .isPresent();
          if (isCareer) {
            requireMonths(history);
          }
          return new HistorySource(
              history,
              rows,
              binder.ids(history.parentId(), "parent", history.file().line()),
              binder.bind(history.columns()),
              isCareer);
        });
  }

  /// Reports a career with something paid but not when, or for how many months.
  private void requireMonths(HistoryMapping history) {
    List<String> names = history.columns().stream().map(ColumnMapping::variable).toList();
    for (String needed : List.of(HistoryColumn.FIRST_MONTH, HistoryColumn.MONTHS_PAID)) {
      if (!names.contains(needed)) {
        problems.add(
            Problem.error(
                "MAP-SPELL",
                mappingName,
                history.file().line(),
                needed,
                null,
                "The career %s has no column %s.".formatted(history.name(), needed),
                "Each spell needs its first month and the months paid in it; {value: 12} is the same for all."));
      }
    }
  }

  /// Adds the columns of the sample design that are not variables anyway, under their names in the file.
  private static void addDesign(
      EntityMapping entity, ColumnBinder binder, List<BoundColumn> columns) {
    add(entity, binder, columns, entity.design().weight(), true);
    add(entity, binder, columns, entity.design().stratum(), false);
    add(entity, binder, columns, entity.design().psu(), false);
  }

  private static void add(
      EntityMapping entity,
      ColumnBinder binder,
      List<BoundColumn> columns,
      @Nullable String column,
      boolean isWeight) {
    if (column == null
        || entity.variables().stream().anyMatch(variable -> variable.variable().equals(column))) {
      return;
    }
    CellReader reader = isWeight ? new Weights(column) : new FreeCodes(column);
    columns.add(
        new BoundColumn(
            ColumnMapping.of(column),
            binder.source(column, isWeight ? "weight" : "design", entity.file().line()),
            -1,
            reader,
            Set.of(),
            isWeight ? ColumnType.DOUBLE : ColumnType.CODE));
  }

  private ColumnBinder binder(String entity, FileMapping file, TextRows rows) {
    return new ColumnBinder(mappingName, entity, file, rows.header(), catalog, problems);
  }

  private Optional<TextRows> open(FileMapping file) {
    try {
      return Optional.of(UserFile.open(baseFolder.resolve(file.name()), file.format()));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }
}
