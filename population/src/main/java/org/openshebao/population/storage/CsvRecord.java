package org.openshebao.population.storage;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One row of a CSV file after another, cut into cells; texts are made of the cells that are asked for only.
final class CsvRecord {

  /// A row longer than this has a quote that was never closed.
  private static final int MAX_CHARS = 16_000_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final String CANDIDATES = ",;\t|";

  private final Reader reader;
  private final char[] buffer = new char[1 << 16];
  private int position;
  private int limit;
  private char delimiter;
  private char[] text = new char[1024];
  private int length;
  private int[] ends = new int[64];
  private int cells;
  private @Nullable String fault;
  private boolean hasQuotes;
  private boolean isStarted;

  /// Rows from a reader; the delimiter is found in the first row when it is '\0'.
  CsvRecord(Reader reader, char delimiter) {
    this.reader = reader;
    this.delimiter = delimiter;
  }

  /// Reads the next row; false at the end of the file.
  boolean next() throws IOException {
    if (!isStarted) {
      start();
    }
    length = 0;
    cells = 0;
    fault = null;
    hasQuotes = false;
    int c = read();
    if (c < 0) {
      return false;
    }
    while (true) {
      c = c == '"' ? quoted() : plain(c);
      endCell();
      if (c != delimiter) {
        break;
      }
      c = read();
    }
    if (c == '\r' && peek() == '\n') {
      read();
    }
    return true;
  }

  /// Number of cells.
  int size() {
    return cells;
  }

  /// Whether there is nothing at all in the row.
  boolean isBlank() {
    return cells == 1 && length == 0 && !hasQuotes;
  }

  /// Whether the row holds a NUL character.
  boolean hasNul() {
    for (int i = 0; i < length; i++) {
      if (text[i] == '\0') {
        return true;
      }
    }
    return false;
  }

  /// Whether a cell of the row is in quotes.
  boolean hasQuotes() {
    return hasQuotes;
  }

  /// What is wrong with the quotes of the row; null when nothing is.
  @Nullable String fault() {
    return fault;
  }

  String cell(int index) {
    int start = index == 0 ? 0 : ends[index - 1];
    return new String(text, start, ends[index] - start);
  }

  /// Reads a cell without quotes, whose first character is `c`; gives what ended it.
  private int plain(int c) throws IOException {
    while (c != delimiter && c != '\n' && c != '\r' && c >= 0) {
      add(c);
      c = read();
    }
    return c;
  }

  /// Reads a cell in quotes; gives what ended it.
  private int quoted() throws IOException {
    hasQuotes = true;
    while (true) {
      int c = read();
      if (c < 0 || length > MAX_CHARS) {
        fault = "A quote is opened in the row and never closed.";
        return -1;
      }
      if (c != '"') {
        add(c);
        continue;
      }
      c = read();
      if (c != '"') {
        if (c != delimiter && c != '\n' && c != '\r' && c >= 0) {
          fault = "Text follows a closing quote in the row.";
          return plain(c);
        }
        return c;
      }
      add('"');
    }
  }

  private void add(int c) {
    if (length == text.length) {
      text = Arrays.copyOf(text, 2 * length);
    }
    text[length++] = (char) c;
  }

  private void endCell() {
    if (cells == ends.length) {
      ends = Arrays.copyOf(ends, 2 * cells);
    }
    ends[cells++] = length;
  }

  private int read() throws IOException {
    return fill() ? buffer[position++] : -1;
  }

  private int peek() throws IOException {
    return fill() ? buffer[position] : -1;
  }

  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, reader.read(buffer));
    }
    return limit > 0;
  }

  /// Skips a byte order mark and finds the delimiter, unless it was given.
  private void start() throws IOException {
    isStarted = true;
    if (peek() == BYTE_ORDER_MARK) {
      position++;
    }
    if (delimiter == '\0' && fill()) {
      delimiter = findDelimiter();
    }
  }

  /// The candidate that occurs most often in the first row; a comma when none does.
  private char findDelimiter() {
    int[] counts = new int[CANDIDATES.length()];
    boolean isQuoted = false;
    for (int i = position; i < limit; i++) {
      char c = buffer[i];
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!isQuoted && CANDIDATES.indexOf(c) >= 0) {
        counts[CANDIDATES.indexOf(c)]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] > counts[best]) {
        best = i;
      }
    }
    return CANDIDATES.charAt(best);
  }
}
