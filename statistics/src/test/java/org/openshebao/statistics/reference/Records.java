package org.openshebao.statistics.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The reference results of R's package survey: designs by name, and records in order of files.
final class Records {

  static final Path FOLDER = Path.of("..", "reference", "survey");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Records() {}

  static Map<String, JsonNode> designs() throws IOException {
    Map<String, JsonNode> designs = new HashMap<>();
    for (String file : List.of("designs.json", "designs_real.json")) {
      for (JsonNode design : read(FOLDER.resolve("results").resolve(file))) {
        designs.put(design.get("name").asString(), design);
      }
    }
    return designs;
  }

  static List<JsonNode> all() throws IOException {
    List<JsonNode> records = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("results"))) {
      for (Path file : files.sorted().toList()) {
        if (!file.getFileName().toString().startsWith("designs")) {
          for (JsonNode record : read(file).get("records")) {
            records.add(record);
          }
        }
      }
    }
    return records;
  }

  static JsonNode read(Path file) throws IOException {
    return JSON.readTree(Files.readString(file));
  }
}
