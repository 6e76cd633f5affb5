package org.openshebao.publishing.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the files of a font with Latin and Chinese letters. A PDF carries the letters that it uses, so that a file is needed, and
/// one that holds both alphabets, as names of documents stand in both in either language.
final class FontFiles {

  private static final int DEEPEST = 6;

  /// Files of regular and bold letters.
  ///
  /// @param index  of simplified Chinese in a file that holds several fonts; -1 for a file of one font
  record Found(Path regular, Path bold, int index) {}

  private record Kind(String regular, String bold, int index) {}

  /// Common ones, in the order in which they are taken.
  private static final List<Kind> KINDS =
      List.of(
          new Kind("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", 2),
          new Kind("NotoSansCJKsc-Regular.otf", "NotoSansCJKsc-Bold.otf", -1),
          new Kind("NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf", -1),
          new Kind("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf", -1),
          new Kind("SourceHanSansSC-Regular.otf", "SourceHanSansSC-Bold.otf", -1),
          new Kind("msyh.ttc", "msyhbd.ttc", 0),
          new Kind("Arial Unicode.ttf", "Arial Unicode.ttf", -1),
          new Kind("wqy-microhei.ttc", "wqy-microhei.ttc", 0),
          new Kind("simhei.ttf", "simhei.ttf", -1));

  private FontFiles() {}

  /// The best that the machine has, looked for where its system keeps fonts; empty when there is none.
  static Optional<Found> find() {
    return find(folders());
  }

  static Optional<Found> find(List<Path> folders) {
    Map<String, Path> files = new HashMap<>();
    folders.forEach(folder -> collect(folder, files));
    for (Kind kind : KINDS) {
      Path regular = files.get(kind.regular());
      if (regular != null) {
        Path bold = files.get(kind.bold());
        return Optional.of(new Found(regular, bold == null ? regular : bold, kind.index()));
      }
    }
    return Optional.empty();
  }

  private static List<Path> folders() {
    Path home = Path.of(System.getProperty("user.home", "."));
    String windows = System.getenv("WINDIR");
    return Stream.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            home.resolve(".fonts"),
            home.resolve(".local/share/fonts"),
            Path.of("/System/Library/Fonts"),
            Path.of("/Library/Fonts"),
            home.resolve("Library/Fonts"),
            inWindows(windows))
        .filter(folder -> folder != null && Files.isDirectory(folder))
        .toList();
  }

  private static @Nullable Path inWindows(@Nullable String windows) {
    return windows == null ? null : Path.of(windows, "Fonts");
  }

  /// The files of a folder by name; of two with one name the first in the order of paths.
  private static void collect(Path folder, Map<String, Path> files) {
    try (Stream<Path> below = Files.walk(folder, DEEPEST)) {
      below.sorted().forEach(file -> files.putIfAbsent(file.getFileName().toString(), file));
    } catch (IOException | UncheckedIOException e) {
      // A folder that cannot be read has no fonts for us.
      return;
    }
  }
}
