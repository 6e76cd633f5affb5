package org.openshebao.population.statfile.sas;

import com.epam.parso.Column;
import com.epam.parso.SasFileProperties;
import com.epam.parso.SasFileReader;
import com.epam.parso.impl.SasFileReaderImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.statfile.table.BadFileException;
import org.openshebao.population.statfile.table.CutOffException;
import org.openshebao.population.statfile.table.StatColumn;
import org.openshebao.population.statfile.table.StatNumber;
import org.openshebao.population.statfile.table.StatTable;

/// A SAS data set, .sas7bdat, read by parso. Value labels stand in a catalog of their own (.sas7bcat) and are not read.
public final class Sas7bdatFile implements StatTable {

  private final InputStream in;
  private final long bytes;
  private final SasFileReader reader;
  private final List<StatColumn> columns;
  private final long rows;
  private @Nullable Object[] row = new Object[0];
  private long read;

  private Sas7bdatFile(InputStream in, long bytes) throws BadFileException {
    this.in = in;
    this.bytes = bytes;
    this.reader = new SasFileReaderImpl(in);
    SasFileProperties properties = reader.getSasFileProperties();
    this.rows = properties.getRowCount();
    this.columns = reader.getColumns().stream().map(Sas7bdatFile::column).toList();
    if (columns.isEmpty()) {
      throw new BadFileException(
          "The file holds no columns, or is no SAS data set.",
          "Write it again, or as .xpt or CSV.");
    }
  }

  /// The file; throws when it is cut off or no such file.
  public static StatTable open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    try {
      return new Sas7bdatFile(in, Files.size(file));
    } catch (IOException e) {
      in.close();
      throw e;
    } catch (RuntimeException e) { // parso tells of a damaged head in this way
      in.close();
      throw new BadFileException(
          "The file is no whole SAS data set.", "Copy or write it again, or as .xpt or CSV.");
    }
  }

  private static StatColumn column(Column column) {
    String label = column.getLabel();
    return new StatColumn(column.getName(), label == null ? "" : label.strip(), Map.of());
  }

  @Override
  public List<StatColumn> columns() {
    return columns;
  }

  @Override
  public boolean next() throws IOException {
    if (read == rows) {
      return false;
    }
    @Nullable Object @Nullable [] next;
    try {
      next = reader.readNext();
    } catch (RuntimeException e) {
      throw new CutOffException(bytes);
    }
    if (next == null) {
      throw new CutOffException(bytes);
    }
    row = next;
    read++;
    return true;
  }

  @Override
  public String cell(int column) {
    Object value = row[column];
    return switch (value) {
      case null -> "";
      case Number number -> StatNumber.text(number.doubleValue());
      case Date date -> day(date.toInstant());
      case Instant instant -> day(instant);
      case LocalDate day -> day.toString();
      case LocalDateTime time -> time.toLocalDate().toString();
      default -> value.toString().strip();
    };
  }

  private static String day(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
