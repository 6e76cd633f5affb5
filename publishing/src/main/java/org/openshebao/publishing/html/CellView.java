package org.openshebao.publishing.html;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// A cell as the page shows it.
///
/// @param value  for sorting, drawing and downloading; empty for words and absent cells
/// @param text  what the reader sees
/// @param href  where it opens to; null when it does not
/// @param letter  of the reason why there is no value; null when there is one
record CellView(
    String value, Label text, boolean numeric, @Nullable String href, @Nullable String letter) {

  public boolean absent() {
    return letter != null;
  }

  public boolean opens() {
    return href != null && letter == null;
  }

  /// Its class in the style: numbers stand on the right.
  public String style() {
    return absent() ? "n none" : numeric ? "n" : "w";
  }
}
