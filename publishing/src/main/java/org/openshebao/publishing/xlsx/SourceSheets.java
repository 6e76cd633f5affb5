package org.openshebao.publishing.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.message.Messages;
import org.openshebao.publishing.report.Detail;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.SourceEntry;

/// The sheets to which figures lead: what stands behind each, and the documents.
final class SourceSheets {

  private final Report report;
  private final Look look;
  private final Language language;
  private final Sheet details;
  private final Sheet documents;
  private final Map<String, String> places = new HashMap<>();

  SourceSheets(Report report, Look look, Language language, SheetNames names) {
    this.report = report;
    this.look = look;
    this.language = language;
    this.documents = new Sheet(names.make(say("office.sheet.documents")), look);
    this.details = new Sheet(names.make(say("office.sheet.details")), look);
    fillDocuments();
    fillDetails();
  }

  Sheet details() {
    return details;
  }

  Sheet documents() {
    return documents;
  }

  /// The row of what stands behind a figure; null when nothing does.
  @Nullable String find(@Nullable String source) {
    return source == null ? null : places.get(source);
  }

  private void fillDocuments() {
    heads(
        documents,
        "source.title",
        "office.sheet.title",
        "source.number",
        "source.issuer",
        "source.date",
        "source.address",
        "source.seen",
        "detail.grade");
    double[] widths = {48, 26, 32, 12, 48, 30, 34};
    for (int i = 0; i < widths.length; i++) {
      documents.width(i, widths[i]);
    }
    for (SourceEntry entry : report.sources()) {
      Source source = entry.source();
      documents.row();
      places.put(source.id(), Address.in(documents.name(), Address.of(0, documents.rowNumber())));
      documents.words(source.title().in(language));
      words(documents, source.number());
      words(documents, source.issuer());
      words(documents, source.date());
      words(documents, source.address());
      String address = source.address();
      if (address != null && (address.startsWith("https://") || address.startsWith("http://"))) {
        documents.leadsTo(address, true);
      }
      words(documents, source.seen());
      documents.words(
          entry.grade().label().in(language)
              + (language == Language.ZH ? "：" : ": ")
              + say("grade." + entry.grade().key()));
    }
  }

  private void fillDetails() {
    heads(
        details,
        "detail.title",
        "office.sheet.title",
        "detail.formula",
        "detail.articles",
        "detail.source",
        "detail.grade",
        "office.sheet.key");
    double[] widths = {40, 50, 44, 40, 20, 30};
    for (int i = 0; i < widths.length; i++) {
      details.width(i, widths[i]);
    }
    report.details().forEach(this::detail);
  }

  private void detail(String key, Detail detail) {
    details.row();
    places.put(key, Address.in(details.name(), Address.of(0, details.rowNumber())));
    details.words(detail.title().in(language));
    words(details, detail.formula() == null ? null : detail.formula().in(language));
    words(details, detail.articles().isEmpty() ? null : String.join("; ", detail.articles()));
    String id = detail.sourceId();
    SourceEntry entry =
        report.sources().stream()
            .filter(one -> one.source().id().equals(id))
            .findFirst()
            .orElse(null);
    words(details, entry == null ? null : entry.source().title().in(language));
    if (entry != null && id != null) {
      details.leadsTo(places.get(id), false);
    }
    words(details, detail.grade() == null ? null : detail.grade().label().in(language));
    details.words(key);
  }

  private void heads(Sheet sheet, String title, String... keys) {
    sheet.row().words(say(title), look.title());
    int first = sheet.row().row().rowNumber();
    for (String key : keys) {
      sheet.words(say(key), look.head());
    }
    sheet.headsEndHere(first, 0);
  }

  private static void words(Sheet sheet, @Nullable String text) {
    if (text == null) {
      sheet.nothing();
    } else {
      sheet.words(text);
    }
  }

  private String say(String key) {
    return Messages.get(key).in(language);
  }
}
