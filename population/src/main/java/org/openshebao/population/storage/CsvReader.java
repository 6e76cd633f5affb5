package org.openshebao.population.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// Reads CSV as RFC 4180 has it, with any line ends; a row that does not fit the header is a problem and the next one goes on.
final class CsvReader implements TextRows {

  private final Path file;
  private final Reader reader;
  private final CsvRecord record;
  private final List<String> header = new ArrayList<>();
  private long row;
  private @Nullable Problem fault;

  private CsvReader(Path file, Reader reader, char delimiter) {
    this.file = file;
    this.reader = reader;
    this.record = new CsvRecord(reader, delimiter);
  }

  /// Opens a file and reads its header.
  static CsvReader open(Path file, CsvFormat format) {
    if (!Files.isRegularFile(file)) {
      throw new ProblemException(CsvProblems.missing(file));
    }
    FileSignature.check(file, format);
    try {
      // A decoder of our own: bytes that are no characters are an error and not question marks.
      Reader reader = new InputStreamReader(bytes(file), format.charset().newDecoder());
      CsvReader csv = new CsvReader(file, reader, format.delimiter());
      csv.readHeader();
      return csv;
    } catch (IOException e) {
      throw new ProblemException(CsvProblems.unreadable(file, e));
    }
  }

  /// A file whose name ends in .gz is unpacked as it is read.
  private static InputStream bytes(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    try {
      return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  private void readHeader() {
    if (!nextRecord()) {
      close();
      throw new ProblemException(CsvProblems.empty(file));
    }
    if (record.size() == 1) {
      checkDelimiter(record.cell(0));
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < record.size(); i++) {
      String name = record.cell(i).strip();
      header.add(name);
      if (name.isEmpty() || !names.add(name)) {
        close();
        throw new ProblemException(CsvProblems.header(file, row, name, i));
      }
    }
  }

  @Override
  public Path file() {
    return file;
  }

  @Override
  public List<String> header() {
    return List.copyOf(header);
  }

  @Override
  public boolean next() {
    if (!nextRecord()) {
      return false;
    }
    if (record.hasNul()) {
      fault = CsvProblems.nulCharacter(file, row);
    } else if (record.fault() != null) {
      fault = CsvProblems.quote(file, row, record.fault());
    } else if (record.size() != header.size()) {
      fault = CsvProblems.cells(file, row, record.size(), header.size());
    } else if (isHeaderAgain()) {
      fault = CsvProblems.headerAgain(file, row);
    } else {
      fault = null;
    }
    return true;
  }

  /// Whether all cells are those of the header; with one column a value may well be called like it.
  private boolean isHeaderAgain() {
    if (header.size() == 1 || !cell(0).equals(header.getFirst())) {
      return false;
    }
    for (int i = 1; i < header.size(); i++) {
      if (!cell(i).equals(header.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// A header that is one cell with signs that part cells was written with another delimiter than said.
  private void checkDelimiter(String only) {
    String sign =
        only.indexOf('\t') >= 0
            ? "a tab"
            : only.indexOf(';') >= 0 ? "a semicolon" : only.indexOf(',') >= 0 ? "a comma" : null;
    if (sign != null && !record.hasQuotes()) {
      close();
      throw new ProblemException(CsvProblems.delimiter(file, row, sign));
    }
  }

  /// Goes to the next row that is not blank; blank rows count, as a spreadsheet shows them.
  private boolean nextRecord() {
    try {
      do {
        if (!record.next()) {
          return false;
        }
        row++;
      } while (record.isBlank());
      return true;
    } catch (CharacterCodingException e) {
      throw new ProblemException(CsvProblems.encoding(file, row + 1));
    } catch (IOException e) {
      throw new ProblemException(CsvProblems.unreadable(file, e));
    }
  }

  @Override
  public long row() {
    return row;
  }

  @Override
  public @Nullable Problem fault() {
    return fault;
  }

  @Override
  public String cell(int column) {
    return column < record.size() ? record.cell(column).strip() : "";
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      // Nothing is written here, so nothing is lost.
    }
  }
}
