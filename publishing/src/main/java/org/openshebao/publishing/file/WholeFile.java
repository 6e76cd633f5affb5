package org.openshebao.publishing.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a file beside its place and moves it there when it is complete: a reader sees the old one or the new one.
public final class WholeFile {

  private WholeFile() {}

  /// Writes `text` in UTF-8, making the folders on the way.
  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Writes `bytes`, making the folders on the way.
  public static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("The path %s names no file.".formatted(file));
    }
    Files.createDirectories(folder);
    // not a temporary file of the library: those only their owner may read, and a page is there to
    // be passed on
    Path unfinished = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW);
      moveOver(unfinished, file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void moveOver(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
