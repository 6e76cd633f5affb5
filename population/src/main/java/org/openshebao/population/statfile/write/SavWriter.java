package org.openshebao.population.statfile.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.text.Language;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.population.Dataset;

/// Writes SPSS system files in UTF-8, not compressed and without a time stamp, so that bytes repeat.
public final class SavWriter {

  private static final int LONGEST_TEXT = 255;
  private static final int NUMBER_FORMAT = 5 << 16 | 12 << 8 | 2;
  private static final int WHOLE_FORMAT = 5 << 16 | 8 << 8;
  private static final int MONTH_FORMAT = 28 << 16 | 8 << 8;
  private static final int TEXT_FORMAT = 1 << 16;
  private static final double MISSING = -Double.MAX_VALUE;
  private static final double LOWEST = Double.longBitsToDouble(0xffeffffffffffffeL);
  private static final LocalDate DAY_ZERO = LocalDate.of(1582, 10, 14);
  private static final long SECONDS_OF_DAY = 86_400;
  private static final int MAX_LABEL = 120;

  private final OutSheet sheet;
  private final LittleEndian out;

  private SavWriter(OutSheet sheet, LittleEndian out) {
    this.sheet = sheet;
    this.out = out;
  }

  /// Writes the rows of an entity with ids, labels and what codes mean in a language; throws for a text longer than 255 bytes.
  public static void write(Dataset dataset, String entity, Path file, Language language)
      throws IOException {
    write(OutSheet.of(dataset, entity, language), file);
  }

  /// Writes any rows; throws for a text longer than 255 bytes.
  public static void write(PlainSheet sheet, Path file) throws IOException {
    write(sheet.sheet(), file);
  }

  private static void write(OutSheet sheet, Path file) throws IOException {
    for (OutVariable variable : sheet.variables()) {
      if (variable.width() > LONGEST_TEXT) {
        throw new ProblemException(
            Problem.error(
                "STAT-TEXT",
                file.toString(),
                0,
                variable.name(),
                Integer.toString(variable.width()),
                "A text of %d bytes does not fit into an SPSS file.".formatted(variable.width()),
                "At most 255 bytes fit; write .dta, CSV or Parquet."));
      }
    }
    try (LittleEndian out = new LittleEndian(file)) {
      new SavWriter(sheet, out).write();
    }
  }

  private void write() throws IOException {
    header();
    for (int i = 0; i < sheet.variables().size(); i++) {
      variable(i, sheet.variables().get(i));
    }
    labels();
    extensions();
    out.number(999, 4);
    out.number(0, 4);
    rows();
  }

  private void header() throws IOException {
    out.ascii("$FL2");
    out.fixed("@(#) SPSS DATA FILE OpenShebao", 60, ' ');
    out.number(2, 4);
    out.number(sheet.variables().stream().mapToInt(SavWriter::slots).sum(), 4);
    out.number(0, 4);
    out.number(0, 4);
    out.number(sheet.rows(), 4);
    out.float64(100);
    out.fixed("01 Jan 70", 9, ' ');
    out.fixed("00:00:00", 8, ' ');
    out.fixed("", 64, ' ');
    out.number(0, 3);
  }

  private void variable(int number, OutVariable variable) throws IOException {
    int format =
        variable.isText()
            ? TEXT_FORMAT | variable.width() << 8
            : variable.isMonth()
                ? MONTH_FORMAT
                : variable.codeLabels().isEmpty() ? NUMBER_FORMAT : WHOLE_FORMAT;
    byte[] label = LittleEndian.cut(variable.label(), MAX_LABEL);
    out.number(2, 4);
    out.number(variable.width(), 4);
    out.number(label.length > 0 ? 1 : 0, 4);
    out.number(0, 4);
    out.number(format, 4);
    out.number(format, 4);
    out.fixed(shortName(number), 8, ' ');
    if (label.length > 0) {
      out.number(label.length, 4);
      out.bytes(label);
      out.number(0, (4 - label.length % 4) % 4);
    }
    for (int slot = 1; slot < slots(variable); slot++) {
      out.number(2, 4);
      out.number(-1, 4);
      out.number(0, 4);
      out.number(0, 4);
      out.number(0, 4);
      out.number(0, 4);
      out.fixed("", 8, ' ');
    }
  }

  private void labels() throws IOException {
    int slot = 1;
    for (OutVariable variable : sheet.variables()) {
      List<String> codes = variable.codeLabels();
      if (!codes.isEmpty()) {
        out.number(3, 4);
        out.number(codes.size(), 4);
        for (int code = 0; code < codes.size(); code++) {
          byte[] text = LittleEndian.cut(codes.get(code), MAX_LABEL);
          out.float64(code);
          out.number(text.length, 1);
          out.bytes(text);
          out.number(0, (8 - (text.length + 1) % 8) % 8);
        }
        out.number(4, 4);
        out.number(1, 4);
        out.number(slot, 4);
      }
      slot += slots(variable);
    }
  }

  private void extensions() throws IOException {
    extension(3, 4, 8);
    for (int number : new int[] {20, 0, 0, -1, 1, 1, 2, 65_001}) {
      out.number(number, 4);
    }
    extension(4, 8, 3);
    out.float64(MISSING);
    out.float64(Double.MAX_VALUE);
    out.float64(LOWEST);
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < sheet.variables().size(); i++) {
      names
          .append(i == 0 ? "" : "\t")
          .append(shortName(i))
          .append('=')
          .append(sheet.variables().get(i).name());
    }
    byte[] all = names.toString().getBytes(StandardCharsets.UTF_8);
    extension(13, 1, all.length);
    out.bytes(all);
    extension(20, 1, "UTF-8".length());
    out.ascii("UTF-8");
  }

  private void extension(int kind, int size, int count) throws IOException {
    out.number(7, 4);
    out.number(kind, 4);
    out.number(size, 4);
    out.number(count, 4);
  }

  private void rows() throws IOException {
    for (int row = 0; row < sheet.rows(); row++) {
      for (OutVariable variable : sheet.variables()) {
        if (variable.isText()) {
          out.fixed(variable.text().apply(row), 8 * slots(variable), ' ');
        } else {
          double number = variable.number().applyAsDouble(row);
          out.float64(
              Double.isNaN(number) ? MISSING : variable.isMonth() ? seconds((int) number) : number);
        }
      }
    }
  }

  private static double seconds(int month) {
    return (double) ChronoUnit.DAYS.between(DAY_ZERO, CalendarMonth.firstDay(month))
        * SECONDS_OF_DAY;
  }

  private static String shortName(int number) {
    return "V" + (number + 1);
  }

  private static int slots(OutVariable variable) {
    return variable.isText() ? (variable.width() + 7) / 8 : 1;
  }
}
