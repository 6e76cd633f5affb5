package org.openshebao.base.place;

import java.text.Normalizer;
import java.util.List;

/// Writes the names of places in one way, so that different spellings of one name meet.
final class PlaceName {

  /// What kind of place it is, said after its name; longer ones first, as the first that fits is taken off.
  private static final List<String> KINDS =
      List.of(
          "specialadministrativeregion",
          "autonomousprefecture",
          "autonomousregion",
          "municipality",
          "prefecture",
          "province",
          "league",
          "city",
          "特别行政区",
          "维吾尔自治区",
          "壮族自治区",
          "回族自治区",
          "自治区",
          "自治州",
          "地区",
          "省",
          "市",
          "州",
          "盟",
          "县");

  private PlaceName() {}

  /// Small letters and digits alone, without accents: "Inner_Mongolia" and "inner mongolia" are "innermongolia".
  static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(Character::isLetterOrDigit) // an accent, now apart from its letter, is neither
        .map(Character::toLowerCase)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /// A plain name without the kind of place at its end: 广东省 is 广东; the name itself when there is none.
  static String withoutKind(String plain) {
    for (String kind : KINDS) {
      if (plain.endsWith(kind) && plain.length() > kind.length() + 1) {
        return plain.substring(0, plain.length() - kind.length());
      }
    }
    return plain;
  }
}
