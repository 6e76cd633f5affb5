package org.openshebao.publishing.xlsx;

import java.util.List;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.message.Messages;
import org.openshebao.publishing.report.ProvenanceFacts;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.SummaryItem;

/// The first sheet: what the report is, what to know before citing it, its findings, its sheets, what it was made from.
final class Contents {

  private static final int COLUMNS = 4;

  private final Sheet sheet;
  private final Look look;
  private final Language language;

  Contents(Sheet sheet, Look look, Language language) {
    this.sheet = sheet;
    this.look = look;
    this.language = language;
  }

  void begin(Report report) {
    sheet.width(0, 34);
    sheet.width(1, 60);
    sheet.width(2, 30);
    sheet.width(3, 10);
    sheet.row().words(report.title().in(language), look.title());
    sheet.row().passage(report.subtitle().in(language), COLUMNS);
    if (report.banner() != null) {
      sheet.row().words(report.banner().in(language), look.bold());
    }
    if (!report.caveats().isEmpty()) {
      sheet.row().row().words(say("caveats.title"), look.bold());
      report.caveats().forEach(caveat -> sheet.row().passage(caveat.in(language), COLUMNS));
    }
    if (!report.summary().isEmpty()) {
      sheet.row().row().words(say("summary.title"), look.bold());
      for (SummaryItem item : report.summary()) {
        sheet.row().words(item.headline().in(language));
        sheet.words(item.detail().in(language));
      }
    }
    sheet.row().row();
    for (String key :
        List.of(
            "office.sheet", "office.sheet.title", "office.sheet.section", "office.sheet.rows")) {
      sheet.words(say(key), look.head());
    }
  }

  /// Adds a sheet and gives its place in the list.
  String add(Sheet of, Label section, Table table) {
    sheet.row().words(of.name(), look.link()).leadsTo(Address.in(of.name(), "A1"), false);
    sheet.words(table.title().in(language)).words(section.in(language));
    sheet.number(String.valueOf(table.rows().size()), look.note());
    return Address.in(sheet.name(), Address.of(0, sheet.rowNumber()));
  }

  void addPlain(Sheet of) {
    sheet.row().words(of.name(), look.link()).leadsTo(Address.in(of.name(), "A1"), false);
  }

  void end(List<ProvenanceFacts.Fact> facts) {
    sheet.row().row().words(say("provenance.title"), look.bold());
    for (ProvenanceFacts.Fact fact : facts) {
      sheet.row().words(fact.name().in(language), look.note());
      sheet.words(fact.value());
    }
  }

  private String say(String key) {
    return Messages.get(key).in(language);
  }
}
