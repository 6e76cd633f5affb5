package org.openshebao.population.storage;

import java.util.Map;
import org.openshebao.population.Dataset;

/// What a dataset on disk is, without its rows.
///
/// @param schema  its entities and columns, with no rows
/// @param rowCounts  number of rows of each entity
/// @param digest  SHA-256 of its content in hex, as when it was written
public record DatasetSummary(Dataset schema, Map<String, Long> rowCounts, String digest) {

  public DatasetSummary {
    rowCounts = Map.copyOf(rowCounts);
  }
}
