package org.openshebao.population.mapping;

/// How many rows of a file were kept.
///
/// @param file  the file as the mapping names it
/// @param read  rows read, without the header and blank ones
/// @param kept  rows in the dataset
public record RowCounts(String file, long read, long kept) {

  /// Rows that were refused.
  public long refused() {
    return read - kept;
  }
}
