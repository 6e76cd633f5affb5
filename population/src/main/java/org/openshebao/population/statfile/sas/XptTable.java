package org.openshebao.population.statfile.sas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openshebao.population.statfile.table.BadFileException;
import org.openshebao.population.statfile.table.BinaryInput;
import org.openshebao.population.statfile.table.CutOffException;
import org.openshebao.population.statfile.table.StatColumn;
import org.openshebao.population.statfile.table.StatTable;

/// The rows of a transport file. The last record is filled up with blanks, which are no row.
final class XptTable implements StatTable {

  private static final int RECORD = 80;

  private final BinaryInput in;
  private final List<XptColumn> stored;
  private final List<StatColumn> columns;
  private final int width;
  private byte[] row = new byte[0];

  XptTable(BinaryInput in, List<XptColumn> stored, List<StatColumn> columns) throws IOException {
    this.in = in;
    this.stored = List.copyOf(stored);
    this.columns = columns;
    this.width =
        stored.stream().mapToInt(column -> column.position() + column.width()).max().orElse(0);
    if ((in.size() - in.position()) % RECORD != 0) {
      throw new CutOffException(in.size());
    }
  }

  @Override
  public List<StatColumn> columns() {
    return columns;
  }

  @Override
  public boolean next() throws IOException {
    long left = in.size() - in.position();
    if (width == 0 || left < width || (left < RECORD && isBlank(left))) {
      return false;
    }
    row = in.bytes(width);
    if (new String(row, StandardCharsets.ISO_8859_1).startsWith("HEADER RECORD*******MEM")) {
      throw new BadFileException(
          "The file holds a second data set.", "Write each data set into a file of its own.");
    }
    return true;
  }

  /// Whether nothing but blanks is left; a row of blank texts at the very end looks the same.
  private boolean isBlank(long left) throws IOException {
    long position = in.position();
    byte[] rest = in.bytes((int) left);
    in.seek(position);
    for (byte each : rest) {
      if (each != ' ') {
        return false;
      }
    }
    return true;
  }

  @Override
  public String cell(int column) {
    return stored.get(column).cell(row);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
