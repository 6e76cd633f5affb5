package org.openshebao.population.statfile.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Bytes of texts in the encoding of a file.
public final class StatText {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private StatText() {}

  /// The text up to the first zero byte, in an encoding.
  public static String upToZero(byte[] bytes, Charset charset) {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, 0, end, charset);
  }

  /// The text up to the first zero byte: UTF-8 if it can be, else GB18030, for files that do not say their encoding.
  public static String guessed(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, 0, end, GB18030);
    }
  }
}
