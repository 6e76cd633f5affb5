package org.openshebao.publishing.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.message.Messages;
import org.unbescape.html.HtmlEscape;

/// Writes texts in both languages, and the cells of a table, as HTML. Every text is escaped here.
///
/// The cells of a table are written here and not in a template: there are thousands of them.
final class Markup {

  private final List<Language> order;
  private final String noValue;

  /// Writes the text in `first` before the other.
  Markup(Language first) {
    this.order = List.of(first, first == Language.EN ? Language.ZH : Language.EN);
    this.noValue = "<span class=\"unseen\">" + both(Messages.get("absent.title")) + "</span>";
  }

  /// A text in both languages, each in an element that names its language; once, when they are the same.
  String both(Label label) {
    if (label.en().equals(label.zh())) {
      return escaped(label.en());
    }
    StringBuilder html = new StringBuilder();
    for (Language language : order) {
      html.append("<span lang=\"").append(PageLanguage.tag(language)).append("\">");
      html.append(escaped(label.in(language))).append("</span>");
    }
    return html.toString();
  }

  /// The cells of a row, of which the first names it.
  String cells(TableView.Line line) {
    StringBuilder html = new StringBuilder();
    String name = "th";
    for (CellView cell : line.cells()) {
      html.append('<').append(name);
      attribute(html, "scope", name.equals("th") ? "row" : null);
      attribute(html, "class", cell.style());
      attribute(html, "data-v", cell.value());
      html.append('>').append(content(cell)).append("</").append(name).append('>');
      name = "td";
    }
    return html.toString();
  }

  private String content(CellView cell) {
    String text = both(cell.text());
    if (cell.href() == null) {
      return text;
    }
    StringBuilder html = new StringBuilder("<a");
    attribute(html, "class", cell.absent() ? "why" : "open");
    attribute(html, "href", cell.href());
    html.append('>');
    if (cell.letter() == null) {
      html.append(text);
    } else {
      html.append("<span aria-hidden=\"true\">").append(text).append("</span>");
      html.append(noValue).append("<sup>").append(escaped(cell.letter())).append("</sup>");
    }
    return html.append("</a>").toString();
  }

  private static void attribute(StringBuilder html, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      html.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }
  }

  private static String escaped(String text) {
    return HtmlEscape.escapeHtml4Xml(text);
  }
}
