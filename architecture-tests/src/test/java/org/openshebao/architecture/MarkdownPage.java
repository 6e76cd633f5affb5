package org.openshebao.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page of Markdown: where its links lead, and under which names its headings are linked to.
///
/// @param file  below the root of the repository
/// @param text  as written
record MarkdownPage(Path file, String text) {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");
  private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

  static MarkdownPage read(Path file) throws IOException {
    return new MarkdownPage(file, RepositoryFiles.textOf(file));
  }

  /// The links that lead nowhere; those to the web are not followed.
  List<String> listBrokenLinks() throws IOException {
    List<String> broken = new ArrayList<>();
    Matcher link = LINK.matcher(CODE.matcher(text).replaceAll(""));
    while (link.find()) {
      String target = link.group(1);
      if (!ELSEWHERE.matcher(target).matches() && !leadsSomewhere(target)) {
        broken.add(file + " → " + target);
      }
    }
    return broken;
  }

  private boolean leadsSomewhere(String target) throws IOException {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    Path to = path.isEmpty() ? file : file.resolveSibling(path).normalize();
    if (!Files.exists(RepositoryFiles.root().resolve(to))) {
      return false;
    }
    return hash < 0 || read(to).anchors().contains(target.substring(hash + 1));
  }

  /// The names that forges give to headings: small letters, hyphens for spaces, no punctuation.
  private Set<String> anchors() {
    Set<String> anchors = new HashSet<>();
    Matcher heading = HEADING.matcher(text);
    while (heading.find()) {
      anchors.add(
          heading
              .group(1)
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
              .replace(' ', '-'));
    }
    return anchors;
  }
}
