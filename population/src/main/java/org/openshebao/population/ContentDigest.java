package org.openshebao.population;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of a run of numbers and texts.
final class ContentDigest {

  private final MessageDigest sha;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13);

  ContentDigest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  void add(long value) {
    if (buffer.remaining() < Long.BYTES) {
      flush();
    }
    buffer.putLong(value);
  }

  /// Adds the length and the bytes, so that no two runs of texts look the same.
  void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  void add(byte[] bytes) {
    add((long) bytes.length);
    if (bytes.length <= buffer.remaining()) {
      buffer.put(bytes);
    } else {
      flush();
      sha.update(bytes);
    }
  }

  byte[] finish() {
    flush();
    return sha.digest();
  }

  String finishHex() {
    return HexFormat.of().formatHex(finish());
  }

  private void flush() {
    sha.update(buffer.flip());
    buffer.clear();
  }
}
