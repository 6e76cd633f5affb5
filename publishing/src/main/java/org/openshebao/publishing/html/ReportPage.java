package org.openshebao.publishing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.message.Messages;
import org.openshebao.publishing.report.Anchor;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Detail;
import org.openshebao.publishing.report.ProvenanceFacts;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.Section;
import org.openshebao.publishing.report.SourceEntry;

/// All that the template of a report reads.
///
/// @param lang  the language that readers see until they choose: "en", "zh"
/// @param policy  what the browser lets the page do: run its own scripts and nothing else
record ReportPage(
    Report report,
    String lang,
    String langTag,
    List<SectionView> sections,
    List<DetailView> details,
    List<SourceView> sources,
    List<ProvenanceFacts.Fact> provenance,
    Label made,
    boolean drawn,
    String policy,
    String style,
    String firstScript,
    String charts,
    String script) {

  /// A section and its blocks.
  record SectionView(Section section, List<BlockView> blocks) {}

  /// A block: `kind` says which of the others it has.
  record BlockView(
      String kind,
      @Nullable TableView table,
      @Nullable ChartView chart,
      List<Prose> prose,
      List<StatView> stats) {}

  /// A big number.
  record StatView(Label name, @Nullable Label unit, CellView cell, @Nullable Label note) {}

  /// What stands behind a figure.
  record DetailView(
      String anchor, Detail detail, @Nullable String sourceHref, @Nullable Label sourceTitle) {}

  /// A document; `address` is null unless it is one of the web.
  record SourceView(String anchor, SourceEntry entry, @Nullable String address) {

    public Source source() {
      return entry.source();
    }

    /// What was read of it, as far as its grade says.
    public Label gradeMeaning() {
      return Messages.get("grade." + entry.grade().key());
    }
  }

  static ReportPage of(Report report, Language first) {
    TableViews tables = new TableViews(new Links(report), report.provenance());
    ChartViews charts = new ChartViews(tables);
    List<SectionView> sections =
        report.sections().stream().map(section -> section(section, tables, charts, first)).toList();
    boolean drawn =
        sections.stream()
            .flatMap(section -> section.blocks().stream())
            .anyMatch(block -> block.chart() != null && block.chart().tiles() == null);
    String firstScript = Assets.firstScript();
    String library = drawn ? Assets.charts() : "";
    String script = Assets.script();
    return new ReportPage(
        report,
        first.code(),
        PageLanguage.tag(first),
        sections,
        details(report),
        report.sources().stream().map(ReportPage::source).toList(),
        ProvenanceFacts.of(report.provenance()),
        Messages.get("page.made", report.provenance().programVersion()),
        drawn,
        policy(List.of(firstScript, library, script)),
        Assets.style(),
        firstScript,
        library,
        script);
  }

  private static String policy(List<String> scripts) {
    String digests =
        scripts.stream()
            .filter(script -> !script.isEmpty())
            .map(Assets::digest)
            .collect(Collectors.joining(" "));
    return "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src 'unsafe-inline'; script-src "
        + digests;
  }

  private static SectionView section(
      Section section, TableViews tables, ChartViews charts, Language first) {
    List<BlockView> blocks = new ArrayList<>();
    int number = 0;
    for (Block block : section.blocks()) {
      blocks.add(
          switch (block) {
            case Block.TableBlock(var table, var collapsed) ->
                new BlockView(
                    collapsed ? "collapsed" : "table",
                    tables.of(Anchor.ofTable(section.id(), ++number), table),
                    null,
                    List.of(),
                    List.of());
            case Block.ChartBlock(var chart) ->
                new BlockView("chart", null, charts.of(chart), List.of(), List.of());
            case Block.TextBlock(var text) ->
                new BlockView("text", null, null, Prose.of(text, first), List.of());
            case Block.StatGrid(var stats) ->
                new BlockView(
                    "stats",
                    null,
                    null,
                    List.of(),
                    stats.stream()
                        .map(stat ->
                            new StatView(
                                stat.column().label(),
                                stat.column().unit(),
                                tables.single(stat.column(), stat.value()),
                                stat.note()))
                        .toList());
          });
    }
    return new SectionView(section, List.copyOf(blocks));
  }

  private static List<DetailView> details(Report report) {
    Map<String, Label> titles =
        report.sources().stream()
            .collect(
                Collectors.toMap(entry -> entry.source().id(), entry -> entry.source().title()));
    List<DetailView> details = new ArrayList<>();
    report
        .details()
        .forEach((key, detail) -> {
          String id = detail.sourceId();
          details.add(
              new DetailView(
                  Anchor.ofDetail(key),
                  detail,
                  id == null ? null : "#" + Anchor.ofSource(id),
                  id == null ? null : titles.get(id)));
        });
    return List.copyOf(details);
  }

  private static SourceView source(SourceEntry entry) {
    String address = entry.source().address();
    boolean web =
        address != null && (address.startsWith("https://") || address.startsWith("http://"));
    return new SourceView(Anchor.ofSource(entry.source().id()), entry, web ? address : null);
  }
}
