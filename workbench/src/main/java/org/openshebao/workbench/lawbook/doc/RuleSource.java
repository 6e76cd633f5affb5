package org.openshebao.workbench.lawbook.doc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openshebao.law.rule.RuleInfo;

/// The source of rules as it lies in a law's jar beside the compiled classes: the formula itself, and the whole of its documentation.
final class RuleSource {

  private static final String ROOT = "META-INF/law-source/";

  private final Map<String, Optional<List<String>>> files = new HashMap<>();

  /// A rule as its author wrote it.
  ///
  /// @param doc  paragraphs of its documentation, tags included
  /// @param code  the method, without its annotation and shifted to the left
  record Written(List<String> doc, String code) {}

  /// Empty when the law's jar holds no sources.
  Optional<Written> find(RuleInfo rule) {
    return lines(rule).flatMap(lines -> written(lines, rule.line() - 1));
  }

  private Optional<List<String>> lines(RuleInfo rule) {
    return files.computeIfAbsent(rule.className(), name -> read(rule));
  }

  private static Optional<List<String>> read(RuleInfo rule) {
    String resource = ROOT + rule.className().replace('.', '/') + ".java";
    ClassLoader loader = rule.batch().getClass().getClassLoader();
    try (InputStream in =
        loader == null
            ? ClassLoader.getSystemResourceAsStream(resource)
            : loader.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new IllegalStateException("Could not read " + resource + ".", e);
    }
  }

  /// The line of a rule lies within its annotation or at its method.
  private static Optional<Written> written(List<String> lines, int at) {
    int start = Math.min(at, lines.size() - 1);
    while (start > 0 && !lines.get(start).strip().startsWith("@Rule(")) {
      start--;
    }
    int method = start;
    while (method < lines.size() && !lines.get(method).strip().startsWith("static ")) {
      method++;
    }
    if (method >= lines.size()) {
      return Optional.empty();
    }
    List<String> doc = new ArrayList<>();
    int above = start - 1;
    while (above >= 0 && lines.get(above).strip().startsWith("@")) {
      above--; // another annotation, as of an exception
    }
    for (; above >= 0 && lines.get(above).strip().startsWith("///"); above--) {
      doc.addFirst(lines.get(above).strip().substring(3).strip());
    }
    List<String> code = new ArrayList<>();
    int depth = 0;
    boolean opened = false;
    for (int i = method; i < lines.size() && !(opened && depth == 0); i++) {
      String line = lines.get(i);
      code.add(line.startsWith("  ") ? line.substring(2) : line);
      for (char c : line.toCharArray()) {
        if (c == '{') {
          depth++;
          opened = true;
        } else if (c == '}') {
          depth--;
        }
      }
    }
    return Optional.of(new Written(paragraphs(doc), String.join("\n", code)));
  }

  private static List<String> paragraphs(List<String> doc) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : doc) {
      if ((line.isEmpty() || line.startsWith("@")) && !paragraph.isEmpty()) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }
}
