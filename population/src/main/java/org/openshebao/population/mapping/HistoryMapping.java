package org.openshebao.population.mapping;

import java.util.List;

/// Which file holds the careers of an entity's rows.
///
/// @param name  name of the careers in their entity
/// @param file  the file, a row for each spell
/// @param parentId  column of the ids of the rows that spells belong to
/// @param columns  the columns of a spell
public record HistoryMapping(
    String name, FileMapping file, String parentId, List<ColumnMapping> columns) {

  public HistoryMapping {
    columns = List.copyOf(columns);
  }
}
