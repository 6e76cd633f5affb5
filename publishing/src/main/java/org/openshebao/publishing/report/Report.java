package org.openshebao.publishing.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.base.text.Label;

/// A report in both languages: a minute's summary, sections of tables and charts, and where each figure comes from.
///
/// The `source` of a cell is a key of `details` or the id of one of the `sources`; a report in which a figure cannot be
/// opened is refused.
///
/// @param title  what it is about
/// @param subtitle  of whom, when, under which law
/// @param summary  what a minister reads in a minute
/// @param sections  in order
/// @param details  what stands behind a figure, by the key that cells name as their source
/// @param sources  the documents, in the order of their list
/// @param caveats  what a reader must know before citing it: how joints were supposed, which values are recalled
/// @param banner  what nobody may miss, on every page and sheet: "synthetic population, no row is a person"; null when there is
///   nothing of that kind
/// @param provenance  what it was made from
public record Report(
    Label title,
    Label subtitle,
    List<SummaryItem> summary,
    List<Section> sections,
    Map<String, Detail> details,
    List<SourceEntry> sources,
    List<Label> caveats,
    @Nullable Label banner,
    Provenance provenance) {

  public Report {
    summary = List.copyOf(summary);
    sections = List.copyOf(sections);
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    sources = List.copyOf(sources);
    caveats = List.copyOf(caveats);
    ReportCheck.requireWhole(summary, sections, details, sources);
  }

  /// Begins a report.
  public static Builder titled(Label title, Label subtitle) {
    return new Builder(title, subtitle);
  }

  /// Puts a report together.
  public static final class Builder {

    private final Label title;
    private final Label subtitle;
    private final List<SummaryItem> summary = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Detail> details = new LinkedHashMap<>();
    private final List<SourceEntry> sources = new ArrayList<>();
    private final List<Label> caveats = new ArrayList<>();
    private @Nullable Label banner;

    private Builder(Label title, Label subtitle) {
      this.title = title;
      this.subtitle = subtitle;
    }

    /// Adds a finding to the summary; the section or chart `anchor` shows it.
    public Builder summary(Label headline, Label detail, String anchor) {
      summary.add(new SummaryItem(headline, detail, anchor));
      return this;
    }

    /// Adds a section.
    public Builder section(String id, Label title, Label intro, Block... blocks) {
      sections.add(new Section(id, title, intro, List.of(blocks)));
      return this;
    }

    /// Says what stands behind the figures whose source is `key`.
    public Builder detail(String key, Detail detail) {
      if (details.putIfAbsent(key, detail) != null) {
        throw new IllegalArgumentException("The report has two details \"%s\".".formatted(key));
      }
      return this;
    }

    /// Adds a document.
    public Builder source(SourceEntry source) {
      sources.add(source);
      return this;
    }

    /// Adds what a reader must know before citing the report.
    public Builder caveat(Label caveat) {
      caveats.add(caveat);
      return this;
    }

    /// Says what nobody may miss, wherever a page or a sheet of the report goes alone.
    public Builder banner(Label unmissable) {
      banner = unmissable;
      return this;
    }

    /// The report, made from `provenance`.
    public Report build(Provenance provenance) {
      return new Report(
          title, subtitle, summary, sections, details, sources, caveats, banner, provenance);
    }
  }
}
