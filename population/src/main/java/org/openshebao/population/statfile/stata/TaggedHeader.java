package org.openshebao.population.statfile.stata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.population.statfile.table.BadFileException;
import org.openshebao.population.statfile.table.BinaryInput;
import org.openshebao.population.statfile.table.StatTable;
import org.openshebao.population.statfile.table.StatText;

/// The head of formats 117 to 119: sections between tags, whose positions a map lists.
final class TaggedHeader {

  private static final int SECTIONS = 14;
  private static final int TYPES = 2;
  private static final int NAMES = 3;
  private static final int FORMATS = 5;
  private static final int LABEL_SETS = 6;
  private static final int LABELS = 7;
  private static final int DATA = 9;
  private static final int LONG_TEXTS = 10;
  private static final int VALUE_LABELS = 11;
  private static final int END = 12;

  private final BinaryInput in;

  TaggedHeader(BinaryInput in) {
    this.in = in;
  }

  StatTable read() throws IOException {
    expect("<stata_dta><header><release>");
    String release = new String(in.bytes(3), StandardCharsets.ISO_8859_1);
    if (!release.matches("11[789]")) {
      throw new BadFileException(
          "This is a Stata file of format %s.".formatted(release),
          "Formats 113 to 119 are read. Save it with saveold, or as CSV.");
    }
    int format = Integer.parseInt(release);
    expect("</release><byteorder>");
    in.setBigEndian(new String(in.bytes(3), StandardCharsets.ISO_8859_1).equals("MSF"));
    expect("</byteorder><K>");
    int variables = format == 119 ? in.int32() : in.int16() & 0xFFFF;
    expect("</K><N>");
    long rows = format == 117 ? in.int32() & 0xFFFFFFFFL : in.int64();
    expect("</N><label>");
    in.skip(format == 117 ? in.unsignedByte() : in.int16() & 0xFFFF);
    expect("</label><timestamp>");
    in.skip(in.unsignedByte());
    expect("</timestamp></header><map>");
    long[] map = new long[SECTIONS];
    for (int i = 0; i < SECTIONS; i++) {
      map[i] = in.int64();
    }
    return table(format, variables, rows, map);
  }

  private StatTable table(int format, int variables, long rows, long[] map) throws IOException {
    boolean isWide = format >= 118;
    open(map[TYPES], "<variable_types>");
    int[] types = new int[variables];
    for (int i = 0; i < variables; i++) {
      types[i] = in.int16() & 0xFFFF;
    }
    int name = isWide ? 129 : 33;
    List<String> names = texts(map[NAMES], "<varnames>", variables, name);
    List<String> formats = texts(map[FORMATS], "<formats>", variables, isWide ? 57 : 49);
    List<String> sets = texts(map[LABEL_SETS], "<value_label_names>", variables, name);
    List<String> labels = texts(map[LABELS], "<variable_labels>", variables, isWide ? 321 : 81);
    List<DtaColumn> stored = new ArrayList<>();
    for (int i = 0; i < variables; i++) {
      stored.add(column(names.get(i), types[i], formats.get(i), sets.get(i), labels.get(i)));
    }
    open(map[LONG_TEXTS], "<strls>");
    Map<Long, String> longTexts =
        LongTexts.read(in, map[VALUE_LABELS] - "</strls>".length(), format);
    Map<String, ValueLabels> values = valueLabels(map, name);
    open(map[DATA], "<data>");
    int keyBytes = format == 117 ? 4 : format == 118 ? 2 : 3;
    return new DtaTable(in, stored, PlainHeader.columns(stored, values), rows, longTexts, keyBytes);
  }

  private Map<String, ValueLabels> valueLabels(long[] map, int nameBytes) throws IOException {
    Map<String, ValueLabels> values = new HashMap<>();
    open(map[VALUE_LABELS], "<value_labels>");
    while (in.position() < map[END] - "</value_labels>".length()) {
      expect("<lbl>");
      ValueLabels set = ValueLabels.read(in, nameBytes);
      values.put(set.name(), set);
      expect("</lbl>");
    }
    return values;
  }

  private static DtaColumn column(String name, int type, String format, String set, String label)
      throws IOException {
    return switch (type) {
      case 65_530 -> new DtaColumn(name, DtaColumn.Type.BYTE, 1, format, set, label);
      case 65_529 -> new DtaColumn(name, DtaColumn.Type.INT, 2, format, set, label);
      case 65_528 -> new DtaColumn(name, DtaColumn.Type.LONG, 4, format, set, label);
      case 65_527 -> new DtaColumn(name, DtaColumn.Type.FLOAT, 4, format, set, label);
      case 65_526 -> new DtaColumn(name, DtaColumn.Type.DOUBLE, 8, format, set, label);
      case 32_768 -> new DtaColumn(name, DtaColumn.Type.LONG_TEXT, 8, format, set, label);
      default -> {
        if (type == 0 || type > 2_045) {
          throw new BadFileException(
              "The variable %s is of type %d, which the format does not have."
                  .formatted(name, type),
              "Write the file again.");
        }
        yield new DtaColumn(name, DtaColumn.Type.TEXT, type, format, set, label);
      }
    };
  }

  private List<String> texts(long position, String tag, int count, int width) throws IOException {
    open(position, tag);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(StatText.guessed(in.bytes(width)));
    }
    return texts;
  }

  private void open(long position, String tag) throws IOException {
    in.seek(position);
    expect(tag);
  }

  private void expect(String tag) throws IOException {
    long position = in.position();
    String found = new String(in.bytes(tag.length()), StandardCharsets.ISO_8859_1);
    if (!found.equals(tag)) {
      throw new BadFileException(
          "At byte %d the file has no %s.".formatted(position, tag),
          "It may be damaged. Copy or write it again.");
    }
  }
}
