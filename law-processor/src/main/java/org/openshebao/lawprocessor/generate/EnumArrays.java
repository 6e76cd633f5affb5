package org.openshebao.lawprocessor.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The constants of each enum that a generated loop reads, kept in an array so that a number finds its code.
final class EnumArrays {

  private final Imports imports;
  private final Map<String, String> arrays = new LinkedHashMap<>();

  EnumArrays(Imports imports) {
    this.imports = imports;
  }

  /// The name of the array that holds the constants of an enum: "WORKER_KIND_CODES".
  String arrayOf(String enumName) {
    return arrays.computeIfAbsent(
        enumName,
        name -> {
          String simple = name.substring(name.lastIndexOf('.') + 1);
          String array =
              simple.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT) + "_CODES";
          return arrays.containsValue(array) ? array + "_" + arrays.size() : array;
        });
  }

  /// Their declarations, one a line.
  List<String> declarations() {
    return arrays.entrySet().stream()
        .map(entry -> {
          String type = imports.use(entry.getKey());
          return "private static final %s[] %s = %s.values();"
              .formatted(type, entry.getValue(), type);
        })
        .toList();
  }
}
