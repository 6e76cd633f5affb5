package org.openshebao.population.statfile.stata;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.openshebao.population.statfile.table.BinaryInput;
import org.openshebao.population.statfile.table.StatColumn;
import org.openshebao.population.statfile.table.StatNumber;
import org.openshebao.population.statfile.table.StatTable;
import org.openshebao.population.statfile.table.StatText;

/// The rows of a Stata file. Missing values, `.` and `.a` to `.z`, are empty cells.
final class DtaTable implements StatTable {

  // the first missing value of each type, as the manual of the format lists them
  private static final int MISSING_BYTE = 101;
  private static final int MISSING_INT = 32_741;
  private static final int MISSING_LONG = 2_147_483_621;
  private static final float MISSING_FLOAT = Float.intBitsToFloat(0x7f000000);
  private static final double MISSING_DOUBLE = Double.longBitsToDouble(0x7fe0000000000000L);

  private final BinaryInput in;
  private final List<DtaColumn> stored;
  private final List<StatColumn> columns;
  private final long rows;
  private final Map<Long, String> longTexts;
  private final int keyBytes;
  private final String[] cells;
  private long row;

  /// @param in  at the first row
  /// @param keyBytes  bytes of the variable's number in the key of a long text
  DtaTable(
      BinaryInput in,
      List<DtaColumn> stored,
      List<StatColumn> columns,
      long rows,
      Map<Long, String> longTexts,
      int keyBytes) {
    this.in = in;
    this.stored = List.copyOf(stored);
    this.columns = List.copyOf(columns);
    this.rows = rows;
    this.longTexts = longTexts;
    this.keyBytes = keyBytes;
    this.cells = new String[stored.size()];
  }

  @Override
  public List<StatColumn> columns() {
    return columns;
  }

  @Override
  public boolean next() throws IOException {
    if (row == rows) {
      return false;
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i] = read(stored.get(i));
    }
    row++;
    return true;
  }

  private String read(DtaColumn column) throws IOException {
    return switch (column.type()) {
      case BYTE -> whole(column, (byte) in.unsignedByte(), MISSING_BYTE);
      case INT -> whole(column, in.int16(), MISSING_INT);
      case LONG -> whole(column, in.int32(), MISSING_LONG);
      case FLOAT -> {
        float number = Float.intBitsToFloat(in.int32());
        yield Float.isNaN(number) || number >= MISSING_FLOAT
            ? ""
            : column.text(number, StatNumber.text(number));
      }
      case DOUBLE -> {
        double number = in.float64();
        yield Double.isNaN(number) || number >= MISSING_DOUBLE
            ? ""
            : column.text(number, StatNumber.text(number));
      }
      case TEXT -> StatText.guessed(in.bytes(column.width()));
      case LONG_TEXT ->
          longTexts.getOrDefault(LongTexts.key(in.bytes(8), keyBytes, in.isBigEndian()), "");
    };
  }

  private static String whole(DtaColumn column, int number, int missing) {
    return number >= missing ? "" : column.text(number, Integer.toString(number));
  }

  @Override
  public String cell(int column) {
    return cells[column];
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
