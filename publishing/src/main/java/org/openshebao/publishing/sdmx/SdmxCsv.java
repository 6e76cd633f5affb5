package org.openshebao.publishing.sdmx;

import java.util.ArrayList;
import java.util.List;

/// Writes observations as SDMX-CSV 2.0: a row each, the dataflow in each row, columns in the order of the structure.
///
/// @see "SDMX-CSV field guide 2.0, sdmx-twg/sdmx-csv"
public final class SdmxCsv {

  private SdmxCsv() {}

  /// The text, lines ended by a line feed.
  public static String text(SdmxData data) {
    StringBuilder csv = new StringBuilder();
    List<String> header = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
    data.flow().components().forEach(component -> header.add(component.id()));
    line(csv, header);
    for (Observation observation : data.observations()) {
      // I: information. What the reader does with it is the reader's affair.
      List<String> row = new ArrayList<>(List.of("dataflow", data.flow().reference(), "I"));
      data.flow().components().forEach(component -> row.add(observation.value(component)));
      line(csv, row);
    }
    return csv.toString();
  }

  private static void line(StringBuilder csv, List<String> fields) {
    for (int k = 0; k < fields.size(); k++) {
      if (k > 0) {
        csv.append(',');
      }
      String field = fields.get(k);
      boolean quoted = field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      csv.append(quoted ? '"' + field.replace("\"", "\"\"") + '"' : field);
    }
    csv.append('\n');
  }
}
