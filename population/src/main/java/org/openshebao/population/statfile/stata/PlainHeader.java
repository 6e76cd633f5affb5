package org.openshebao.population.statfile.stata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.population.statfile.table.BadFileException;
import org.openshebao.population.statfile.table.BinaryInput;
import org.openshebao.population.statfile.table.StatColumn;
import org.openshebao.population.statfile.table.StatTable;
import org.openshebao.population.statfile.table.StatText;

/// The head of formats 113 to 115: fields of fixed widths one after another, value labels after the rows.
final class PlainHeader {

  private static final int NAME = 33;
  private static final int LABEL = 81;
  private static final int LONGEST_TEXT = 244;

  private final BinaryInput in;
  private final int format;

  PlainHeader(BinaryInput in, int format) {
    this.in = in;
    this.format = format;
  }

  StatTable read() throws IOException {
    int order = in.unsignedByte();
    if (order != 1 && order != 2) {
      throw new BadFileException("The file does not say its order of bytes.", "Write it again.");
    }
    in.setBigEndian(order == 1);
    in.skip(2);
    int variables = in.int16() & 0xFFFF;
    long rows = in.int32() & 0xFFFFFFFFL;
    in.skip(LABEL + 18);
    byte[] types = in.bytes(variables);
    List<String> names = texts(variables, NAME);
    in.skip(2L * (variables + 1));
    List<String> formats = texts(variables, format == 113 ? 12 : 49);
    List<String> sets = texts(variables, NAME);
    List<String> labels = texts(variables, LABEL);
    skipExpansions();
    long data = in.position();
    List<DtaColumn> stored = new ArrayList<>();
    long width = 0;
    for (int i = 0; i < variables; i++) {
      DtaColumn column =
          column(names.get(i), types[i] & 0xFF, formats.get(i), sets.get(i), labels.get(i));
      stored.add(column);
      width += column.width();
    }
    in.seek(data + width * rows);
    Map<String, ValueLabels> values = new HashMap<>();
    while (!in.isAtEnd()) {
      ValueLabels set = ValueLabels.read(in, NAME);
      values.put(set.name(), set);
    }
    in.seek(data);
    return new DtaTable(in, stored, columns(stored, values), rows, Map.of(), 0);
  }

  static List<StatColumn> columns(List<DtaColumn> stored, Map<String, ValueLabels> values) {
    return stored.stream()
        .map(column ->
            new StatColumn(
                column.name(),
                column.label(),
                values.containsKey(column.labelSet())
                    ? values.get(column.labelSet()).texts()
                    : Map.of()))
        .toList();
  }

  private static DtaColumn column(String name, int type, String format, String set, String label)
      throws IOException {
    return switch (type) {
      case 251 -> new DtaColumn(name, DtaColumn.Type.BYTE, 1, format, set, label);
      case 252 -> new DtaColumn(name, DtaColumn.Type.INT, 2, format, set, label);
      case 253 -> new DtaColumn(name, DtaColumn.Type.LONG, 4, format, set, label);
      case 254 -> new DtaColumn(name, DtaColumn.Type.FLOAT, 4, format, set, label);
      case 255 -> new DtaColumn(name, DtaColumn.Type.DOUBLE, 8, format, set, label);
      default -> {
        if (type == 0 || type > LONGEST_TEXT) {
          throw new BadFileException(
              "The variable %s is of type %d, which the format does not have."
                  .formatted(name, type),
              "Write the file again.");
        }
        yield new DtaColumn(name, DtaColumn.Type.TEXT, type, format, set, label);
      }
    };
  }

  private List<String> texts(int count, int width) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(StatText.guessed(in.bytes(width)));
    }
    return texts;
  }

  /// Notes and the like, which end with a type of 0.
  private void skipExpansions() throws IOException {
    while (true) {
      int type = in.unsignedByte();
      int length = in.int32();
      if (type == 0 && length == 0) {
        return;
      }
      in.skip(length);
    }
  }
}
