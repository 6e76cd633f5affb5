package org.openshebao.population.storage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How a CSV file is written.
///
/// @param charset  its characters: UTF-8, or GB18030 as older spreadsheets in China save it
/// @param delimiter  what stands between cells; '\0' to see it from the header: comma, semicolon, tab or bar
public record CsvFormat(Charset charset, char delimiter) {

  /// UTF-8, the delimiter as the header shows it.
  public static final CsvFormat USUAL = new CsvFormat(StandardCharsets.UTF_8, '\0');
}
