package org.openshebao.population.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.DataColumn;
import org.openshebao.population.DataOrigin;
import org.openshebao.population.Dataset;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.ParentRows;
import org.openshebao.population.Rows;
import org.openshebao.population.SampleDesign;
import org.openshebao.population.storage.CsvFile;

/// How a user's files become a dataset.
///
/// @param name  the mapping file as the user named it; null when it was made by a program
/// @param origin  where the data come from
/// @param entities  from the top down
public record Mapping(@Nullable String name, DataOrigin origin, List<EntityMapping> entities) {

  public Mapping {
    entities = List.copyOf(entities);
  }

  /// The mapping that a file says; every mistake in it is thrown at once, with its line.
  public static Mapping read(Path file) {
    return MappingYaml.read(file);
  }

  /// The mapping of the files that [CsvFile] writes for the entities of a dataset: person.csv, person-career.csv.
  public static Mapping ofCsv(Dataset dataset) {
    List<EntityMapping> entities = new ArrayList<>();
    for (String name : dataset.entities()) {
      Rows rows = dataset.rows(name);
      ParentRows parent = rows.parent();
      List<HistoryMapping> histories = new ArrayList<>();
      for (HistoryColumn history : rows.histories()) {
        histories.add(
            new HistoryMapping(
                history.name(),
                FileMapping.of(name + "-" + history.name() + ".csv"),
                CsvFile.parentId(name),
                columns(history.columns(), SampleDesign.NONE)));
      }
      entities.add(
          new EntityMapping(
              name,
              FileMapping.of(name + ".csv"),
              CsvFile.ID,
              parent == null ? null : parent.entity(),
              parent == null ? null : CsvFile.parentId(parent.entity()),
              rows.design(),
              columns(rows.columns(), rows.design()),
              histories));
    }
    return new Mapping(null, dataset.origin(), entities);
  }

  private static List<ColumnMapping> columns(List<DataColumn> columns, SampleDesign design) {
    return columns.stream()
        .map(DataColumn::name)
        .filter(name ->
            !name.equals(design.weight())
                && !name.equals(design.stratum())
                && !name.equals(design.psu()))
        .map(ColumnMapping::of)
        .toList();
  }
}
