package org.openshebao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every broken file of the corpus gets its message, in both languages, and its exit code; see `broken/README.md`.
class BrokenFilesTest {

  private static final Path CORPUS = Path.of("src/test/resources/broken");
  private static final String PARTS = " & ";

  @TempDir private Path folder;

  /// A row of the table.
  private record Case(
      String name,
      String title,
      String prepare,
      String command,
      int exit,
      List<String> en,
      List<String> zh) {

    static Case of(String line) {
      String[] cells = line.split("\t", -1);
      return new Case(
          cells[0],
          cells[1],
          cells[2],
          cells[3],
          Integer.parseInt(cells[4]),
          parts(cells[5]),
          parts(cells[6]));
    }

    private static List<String> parts(String text) {
      return text.isEmpty() ? List.of() : List.of(text.split(PARTS));
    }
  }

  private static List<Case> cases() throws IOException {
    return Files.readAllLines(CORPUS.resolve("broken.tsv")).stream().skip(1).map(Case::of).toList();
  }

  @TestFactory
  Stream<DynamicTest> saysWhatIsWrongAndWhatWouldBeRight() throws IOException {
    return cases().stream()
        .map(each -> DynamicTest.dynamicTest(each.name() + ": " + each.title(), () -> run(each)));
  }

  /// The corpus holds what it promises: many kinds, each with its files, none left over.
  @Test
  void eachFolderOfTheCorpusIsACase() throws IOException {
    List<String> names = cases().stream().map(Case::name).toList();
    assertThat(names).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    try (Stream<Path> folders = Files.list(CORPUS.resolve("cases"))) {
      assertThat(folders.map(path -> path.getFileName().toString()).toList())
          .isSubsetOf(names)
          .hasSizeGreaterThan(80);
    }
  }

  private void run(Case each) throws IOException {
    Path place = folder.resolve(each.name());
    copy(CORPUS.resolve("good"), place);
    if (Files.isDirectory(CORPUS.resolve("cases").resolve(each.name()))) {
      copy(CORPUS.resolve("cases").resolve(each.name()), place);
    }
    for (String step : each.prepare().split("; ")) {
      if (!step.isEmpty()) {
        FileDamage.apply(place, step.split(" "));
      }
    }
    Run chinese = run(each, place, "zh");

    assertThat(chinese.code()).as("%s%n%s", chinese.err(), chinese.out()).isEqualTo(each.exit());
    assertThat(chinese.err()).doesNotContain("Exception").doesNotContain("\tat ");
    for (String part : each.zh()) {
      assertThat(chinese.err() + chinese.out()).contains(part);
    }
    // problems are in English under a Chinese title, so that one run shows both; usage is
    // translated whole
    boolean isUsage =
        each.exit() == ExitCode.USAGE
            || each.en().stream().anyMatch(part -> part.matches("\\d+ of .*"));
    Run english = isUsage ? run(each, place, "en") : chinese;
    assertThat(english.code()).isEqualTo(each.exit());
    for (String part : each.en()) {
      assertThat(english.err() + english.out()).contains(part.replace("{dir}", place.toString()));
    }
  }

  private static Run run(Case each, Path place, String language) {
    List<String> words =
        Stream.concat(
                Arrays.stream(each.command().split(" "))
                    .map(word -> word.replace("{dir}", place.toString())),
                Stream.of("--lang", language))
            .toList();
    return Run.of(words.toArray(String[]::new));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      files.forEach(file -> {
        try {
          Files.write(to.resolve(file.getFileName().toString()), Files.readAllBytes(file));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}
