package org.openshebao.publishing.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.Text;

/// A page as a browser without scripts reads it.
final class ParsedPage {

  private final List<Element> elements = new ArrayList<>();

  ParsedPage(String html) throws Exception {
    collect(
        new DOMMarkupParser(ParseConfiguration.htmlConfiguration()).parse(new StringReader(html)));
  }

  private void collect(INestableNode node) {
    node.getChildren()
        .forEach(child -> {
          if (child instanceof Element element) {
            elements.add(element);
          }
          if (child instanceof INestableNode nested) {
            collect(nested);
          }
        });
  }

  List<Element> all(String name) {
    return all(element -> element.getElementName().equals(name));
  }

  List<Element> all(Predicate<Element> wanted) {
    return elements.stream().filter(wanted).toList();
  }

  Element byId(String id) {
    return elements.stream()
        .filter(element -> id.equals(element.getAttributeValue("id")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("The page has no element with the id " + id));
  }

  /// All words in an element, as a reader sees them.
  static String words(INestableNode node) {
    StringBuilder words = new StringBuilder();
    node.getChildren()
        .forEach(child -> {
          if (child instanceof Text text) {
            words.append(unescaped(text.getContent()));
          } else if (child instanceof INestableNode nested) {
            words.append(words(nested));
          }
        });
    return words.toString();
  }

  private static String unescaped(String text) {
    return org.unbescape.html.HtmlEscape.unescapeHtml(text);
  }
}
