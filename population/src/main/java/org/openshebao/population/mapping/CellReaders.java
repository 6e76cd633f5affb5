package org.openshebao.population.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.time.CalendarDay;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.DataCode;
import org.openshebao.population.DataColumn;

/// The readers of cells, one for each type of column.
final class CellReaders {

  private CellReaders() {}

  /// A reader of cells that are written in `unit` into a variable.
  static CellReader of(
      CatalogVariable variable,
      CellUnit unit,
      boolean rounds,
      MonthSource months,
      VariableCatalog catalog) {
    return switch (variable.column().type()) {
      case FEN, RATE, DECIMAL, COUNT -> new Numbers(variable, unit, rounds);
      case MONTH -> MonthReaders.of(variable, unit, months);
      case DATE -> new Days(variable);
      case YES_NO -> new YesNo(variable);
      case CODE -> new Codes(variable);
      case PLACE -> new Places(variable.column(), catalog);
      case DOUBLE -> new Doubles(variable.column());
    };
  }

  private static final class Numbers extends CellReader.OfLongs {

    private final CellUnit unit;
    private final int decimals;
    private final boolean rounds;

    Numbers(CatalogVariable variable, CellUnit unit, boolean rounds) {
      super(variable);
      this.unit = unit;
      this.rounds = rounds;
      this.decimals = variable.column().digits() + unit.shift();
    }

    @Override
    long parse(String cell) {
      String text =
          unit == CellUnit.PERCENT && cell.endsWith("%")
              ? cell.substring(0, cell.length() - 1).stripTrailing()
              : cell;
      return DecimalText.parse(text, decimals, rounds);
    }

    @Override
    Fault fault(String cell) {
      return CellFaults.number(cell, unit, decimals);
    }
  }

  private static final class Days extends CellReader.OfLongs {

    private static final Pattern DAY =
        Pattern.compile("(\\d{4})([-/]?)(\\d{1,2})\\2(\\d{1,2})(?:[ T].*)?");

    Days(CatalogVariable variable) {
      super(variable);
    }

    /// 2025-07-15, 2025/7/15 and 20250715, be it with an hour.
    @Override
    long parse(String cell) {
      Matcher day = DAY.matcher(cell);
      boolean packed = day.matches() && day.group(2).isEmpty();
      if (!day.matches() || (packed && day.group(3).length() + day.group(4).length() < 4)) {
        return DecimalText.BAD;
      }
      try {
        return CalendarDay.of(
            LocalDate.of(
                Integer.parseInt(day.group(1)),
                Integer.parseInt(day.group(3)),
                Integer.parseInt(day.group(4))));
      } catch (DateTimeException e) {
        return DecimalText.BAD;
      }
    }

    @Override
    Fault fault(String cell) {
      return CellFaults.day(cell);
    }
  }

  private static final class YesNo extends CellReader.OfLongs {

    YesNo(CatalogVariable variable) {
      super(variable);
    }

    @Override
    long parse(String cell) {
      return switch (cell) {
        case "yes", "Yes", "YES", "y", "Y", "true", "True", "TRUE", "1", "是" -> 1;
        case "no", "No", "NO", "n", "N", "false", "False", "FALSE", "0", "否" -> 0;
        default -> DecimalText.BAD;
      };
    }

    @Override
    Fault fault(String cell) {
      return CellFaults.yesNo(cell);
    }
  }

  private static final class Codes extends CellReader.OfLongs {

    private final Map<String, Integer> ordinals = new LinkedHashMap<>();
    private final List<String> keys;

    Codes(CatalogVariable variable) {
      super(variable);
      List<DataCode> codes = variable.column().codes();
      keys = codes.stream().map(DataCode::key).toList();
      for (int i = 0; i < codes.size(); i++) {
        ordinals.put(codes.get(i).key(), i);
      }
      for (int i = 0; i < codes.size(); i++) {
        ordinals.putIfAbsent(codes.get(i).label().en(), i);
        ordinals.putIfAbsent(codes.get(i).label().zh(), i);
      }
    }

    @Override
    long parse(String cell) {
      Integer ordinal = ordinals.get(cell);
      return ordinal == null ? DecimalText.BAD : ordinal;
    }

    @Override
    Fault fault(String cell) {
      return CellFaults.code(cell, keys);
    }
  }

  private static final class Places extends CellReader.OfColumn {

    /// No place has a longer name; looking for a cell of a million characters would take for ever.
    private static final int LONGEST_NAME = 200;

    private final VariableCatalog catalog;
    private final Map<String, Optional<String>> known = new LinkedHashMap<>();
    private String code = "";

    Places(ColumnSpec column, VariableCatalog catalog) {
      super(DataColumn.builder(column, 0));
      this.catalog = catalog;
    }

    @Override
    public @Nullable Fault read(String cell) {
      Optional<String> found =
          cell.length() > LONGEST_NAME
              ? Optional.empty()
              : known.computeIfAbsent(cell, catalog::findPlaceCode);
      code = found.orElse("");
      return found.isEmpty()
          ? CellFaults.place(cell, cell.length() > LONGEST_NAME ? "" : catalog.placeHint(cell))
          : null;
    }

    @Override
    public void keep() {
      builder.appendPlace(code);
    }
  }

  private static final class Doubles extends CellReader.OfColumn {

    private double value;

    Doubles(ColumnSpec column) {
      super(DataColumn.builder(column, 0));
    }

    @Override
    public @Nullable Fault read(String cell) {
      try {
        value = Double.parseDouble(cell);
      } catch (NumberFormatException e) {
        value = Double.NaN;
      }
      return Double.isFinite(value)
          ? null
          : new Fault("DATA-TYPE", "\"%s\" is not a number.".formatted(cell), null);
    }

    @Override
    public void keep() {
      builder.appendDouble(value);
    }
  }
}
