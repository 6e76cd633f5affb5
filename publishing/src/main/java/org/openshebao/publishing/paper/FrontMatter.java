package org.openshebao.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.message.Messages;
import org.openshebao.publishing.paper.Line.Listing;
import org.openshebao.publishing.paper.Line.Style;
import org.openshebao.publishing.paper.Piece.Look;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.Section;
import org.openshebao.publishing.report.SummaryItem;

/// The first page: title, what must be known before citing, summary, contents.
final class FrontMatter {

  private final Paper paper;
  private final Report report;
  private final Language language;
  private final boolean annex;

  /// @param annex  whether the report has tables in an annex
  FrontMatter(Paper paper, Report report, Language language, boolean annex) {
    this.paper = paper;
    this.report = report;
    this.language = language;
    this.annex = annex;
  }

  void write() {
    paper.line(Line.of(Style.TITLE).words(report.title().in(language)));
    paper.line(Line.of(Style.SUBTITLE).words(report.subtitle().in(language)));
    if (report.banner() != null) {
      paper.line(Line.of(Style.CALLOUT).words(report.banner().in(language), Look.STRONG));
    }
    if (!report.caveats().isEmpty()) {
      paper.line(Line.of(Style.CALLOUT).words(say("caveats.title"), Look.STRONG));
      for (Label caveat : report.caveats()) {
        paper.line(Line.of(Style.CALLOUT).words("• " + caveat.in(language)));
      }
    }
    if (!report.summary().isEmpty()) {
      paper.line(Line.of(Style.KICKER).words(say("summary.title")));
      report.summary().forEach(this::item);
    }
    paper.line(Line.of(Style.KICKER).words(say("office.contents")));
    paper.contents(contents());
  }

  private void item(SummaryItem item) {
    boolean section = report.sections().stream().anyMatch(one -> one.id().equals(item.anchor()));
    String place = section ? Place.ofSection(item.anchor()) : Place.ofChart(item.anchor());
    paper.line(
        Line.of(Style.NORMAL)
            .in(Listing.NUMBERS)
            .words(item.headline().in(language), Look.STRONG)
            .lineBreak()
            .words(item.detail().in(language) + " ", Look.QUIET)
            .link(place, say("page.more")));
  }

  private List<Paper.Entry> contents() {
    List<Paper.Entry> entries = new ArrayList<>();
    for (Section section : report.sections()) {
      entries.add(new Paper.Entry(section.title().in(language), Place.ofSection(section.id())));
    }
    if (annex) {
      entries.add(new Paper.Entry(say("office.annex"), Place.ANNEX));
    }
    if (!report.details().isEmpty()) {
      entries.add(new Paper.Entry(say("detail.title"), Place.DETAILS));
    }
    if (!report.sources().isEmpty()) {
      entries.add(new Paper.Entry(say("source.title"), Place.SOURCES));
    }
    entries.add(new Paper.Entry(say("provenance.title"), Place.PROVENANCE));
    return entries;
  }

  private String say(String key) {
    return Messages.get(key).in(language);
  }
}
