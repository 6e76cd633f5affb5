package org.openshebao.population.storage;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The place codes that occur in a column, gathered while it is written.
final class PlaceCodes {

  private final Map<String, byte[]> bytes = new HashMap<>();

  /// The code in UTF-8; from now on it occurs.
  byte[] bytesOf(String code) {
    return bytes.computeIfAbsent(code, text -> text.getBytes(StandardCharsets.UTF_8));
  }

  /// The codes in order, the same whatever the order in which they came.
  List<String> list() {
    return bytes.keySet().stream().sorted().toList();
  }
}
