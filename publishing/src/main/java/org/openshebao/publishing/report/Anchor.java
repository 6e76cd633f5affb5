package org.openshebao.publishing.report;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/// Names that links within a page lead to.
public final class Anchor {

  private static final Pattern GOOD = Pattern.compile("[a-z][a-z0-9-]*");

  /// What the page itself is made of.
  private static final Set<String> OF_THE_PAGE =
      Set.of(
          "top", "content", "contents", "summary", "caveats", "details", "sources", "provenance");

  private Anchor() {}

  /// Where the detail `key` stands on the page.
  public static String ofDetail(String key) {
    return "how." + plain(key);
  }

  /// Where the table `number` of a section stands on the page, from 1.
  public static String ofTable(String section, int number) {
    return section + ".table-" + number;
  }

  /// Where the source `id` stands on the page.
  public static String ofSource(String id) {
    return "source." + plain(id);
  }

  static void requireGood(String what, String id) {
    if (!GOOD.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "The id of a %s must be small letters, digits and dashes but was \"%s\"."
              .formatted(what, id));
    }
    if (OF_THE_PAGE.contains(id)) {
      throw new IllegalArgumentException(
          "The id of a %s must not be \"%s\", which the page uses itself.".formatted(what, id));
    }
  }

  /// Letters, digits, dot, dash and underscore as they are, all else as ~ and the hexadecimal of its bytes.
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean kept = c < 0x80 && (Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
      if (kept) {
        plain.append(c);
      } else {
        plain.append('~').append(Integer.toHexString(c));
      }
    }
    return plain.toString();
  }
}
