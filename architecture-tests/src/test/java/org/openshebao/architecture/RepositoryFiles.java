package org.openshebao.architecture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// The files of the repository as somebody who clones it sees them.
final class RepositoryFiles {

  /// What builds, runs and editors leave behind, as .gitignore lists it.
  private static final Set<String> LEFT_OUT =
      Set.of(".git", "target", "out", ".build-lock", ".idea", ".vscode", ".settings");

  private RepositoryFiles() {}

  /// Its root. Surefire runs in the folder of this module and says so.
  static Path root() {
    return Path.of(System.getProperty("basedir", ".")).resolve("..").toAbsolutePath().normalize();
  }

  /// Every file, as a path below the root, in order.
  static List<Path> listAll() throws IOException {
    List<Path> files = new ArrayList<>();
    Path root = root();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return LEFT_OUT.contains(String.valueOf(folder.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(root.relativize(file));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // Somebody else's build takes its files away while we look.
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(files);
    return files;
  }

  /// Every page written in Markdown.
  static List<Path> listPages() throws IOException {
    return listAll().stream().filter(file -> file.toString().endsWith(".md")).toList();
  }

  /// The text of a file; empty when it is none, such as a picture.
  static String textOf(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(root().resolve(file));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }
}
