package org.openshebao.publishing.paper;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.message.Messages;
import org.openshebao.publishing.paper.Line.Style;
import org.openshebao.publishing.paper.Piece.Look;
import org.openshebao.publishing.report.Detail;
import org.openshebao.publishing.report.ProvenanceFacts;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.SourceEntry;

/// What stands behind the figures, the documents, and what the report was made from.
final class Endmatter {

  private final Paper paper;
  private final Report report;
  private final Language language;

  Endmatter(Paper paper, Report report, Language language) {
    this.paper = paper;
    this.report = report;
    this.language = language;
  }

  void write() {
    if (!report.details().isEmpty()) {
      begin("detail", Place.DETAILS);
      report.details().forEach(this::detail);
    }
    if (!report.sources().isEmpty()) {
      begin("source", Place.SOURCES);
      report.sources().forEach(this::source);
    }
    begin("provenance", Place.PROVENANCE);
    for (ProvenanceFacts.Fact fact : ProvenanceFacts.of(report.provenance())) {
      line(fact.name().in(language), fact.value());
    }
  }

  private void begin(String part, String place) {
    paper.line(Line.of(Style.HEADING_1).at(place).words(say(part + ".title")));
    paper.line(Line.of(Style.INTRO).words(say(part + ".intro")));
  }

  private void detail(String key, Detail detail) {
    entry(detail.title(), Place.ofDetail(key));
    if (detail.formula() != null) {
      line(say("detail.formula"), detail.formula().in(language));
    }
    detail.articles().forEach(article -> line(say("detail.articles"), article));
    String id = detail.sourceId();
    if (id != null) {
      report.sources().stream()
          .filter(entry -> entry.source().id().equals(id))
          .findFirst()
          .ifPresent(entry ->
              paper.line(
                  named(say("detail.source"))
                      .link(Place.ofSource(id), entry.source().title().in(language))));
    }
    if (detail.grade() != null) {
      line(say("detail.grade"), detail.grade().label().in(language));
    }
  }

  private void source(SourceEntry entry) {
    Source source = entry.source();
    entry(source.title(), Place.ofSource(source.id()));
    line(say("source.number"), source.number());
    line(say("source.issuer"), source.issuer());
    line(say("source.date"), source.date());
    String address = source.address();
    if (address != null && (address.startsWith("https://") || address.startsWith("http://"))) {
      paper.line(named(say("source.address")).address(address));
    } else {
      line(say("source.address"), address);
    }
    line(say("source.seen"), source.seen());
    line(
        say("detail.grade"),
        entry.grade().label().in(language)
            + (language == Language.ZH ? "：" : ": ")
            + say("grade." + entry.grade().key()));
  }

  private void entry(Label title, String place) {
    paper.line(Line.of(Style.HEADING_3).at(place).words(title.in(language)));
  }

  private void line(String name, @Nullable String value) {
    if (value != null) {
      paper.line(named(name).words(value));
    }
  }

  private static Line named(String name) {
    return Line.of(Style.NOTE).words(name + "  ", Look.QUIET);
  }

  private String say(String key) {
    return Messages.get(key).in(language);
  }
}
