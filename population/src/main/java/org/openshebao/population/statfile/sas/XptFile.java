package org.openshebao.population.statfile.sas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openshebao.population.statfile.table.BadFileException;
import org.openshebao.population.statfile.table.BinaryInput;
import org.openshebao.population.statfile.table.StatColumn;
import org.openshebao.population.statfile.table.StatTable;
import org.openshebao.population.statfile.table.StatText;

/// Opens SAS transport files: records of 80 bytes, headers, a description of each variable, the rows.
public final class XptFile {

  private static final int RECORD = 80;
  private static final int DESCRIPTION = 140;

  private final BinaryInput in;

  private XptFile(BinaryInput in) {
    this.in = in;
    in.setBigEndian(true);
  }

  /// The file; throws when it is cut off, no transport file, or holds several data sets.
  public static StatTable open(Path file) throws IOException {
    BinaryInput in = BinaryInput.open(file);
    try {
      return new XptFile(in).read();
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private StatTable read() throws IOException {
    String library = record();
    boolean isNew = library.startsWith("HEADER RECORD*******LIBV8");
    if (!isNew && !library.startsWith("HEADER RECORD*******LIBRARY")) {
      throw new BadFileException(
          "This is no SAS transport file: it does not begin with a library header.",
          "Files of PROC CPORT are not read: write it with the XPORT engine, or as .csv.");
    }
    in.skip(2L * RECORD);
    expect("MEMBER", "MEMBV8");
    expect("DSCRPTR", "DSCPTV8");
    in.skip(2L * RECORD);
    String names = expect("NAMESTR", "NAMSTV8");
    int count = count(names);
    List<XptColumn> stored = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      stored.add(XptColumn.read(in.bytes(DESCRIPTION), isNew));
    }
    int rest = (int) ((long) count * DESCRIPTION % RECORD);
    in.skip(rest == 0 ? 0 : RECORD - rest);
    String next = record();
    if (next.startsWith("HEADER RECORD*******LABELV")) {
      next = longLabels(next, stored);
    }
    if (!next.startsWith("HEADER RECORD*******OBS")) {
      throw new BadFileException("The file has no header of rows.", "Write it again.");
    }
    List<StatColumn> columns =
        stored.stream()
            .map(column -> new StatColumn(column.name(), column.label(), Map.of()))
            .toList();
    return new XptTable(in, stored, columns);
  }

  /// Names and labels that are too long for the descriptions; gives the header after them.
  private String longLabels(String header, List<XptColumn> stored) throws IOException {
    int count = Integer.parseInt(header.substring(48).strip().split("\\s+")[0]);
    boolean hasFormats = header.startsWith("HEADER RECORD*******LABELV9");
    long start = in.position();
    for (int i = 0; i < count; i++) {
      int number = in.int16();
      int name = in.int16();
      int label = in.int16();
      int formats = hasFormats ? in.int16() + in.int16() : 0;
      String longName = StatText.guessed(in.bytes(name)).strip();
      String longLabel = StatText.guessed(in.bytes(label)).strip();
      in.skip(formats);
      if (number >= 1 && number <= stored.size()) {
        stored.set(number - 1, stored.get(number - 1).named(longName, longLabel));
      }
    }
    int rest = (int) ((in.position() - start) % RECORD);
    in.skip(rest == 0 ? 0 : RECORD - rest);
    return record();
  }

  private static int count(String header) throws BadFileException {
    String digits = header.substring(52, 60).replaceAll("\\D", "");
    try {
      // 54 to 58 in version 5; one more digit fits in version 8
      return Integer.parseInt(header.substring(54, 58).strip());
    } catch (NumberFormatException e) {
      throw new BadFileException(
          "The number of variables cannot be read: \"%s\".".formatted(digits), "Write it again.");
    }
  }

  private String expect(String old, String now) throws IOException {
    String record = record();
    if (!record.startsWith("HEADER RECORD*******" + old)
        && !record.startsWith("HEADER RECORD*******" + now)) {
      throw new BadFileException(
          "At byte %d the file has no header %s.".formatted(in.position() - RECORD, old),
          "It may be damaged. Write it again.");
    }
    return record;
  }

  private String record() throws IOException {
    return new String(in.bytes(RECORD), StandardCharsets.ISO_8859_1);
  }
}
