package org.openshebao.publishing.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/// What is written into the page as it stands: its style, its scripts, and the library that draws charts.
final class Assets {

  private static final String CHARTS =
      "/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";

  private static final List<String> STYLES =
      List.of(
          "colours.css",
          "page.css",
          "charts.css",
          "tables.css",
          "entries.css",
          "screens.css",
          "print.css");

  private static final List<String> SCRIPTS =
      List.of(
          "common.js",
          "languages.js",
          "tables.js",
          "figures.js",
          "map.js",
          "colours.js",
          "charts.js",
          "kinds.js",
          "extras.js",
          "shapes.js",
          "pictures.js",
          "start.js");

  private Assets() {}

  static String style() {
    return joined("style/", STYLES);
  }

  /// Runs before anything is shown: language and theme.
  static String firstScript() {
    return read("script/first.js");
  }

  /// Its parts share one scope.
  static String script() {
    return "(function () {\n'use strict';\n" + joined("script/", SCRIPTS) + "})();\n";
  }

  static String charts() {
    return read(CHARTS);
  }

  /// How a content security policy names a script that it lets run.
  static String digest(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static String joined(String folder, List<String> names) {
    return names.stream().map(name -> read(folder + name)).collect(Collectors.joining("\n"));
  }

  /// Line ends as the browser sees them, so that digests agree wherever the jar was built.
  private static String read(String name) {
    try (InputStream stream = Assets.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The file " + name + " is missing from the jars.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }
}
