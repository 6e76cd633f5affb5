package org.openshebao.publishing.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes chance out of a PDF: the library draws six letters for each font and a number for the file. Both are replaced by others of
/// the same length, so that nothing in the file moves: letters in their order, and a number made of the content.
final class FixedBytes {

  private static final Pattern FONT = Pattern.compile("/(?:FontName|BaseFont)/([A-Z]{6})\\+");
  private static final Pattern ID = Pattern.compile("/ID \\[<([0-9a-f]{32})><([0-9a-f]{32})>\\]");

  private FixedBytes() {}

  static byte[] of(byte[] drawn) {
    // In this alphabet each byte is one letter, and comes back as it was.
    StringBuilder file = new StringBuilder(new String(drawn, StandardCharsets.ISO_8859_1));
    Map<String, String> prefixes = new LinkedHashMap<>();
    Matcher font = FONT.matcher(file);
    while (font.find()) {
      String fixed = prefixes.computeIfAbsent(font.group(1), _ -> letters(prefixes.size()));
      file.replace(font.start(1), font.end(1), fixed);
    }
    Matcher id = ID.matcher(file);
    if (!id.find()) {
      throw new IllegalStateException("The PDF has no number.");
    }
    int one = id.start(1);
    int two = id.start(2);
    file.replace(one, one + 32, "0".repeat(32)).replace(two, two + 32, "0".repeat(32));
    String number = digest(file.toString().getBytes(StandardCharsets.ISO_8859_1));
    file.replace(one, one + 32, number).replace(two, two + 32, number);
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String letters(int index) {
    return "AAAAA" + (char) ('A' + index % 26);
  }

  private static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java has SHA-256.", e);
    }
  }
}
