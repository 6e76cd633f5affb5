package org.openshebao.population.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.problem.Problems;
import org.openshebao.population.Dataset;
import org.openshebao.population.DatasetBuilder;

/// Reads the files of a mapping: first every file is opened and bound, then rows are read from the top entity down.
final class DatasetImport {

  private final Mapping mapping;
  private final Path baseFolder;
  private final VariableCatalog catalog;

  DatasetImport(Mapping mapping, Path baseFolder, VariableCatalog catalog) {
    this.mapping = mapping;
    this.baseFolder = baseFolder;
    this.catalog = catalog;
  }

  MappedData read() {
    Problems problems = new Problems();
    EntityBinder binder = new EntityBinder(mapping.name(), baseFolder, catalog, problems);
    List<EntitySource> sources = new ArrayList<>();
    try {
      for (EntityMapping entity : EntityOrder.sort(mapping)) {
        binder.bind(entity).ifPresent(sources::add);
      }
      problems.throwIfErrors();
      return read(sources);
    } finally {
      sources.forEach(EntitySource::close);
    }
  }

  private MappedData read(List<EntitySource> sources) {
    Refusals refusals = new Refusals();
    List<RowCounts> counts = new ArrayList<>();
    Map<String, EntityImport> done = new HashMap<>();
    DatasetBuilder dataset = Dataset.builder().origin(mapping.origin());
    for (EntitySource source : sources) {
      String parent = source.mapping().parent();
      EntityImport entity =
          new EntityImport(source, parent == null ? null : done.get(parent), refusals, counts);
      dataset.add(entity.read());
      done.put(source.mapping().entity(), entity);
    }
    return new MappedData(dataset.build(), refusals.list(), refusals.count(), counts);
  }
}
