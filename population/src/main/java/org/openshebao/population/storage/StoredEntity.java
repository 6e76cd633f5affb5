package org.openshebao.population.storage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.SampleDesign;

/// An entity of a dataset on disk.
///
/// @param name  "person"
/// @param parent  the entity of its groups; null for the top one
/// @param rows  its file
/// @param histories  the careers of its rows
/// @param design  how its rows were sampled
record StoredEntity(
    String name,
    @Nullable String parent,
    StoredTable rows,
    List<StoredHistory> histories,
    SampleDesign design) {

  StoredEntity {
    histories = List.copyOf(histories);
  }

  /// The files of the entity.
  List<StoredTable> listTables() {
    List<StoredTable> tables = new ArrayList<>();
    tables.add(rows);
    histories.forEach(history -> tables.add(history.spells()));
    return tables;
  }
}
