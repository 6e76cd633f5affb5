package org.openshebao.population.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.SampleDesign;

/// Which file holds the rows of an entity.
///
/// @param entity  "person"
/// @param file  the file
/// @param id  column of the rows' ids; null when nothing refers to them
/// @param parent  entity of the rows' groups; null for the top one
/// @param parentId  column of the ids of the rows' groups; null for the top one
/// @param design  columns of the file that hold weight, stratum and primary sampling unit
/// @param variables  the variables
/// @param histories  the careers
public record EntityMapping(
    String entity,
    FileMapping file,
    @Nullable String id,
    @Nullable String parent,
    @Nullable String parentId,
    SampleDesign design,
    List<ColumnMapping> variables,
    List<HistoryMapping> histories) {

  public EntityMapping {
    variables = List.copyOf(variables);
    histories = List.copyOf(histories);
    if ((parent == null) != (parentId == null)) {
      throw new IllegalArgumentException(
          "Entity %s needs both the entity that it belongs to and the column of its ids."
              .formatted(entity));
    }
  }
}
