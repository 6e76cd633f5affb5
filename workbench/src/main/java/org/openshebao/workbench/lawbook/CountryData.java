package org.openshebao.workbench.lawbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The files that come with a country's data, found by the id of its law.
public final class CountryData {

  private CountryData() {}

  /// Where a file stands on the class path.
  public static String resource(String lawId, String name) {
    return "/org/openshebao/countries/" + lawId + "/data/" + name;
  }

  /// The text of a file such as "families.yaml"; null when the country has none.
  public static @Nullable String find(String lawId, String name) {
    String resource = resource(lawId, name);
    try (InputStream in = CountryData.class.getResourceAsStream(resource)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("Could not read " + resource + ".", e);
    }
  }
}
