package org.openshebao.population.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.SampleDesign;
import org.openshebao.population.storage.TextRows;

/// The files of an entity, opened and bound.
///
/// @param mapping  what the mapping says
/// @param rows  the file of its rows
/// @param id  the columns of their ids; null when there are none
/// @param parentId  the columns of the ids of their groups; null for the top entity
/// @param columns  the variables, then the columns of the sample design
/// @param histories  the files of careers
/// @param design  the columns of the sample design in the dataset
record EntitySource(
    EntityMapping mapping,
    TextRows rows,
    @Nullable IdColumns id,
    @Nullable IdColumns parentId,
    List<BoundColumn> columns,
    List<HistorySource> histories,
    SampleDesign design) {

  void close() {
    rows.close();
    histories.forEach(history -> history.rows().close());
  }
}
