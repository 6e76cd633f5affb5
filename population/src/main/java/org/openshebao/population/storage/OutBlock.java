package org.openshebao.population.storage;

import java.util.List;

/// Rows of one file on their way out.
///
/// @param size  number of rows
/// @param columns  the columns of the file, in order
record OutBlock(int size, List<OutColumn> columns) {

  OutBlock {
    columns = List.copyOf(columns);
  }
}
