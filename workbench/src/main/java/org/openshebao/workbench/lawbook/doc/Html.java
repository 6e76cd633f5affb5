package org.openshebao.workbench.lawbook.doc;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// Pieces of a page. Whatever comes from a file is escaped here and nowhere else.
final class Html {

  private Html() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /// A text in both languages; the page shows one of them.
  static String both(Label label) {
    if (label.en().equals(label.zh())) {
      return escape(label.en());
    }
    return "<span lang=\"en\">%s</span><span lang=\"zh-CN\">%s</span>"
        .formatted(escape(label.en()), escape(label.zh()));
  }

  /// A text of the program in both languages.
  static String say(String key, Object... fillings) {
    return both(Words.of(key, fillings));
  }

  static String link(String address, String inner) {
    return "<a href=\"" + escape(address) + "\">" + inner + "</a>";
  }

  /// A link out of the folder, where the address is one of the web; anything else stays text.
  static String webLink(@Nullable String address) {
    if (address == null) {
      return "";
    }
    boolean isWeb = address.startsWith("https://") || address.startsWith("http://");
    return isWeb
        ? "<a class=\"web\" rel=\"noreferrer\" href=\"%s\">%s</a>"
            .formatted(escape(address), escape(host(address)))
        : escape(address);
  }

  private static String host(String address) {
    String rest = address.substring(address.indexOf("//") + 2);
    int slash = rest.indexOf('/');
    return slash < 0 ? rest : rest.substring(0, slash);
  }

  /// A name to which links lead: letters, digits, dot, dash and underscore as they are, all else by its bytes.
  static String anchor(String name) {
    StringBuilder anchor = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean kept =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || "._-".indexOf(c) >= 0;
      anchor.append(kept ? String.valueOf(c) : "~" + Integer.toHexString(c));
    }
    return anchor.toString();
  }
}
