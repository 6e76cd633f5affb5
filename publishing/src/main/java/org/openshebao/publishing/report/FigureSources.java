package org.openshebao.publishing.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;

/// What stands behind the figures of a report.
public final class FigureSources {

  private final Map<String, Detail> details;
  private final Map<String, SourceEntry> documents;

  /// Of the figures of `report`.
  public FigureSources(Report report) {
    this.details = report.details();
    this.documents =
        report.sources().stream()
            .collect(Collectors.toMap(entry -> entry.source().id(), Function.identity()));
  }

  /// The detail that a cell names as its source.
  public Optional<Detail> findDetail(@Nullable String source) {
    return source == null ? Optional.empty() : Optional.ofNullable(details.get(source));
  }

  /// The document that a cell names as its source, or that stands behind the detail that it names.
  public Optional<SourceEntry> findDocument(@Nullable String source) {
    if (source == null) {
      return Optional.empty();
    }
    Detail detail = details.get(source);
    String id = detail == null ? source : detail.sourceId();
    return id == null ? Optional.empty() : Optional.ofNullable(documents.get(id));
  }

  /// What the cells of `table` name as their source, each once, in the order in which they do.
  public static List<String> listKeys(Table table) {
    Set<String> keys = new LinkedHashSet<>();
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        String source = cell.source();
        if (source != null) {
          keys.add(source);
        }
      }
    }
    return List.copyOf(keys);
  }

  /// The documents behind the cells of `table`, each once.
  public List<SourceEntry> listDocuments(Table table) {
    Set<SourceEntry> entries = new LinkedHashSet<>();
    listKeys(table).forEach(key -> findDocument(key).ifPresent(entries::add));
    return new ArrayList<>(entries);
  }
}
