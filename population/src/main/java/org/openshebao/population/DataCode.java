package org.openshebao.population;

import org.openshebao.base.text.Label;

/// One of the codes of a column.
///
/// @param key  as written in files
/// @param label  as users read it
public record DataCode(String key, Label label) {

  public DataCode {
    if (key.isBlank()) {
      throw new IllegalArgumentException("A code needs a key but it was blank.");
    }
  }

  /// A code that is called by its key in both languages.
  public static DataCode of(String key) {
    return new DataCode(key, Label.same(key));
  }
}
