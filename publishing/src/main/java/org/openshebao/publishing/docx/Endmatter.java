package org.openshebao.publishing.docx;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.message.Messages;
import org.openshebao.publishing.ooxml.OfficeFile;
import org.openshebao.publishing.ooxml.Xml;
import org.openshebao.publishing.report.Detail;
import org.openshebao.publishing.report.ProvenanceFacts;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.SourceEntry;

/// What stands behind the figures, the documents, and what the report was made from.
final class Endmatter {

  private final Xml body;
  private final Language language;
  private final OfficeFile file;
  private final Bookmarks bookmarks;

  Endmatter(Xml body, Language language, OfficeFile file, Bookmarks bookmarks) {
    this.body = body;
    this.language = language;
    this.file = file;
    this.bookmarks = bookmarks;
  }

  void write(Report report, Text text) {
    if (!report.details().isEmpty()) {
      text.heading(1, Messages.get("detail.title"), "details");
      text.paragraph("Intro", Messages.get("detail.intro"));
      report.details().forEach((key, detail) -> detail(report, key, detail));
    }
    if (!report.sources().isEmpty()) {
      text.heading(1, Messages.get("source.title"), "sources");
      text.paragraph("Intro", Messages.get("source.intro"));
      report.sources().forEach(this::source);
    }
    text.heading(1, Messages.get("provenance.title"), "provenance");
    text.paragraph("Intro", Messages.get("provenance.intro"));
    for (ProvenanceFacts.Fact fact : ProvenanceFacts.of(report.provenance())) {
      line(fact.name().in(language), fact.value());
    }
  }

  private void detail(Report report, String key, Detail detail) {
    entry(detail.title().in(language), "detail." + key);
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
              body.add(
                  Paragraph.styled("Note")
                      .run(say("detail.source") + "  ", "Quiet")
                      .link(
                          bookmarks.of("source." + id),
                          entry.source().title().in(language),
                          "Hyperlink")
                      .xml()));
    }
    if (detail.grade() != null) {
      line(say("detail.grade"), detail.grade().label().in(language));
    }
  }

  private void source(SourceEntry entry) {
    Source source = entry.source();
    entry(source.title().in(language), "source." + source.id());
    line(say("source.number"), source.number());
    line(say("source.issuer"), source.issuer());
    line(say("source.date"), source.date());
    String address = source.address();
    if (address != null && (address.startsWith("https://") || address.startsWith("http://"))) {
      body.add(
          Paragraph.styled("Note")
              .run(say("source.address") + "  ", "Quiet")
              .linkOutside(file.relateOutside("word/document.xml", "hyperlink", address), address)
              .xml());
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

  private String say(String key) {
    return Messages.get(key).in(language);
  }

  private void entry(String title, String place) {
    Paragraph heading = Paragraph.styled("Heading3").run(title);
    bookmarks.mark(heading, place);
    body.add(heading.xml());
  }

  private void line(String name, @Nullable String value) {
    if (value != null) {
      body.add(Paragraph.styled("Note").run(name + "  ", "Quiet").run(value).xml());
    }
  }
}
