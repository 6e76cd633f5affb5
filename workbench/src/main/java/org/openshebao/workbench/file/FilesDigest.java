package org.openshebao.workbench.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// What results say of the files that they were made from.
public final class FilesDigest {

  private FilesDigest() {}

  /// SHA-256 of the bytes of the files, one after another.
  public static String of(Path... files) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (Path file : files) {
        try (InputStream bytes = Files.newInputStream(file)) {
          for (int n = bytes.read(buffer); n > 0; n = bytes.read(buffer)) {
            sha.update(buffer, 0, n);
          }
        }
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              "FILE-UNREADABLE",
              files[0].toString(),
              0,
              null,
              null,
              "A file cannot be read: " + e.getMessage(),
              null));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
