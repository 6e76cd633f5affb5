package org.openshebao.population.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;

/// Binds what a mapping says to the columns of one file and the variables of the catalog.
final class ColumnBinder {

  private static final String NOT_AVAILABLE = "NA";

  private final @Nullable String mappingName;
  private final String entity;
  private final FileMapping file;
  private final List<String> header;
  private final VariableCatalog catalog;
  private final Problems problems;

  ColumnBinder(
      @Nullable String mappingName,
      String entity,
      FileMapping file,
      List<String> header,
      VariableCatalog catalog,
      Problems problems) {
    this.mappingName = mappingName;
    this.entity = entity;
    this.file = file;
    this.header = header;
    this.catalog = catalog;
    this.problems = problems;
  }

  /// The number of a column of the file; a problem and 0 when it is not there.
  int source(String column, String key, int line) {
    int source = header.indexOf(column);
    if (source < 0) {
      report(
          "MAP-COLUMN-UNKNOWN",
          line,
          key,
          column,
          "The file %s has no column \"%s\".".formatted(file.name(), column),
          (Suggestion.maybe(column, header) + " Its columns are " + String.join(", ", header) + ".")
              .strip());
    }
    return Math.max(0, source);
  }

  /// The columns of an id: one, several as in "household + number", or none for "#", the number of the row.
  IdColumns ids(String id, String key, int line) {
    if (header.contains(id)) {
      return new IdColumns(new int[] {header.indexOf(id)});
    }
    if (id.equals(IdColumns.ROW_NUMBER)) {
      return IdColumns.NUMBERED;
    }
    return new IdColumns(
        IdColumns.SEVERAL
            .splitAsStream(id)
            .mapToInt(column -> source(column, key, line))
            .toArray());
  }

  /// The variables that can be bound; every other one is a problem.
  List<BoundColumn> bind(List<ColumnMapping> columns) {
    List<BoundColumn> bound = new ArrayList<>();
    for (ColumnMapping column : columns) {
      bind(column).ifPresent(bound::add);
    }
    return bound;
  }

  private Optional<BoundColumn> bind(ColumnMapping column) {
    Optional<CatalogVariable> known =
        catalog.find(entity, column.variable()).or(() -> usualSpell(column.variable()));
    Optional<CatalogVariable> variable = known.or(() -> ownVariable(column));
    boolean isFree = variable.isEmpty() && column.unit() == CellUnit.CODE;
    if (variable.isEmpty() && !isFree) {
      List<String> names = catalog.listNames(entity);
      report(
          "MAP-VARIABLE-UNKNOWN",
          column.line(),
          column.variable(),
          null,
          "There is no variable \"%s\" of %s.".formatted(column.variable(), entity),
          (Suggestion.maybe(column.variable(), names)
                  + " To keep a column that the law does not read, say its unit.")
              .strip());
      return Optional.empty();
    }
    CellReader reader =
        variable
            .map(found -> reader(found, column))
            .orElseGet(() -> new FreeCodes(column.variable()));
    int source =
        column.source() == null ? -1 : source(column.source(), column.variable(), column.line());
    ColumnType requiredType =
        variable
            .filter(CatalogVariable::isRequired)
            .map(found -> found.column().type())
            .orElse(null);
    String monthColumn = column.months().monthColumn();
    int monthSource =
        monthColumn == null ? -1 : source(monthColumn, column.variable(), column.line());
    BoundColumn bound =
        new BoundColumn(column, source, monthSource, reader, missing(column), requiredType);
    check(column, column.constant(), bound);
    check(column, column.fallback(), bound);
    column.recodes().values().stream().distinct().sorted().forEach(to -> check(column, to, bound));
    return Optional.of(bound);
  }

  /// A column of a career that every law reads alike.
  private Optional<CatalogVariable> usualSpell(String name) {
    return entity.contains(".") ? UsualSpells.find(name) : Optional.empty();
  }

  /// A variable that the catalog does not know but whose unit says what it is.
  private static Optional<CatalogVariable> ownVariable(ColumnMapping column) {
    CellUnit unit = column.unit();
    if (unit == null || unit == CellUnit.CODE) {
      return Optional.empty();
    }
    ColumnSpec spec =
        unit.type() == ColumnType.DECIMAL
            ? ColumnSpec.decimal(column.variable(), Math.max(0, column.digits()))
            : ColumnSpec.of(column.variable(), unit.type());
    return Optional.of(CatalogVariable.of(spec));
  }

  private CellReader reader(CatalogVariable variable, ColumnMapping column) {
    ColumnType type = variable.column().type();
    CellUnit unit = column.unit() == null ? CellUnit.usual(type) : column.unit();
    if (!unit.fits(type)) {
      report(
          "MAP-UNIT",
          column.line(),
          column.variable(),
          unit.key(),
          "A variable of type %s cannot be written in %s.".formatted(type.key(), unit.key()),
          "Units that fit are " + String.join(", ", CellUnit.listKeys(type)) + ".");
      unit = CellUnit.usual(type);
    }
    checkMonths(unit, type, column);
    return CellReaders.of(variable, unit, column.rounds(), column.months(), catalog);
  }

  /// Reports a year without a month, and an age without the month in which it was asked for.
  private void checkMonths(CellUnit unit, ColumnType type, ColumnMapping column) {
    MonthSource months = column.months();
    boolean isYear = unit == CellUnit.YEAR;
    boolean isAge = unit == CellUnit.AGE_YEARS && type == ColumnType.MONTH;
    if (isYear && months.monthColumn() == null && months.assumedMonth() == 0) {
      report(
          "MAP-MONTH",
          column.line(),
          column.variable(),
          null,
          "A year alone is no month.",
          "Name the column of the month of the year (month: birth_month), or one for all rows (assume_month: 7).");
    }
    if (isAge && months.onMonth() < 0) {
      report(
          "MAP-MONTH",
          column.line(),
          column.variable(),
          null,
          "An age alone is no month of birth.",
          "Say in which month ages were asked for, as in on: 2025-07; the middle of the year of birth is taken.");
    }
    if ((!isYear && (months.monthColumn() != null || months.assumedMonth() > 0))
        || (!isAge && months.onMonth() >= 0)) {
      report(
          "MAP-MONTH",
          column.line(),
          column.variable(),
          unit.key(),
          "month and assume_month belong to unit: year, on to unit: age_years of a variable that is a month.",
          "Say that unit, or leave the key out.");
    }
  }

  private Set<String> missing(ColumnMapping column) {
    Set<String> missing = new HashSet<>(file.missing());
    missing.addAll(column.missing());
    if (!column.recodes().containsKey(NOT_AVAILABLE)) {
      missing.add(NOT_AVAILABLE);
    }
    return missing;
  }

  /// Reports a constant or default that is no good value.
  private void check(ColumnMapping column, @Nullable String cell, BoundColumn bound) {
    Fault fault = cell == null ? null : bound.read(cell);
    if (fault != null) {
      report("MAP-VALUE", column.line(), column.variable(), cell, fault.message(), fault.mend());
    }
  }

  private void report(
      String code,
      int line,
      String key,
      @Nullable String value,
      String message,
      @Nullable String mend) {
    problems.add(Problem.error(code, mappingName, line, key, value, message, mend));
  }
}
