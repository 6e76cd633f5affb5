package org.openshebao.publishing.sdmx;

import java.util.Locale;
import java.util.regex.Pattern;

/// Ids as SDMX allows them.
public final class SdmxId {

  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_@$-]+");
  private static final Pattern AGENCY =
      Pattern.compile("[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z][A-Za-z0-9_-]*)*");
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+(\\.\\d+)?");

  private SdmxId() {}

  /// A code that reads as `text` does: letters and digits as they are, upper case, all else an underscore; texts in other scripts become
  /// their number.
  ///
  /// @param number  of the category in its list, for texts without a letter or digit of ASCII
  public static String codeOf(String text, int number) {
    String code =
        text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_+|_+$", "");
    boolean lost = !text.chars().allMatch(c -> c < 0x80);
    return code.isEmpty() || lost ? (code.isEmpty() ? "C" : code + "_") + number : code;
  }

  static void requireCode(String id) {
    require(CODE, "code", id);
  }

  static void requireId(String id) {
    require(ID, "component or structure", id);
  }

  static void requireAgency(String id) {
    require(AGENCY, "agency", id);
  }

  static void requireVersion(String version) {
    require(VERSION, "version", version);
  }

  private static void require(Pattern pattern, String what, String id) {
    if (!pattern.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" cannot be the id of an SDMX %s, which must match %s."
              .formatted(id, what, pattern.pattern()));
    }
  }
}
