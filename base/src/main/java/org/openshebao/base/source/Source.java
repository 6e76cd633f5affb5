package org.openshebao.base.source;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// A document that sets or reports values of law.
///
/// @param id  short and stable, unique in its country, as in "gf2005-38"
/// @param title  what the document is called
/// @param number  its official number, as in 国发〔2005〕38号; null when it has none
/// @param issuer  who issued it; null when unknown
/// @param date  the day of issue, ISO, or a year or month when no more is known; null when unknown
/// @param address  where it stands on the web; null when unknown
/// @param seen  what was read of it, and where; null when it was not seen
/// @param checked  the day, ISO, on which somebody last held the values against it; null when that is not said
public record Source(
    String id,
    Label title,
    @Nullable String number,
    @Nullable String issuer,
    @Nullable String date,
    @Nullable String address,
    @Nullable String seen,
    @Nullable String checked) {

  /// A document of which nobody says when it was last looked at.
  public Source(
      String id,
      Label title,
      @Nullable String number,
      @Nullable String issuer,
      @Nullable String date,
      @Nullable String address,
      @Nullable String seen) {
    this(id, title, number, issuer, date, address, seen, null);
  }
}
