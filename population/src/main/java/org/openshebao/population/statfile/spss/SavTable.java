package org.openshebao.population.statfile.spss;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.population.statfile.table.BinaryInput;
import org.openshebao.population.statfile.table.CutOffException;
import org.openshebao.population.statfile.table.StatColumn;
import org.openshebao.population.statfile.table.StatNumber;
import org.openshebao.population.statfile.table.StatTable;

/// The rows of an SPSS file. System-missing values, and those that the file declares missing, are empty cells.
final class SavTable implements StatTable {

  private static final LocalDate DAY_ZERO = LocalDate.of(1582, 10, 14);
  private static final double SECONDS_OF_DAY = 86_400;

  private final SavDictionary dictionary;
  private final SavCells cells;
  private final BinaryInput in;
  private final List<StatColumn> columns;
  private final byte[] row;
  private long rowsRead;

  SavTable(SavDictionary dictionary, SavCells cells, BinaryInput in) {
    this.dictionary = dictionary;
    this.cells = cells;
    this.in = in;
    this.row = new byte[8 * dictionary.slots()];
    this.columns =
        dictionary.variables().stream()
            .map(variable -> column(variable, dictionary.charset()))
            .toList();
  }

  private static StatColumn column(SavVariable variable, Charset charset) {
    Map<String, String> labels = new LinkedHashMap<>();
    variable.numberLabels.forEach(
        (value, label) -> labels.put(StatNumber.text(value), text(label, charset)));
    variable.textLabels.forEach((value, label) -> labels.put(value.strip(), text(label, charset)));
    return new StatColumn(variable.name, text(variable.label, charset), labels);
  }

  private static String text(byte[] bytes, Charset charset) {
    return new String(bytes, charset).strip();
  }

  @Override
  public List<StatColumn> columns() {
    return columns;
  }

  @Override
  public boolean next() throws IOException {
    if (dictionary.rows() >= 0 && rowsRead == dictionary.rows()) {
      return false;
    }
    byte[] slot = new byte[8];
    for (int i = 0; i < dictionary.slots(); i++) {
      if (!cells.next(slot)) {
        if (i == 0 && dictionary.rows() < 0) {
          return false;
        }
        throw new CutOffException(in.size());
      }
      System.arraycopy(slot, 0, row, 8 * i, 8);
    }
    rowsRead++;
    return true;
  }

  @Override
  public String cell(int column) {
    SavVariable variable = dictionary.variables().get(column);
    if (variable.width > 0) {
      return text(bytes(variable), dictionary.charset());
    }
    byte[] slot = new byte[8];
    System.arraycopy(row, 8 * variable.slot, slot, 0, 8);
    double value = SavCells.number(slot, in.isBigEndian());
    if (value == SavCells.MISSING_NUMBER || variable.isMissing(value)) {
      return "";
    }
    return isDate(variable)
        ? DAY_ZERO.plusDays((long) Math.floor(value / SECONDS_OF_DAY)).toString()
        : StatNumber.text(value);
  }

  /// DATE, DATETIME, ADATE, JDATE, MOYR, EDATE and SDATE are days.
  private static boolean isDate(SavVariable variable) {
    return switch (variable.format >> 16 & 0xFF) {
      case 20, 22, 23, 24, 28, 38, 39 -> true;
      default -> false;
    };
  }

  private byte[] bytes(SavVariable variable) {
    List<byte[]> parts = new ArrayList<>();
    int at = 8 * variable.slot;
    int left = variable.width;
    while (left > 0) {
      boolean isLong = variable.width > SavVariable.SEGMENT;
      int length = isLong ? Math.min(left, SavVariable.USED_OF_SEGMENT) : left;
      byte[] part = new byte[length];
      System.arraycopy(row, at, part, 0, Math.min(length, row.length - at));
      parts.add(part);
      left -= length;
      at += SavVariable.SEGMENT + 1;
    }
    byte[] all = new byte[variable.width];
    int position = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, position, part.length);
      position += part.length;
    }
    return all;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
