package org.openshebao.publishing.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Mark;
import org.openshebao.base.table.Table;

/// Refuses a report with a link that leads nowhere.
final class ReportCheck {

  private ReportCheck() {}

  static void requireWhole(
      List<SummaryItem> summary,
      List<Section> sections,
      Map<String, Detail> details,
      List<SourceEntry> sources) {
    Set<String> anchors = anchors(sections);
    for (SummaryItem item : summary) {
      if (!anchors.contains(item.anchor())) {
        throw new IllegalArgumentException(
            "The summary \"%s\" leads to \"%s\", which is no section or chart. %s"
                .formatted(
                    item.headline().en(),
                    item.anchor(),
                    Suggestion.maybe(item.anchor(), List.copyOf(anchors)))
                .strip());
      }
    }
    Set<String> documents = documents(sources);
    details.forEach((key, detail) -> requireDocument(key, detail.sourceId(), documents));
    requireSourcesOfFigures(sections, details.keySet(), documents);
  }

  private static Set<String> anchors(List<Section> sections) {
    Set<String> anchors = new TreeSet<>();
    for (Section section : sections) {
      requireNew(anchors, section.id());
      for (Block block : section.blocks()) {
        if (block instanceof Block.ChartBlock(var chart)) {
          Anchor.requireGood("chart", chart.id());
          requireNew(anchors, chart.id());
        }
      }
    }
    return anchors;
  }

  private static void requireNew(Set<String> anchors, String id) {
    if (!anchors.add(id)) {
      throw new IllegalArgumentException(
          "The report has two sections or charts with the id \"%s\".".formatted(id));
    }
  }

  private static Set<String> documents(List<SourceEntry> sources) {
    Set<String> ids = new HashSet<>();
    for (SourceEntry entry : sources) {
      if (!ids.add(entry.source().id())) {
        throw new IllegalArgumentException(
            "The report has two sources with the id \"%s\".".formatted(entry.source().id()));
      }
    }
    return ids;
  }

  private static void requireDocument(
      String key, @Nullable String sourceId, Set<String> documents) {
    if (sourceId != null && !documents.contains(sourceId)) {
      throw new IllegalArgumentException(
          "The detail \"%s\" names the source \"%s\", which the report does not list. %s"
              .formatted(key, sourceId, Suggestion.maybe(sourceId, List.copyOf(documents)))
              .strip());
    }
  }

  private static void requireSourcesOfFigures(
      List<Section> sections, Set<String> details, Set<String> documents) {
    Set<String> missing = new TreeSet<>();
    sections.stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(ReportCheck::cells)
        .forEach(cell -> {
          String source = cell.source();
          if (source != null && !details.contains(source) && !documents.contains(source)) {
            missing.add(source);
          }
        });
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "Figures of the report come from %s, which it does not explain. Maybe add a detail or a source for each?"
              .formatted(missing));
    }
  }

  private static Stream<Cell> cells(Block block) {
    return switch (block) {
      case Block.TableBlock(var table, var _) -> cells(table);
      case Block.ChartBlock(var chart) ->
          Stream.concat(cells(chart.table()), chart.extras().marks().stream().map(Mark::value));
      case Block.StatGrid(var stats) -> stats.stream().map(Stat::value);
      case Block.TextBlock _ -> Stream.empty();
    };
  }

  private static Stream<Cell> cells(Table table) {
    return table.rows().stream().flatMap(row -> row.cells().stream());
  }
}
