package org.openshebao.population.statfile.write;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Writes numbers with the least significant byte first, and texts of fixed widths.
final class LittleEndian implements Closeable {

  private final OutputStream out;

  LittleEndian(Path file) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  void number(long value, int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      out.write((int) (value >>> (8 * i)));
    }
  }

  void float64(double value) throws IOException {
    number(Double.doubleToRawLongBits(value), 8);
  }

  void ascii(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /// A text in UTF-8, filled up or cut between characters.
  void fixed(String text, int bytes, char filler) throws IOException {
    byte[] full = cut(text, bytes);
    byte[] padded = Arrays.copyOf(full, bytes);
    Arrays.fill(padded, full.length, bytes, (byte) filler);
    out.write(padded);
  }

  /// A text in UTF-8, at most so many bytes and no half characters.
  static byte[] cut(String text, int bytes) {
    String kept = text;
    while (kept.getBytes(StandardCharsets.UTF_8).length > bytes) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
    }
    return kept.getBytes(StandardCharsets.UTF_8);
  }

  void bytes(byte[] bytes) throws IOException {
    out.write(bytes);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
