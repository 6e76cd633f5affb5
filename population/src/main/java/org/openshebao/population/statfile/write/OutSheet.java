package org.openshebao.population.statfile.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Language;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataCode;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.population.Ids;
import org.openshebao.population.ParentRows;
import org.openshebao.population.Rows;

/// The rows of an entity as variables of a statistics program: ids first, then the columns.
///
/// Money is in yuan, shares are fractions of one; codes are numbered from 0 in the order of the dataset.
///
/// @param rows  how many rows
/// @param variables  the variables
record OutSheet(int rows, List<OutVariable> variables) {

  private static final int MAX_NAME = 32;

  OutSheet {
    variables = List.copyOf(variables);
  }

  static OutSheet of(Dataset dataset, String entity, Language language) {
    Rows rows = dataset.rows(entity);
    Set<String> taken = new HashSet<>();
    List<OutVariable> variables = new ArrayList<>();
    variables.add(text(name("id", taken), "", rows.size(), row -> id(rows, row)));
    ParentRows parent = rows.parent();
    if (parent != null) {
      Rows parents = dataset.rows(parent.entity());
      variables.add(
          text(
              name(parent.entity() + "_id", taken),
              "",
              rows.size(),
              row -> id(parents, parent.parentOf(row))));
    }
    for (DataColumn column : rows.columns()) {
      variables.add(variable(column, name(column.name(), taken), rows.size(), language));
    }
    return new OutSheet(rows.size(), variables);
  }

  private static String id(Rows rows, int row) {
    Ids ids = rows.findIds().orElse(null);
    return ids == null ? Integer.toString(row + 1) : ids.text(row);
  }

  private static OutVariable variable(DataColumn column, String name, int rows, Language language) {
    var said = column.spec().label();
    String label = said == null ? "" : said.in(language);
    if (column.type() == ColumnType.PLACE) {
      return text(name, label, rows, row -> place(column.placeCode(row)));
    }
    List<String> codes =
        switch (column.type()) {
          case CODE ->
              column.codes().stream().map(DataCode::label).map(each -> each.in(language)).toList();
          case YES_NO -> language == Language.ZH ? List.of("否", "是") : List.of("no", "yes");
          default -> List.of();
        };
    double unit = Math.pow(10, column.digits());
    return new OutVariable(
        name,
        label,
        0,
        column.type() == ColumnType.MONTH,
        codes,
        row ->
            !column.isKnown(row)
                ? Double.NaN
                : column.type() == ColumnType.DOUBLE
                    ? column.doubleValue(row)
                    : column.value(row) / unit,
        row -> "");
  }

  private static String place(@Nullable String code) {
    return code == null ? "" : code;
  }

  static OutVariable text(String name, String label, int rows, IntFunction<String> text) {
    int width = 1;
    for (int row = 0; row < rows; row++) {
      width = Math.max(width, text.apply(row).getBytes(StandardCharsets.UTF_8).length);
    }
    return new OutVariable(name, label, width, false, List.of(), row -> Double.NaN, text);
  }

  /// A name that both programs take, unlike those before whatever the capitals.
  static String name(String name, Set<String> taken) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}_]", "_").replaceFirst("^(?=[\\p{N}_])", "v");
    while (plain.getBytes(StandardCharsets.UTF_8).length > MAX_NAME) {
      plain = plain.substring(0, plain.length() - 1);
    }
    String free = plain;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      String end = "_" + i;
      free = plain.substring(0, Math.min(plain.length(), MAX_NAME - end.length())) + end;
    }
    return free;
  }
}
