package org.openshebao.workbench.lawbook.doc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Style and script of the law's pages.
final class DocAssets {

  private DocAssets() {}

  static String read(String name) {
    try (InputStream in = DocAssets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The jar lacks %s. Maybe it was built without its resources?".formatted(name));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("Could not read " + name + ".", e);
    }
  }
}
