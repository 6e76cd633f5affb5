package org.openshebao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.population.Dataset;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.Rows;
import org.openshebao.population.storage.DatasetFolder;
import org.openshebao.population.synthesis.MarginSupport;
import org.openshebao.workbench.synthesize.MarginsOf;

/// `shebao synthesize` on China's data: the same bytes, weights that add up, facts that do not contradict each other.
class SynthesizeCommandTest {

  @TempDir Path folder;

  private Run synthesize(String name, String... more) {
    List<String> arguments =
        Stream.concat(
                Stream.of(
                    "synthesize",
                    "--size",
                    "4000",
                    "--seed",
                    "11",
                    "--out",
                    folder.resolve(name).toString()),
                Stream.of(more))
            .toList();
    return Run.of(arguments.toArray(String[]::new));
  }

  @Test
  void writesTheSameBytesWithOneThreadAndWithTwo() throws IOException {
    assertThat(synthesize("one", "--threads", "1").code()).isEqualTo(ExitCode.OK);
    assertThat(synthesize("two", "--threads", "2").code()).isEqualTo(ExitCode.OK);

    try (Stream<Path> files = Files.walk(folder.resolve("one"))) {
      List<Path> list = files.filter(Files::isRegularFile).sorted().toList();
      assertThat(list).hasSizeGreaterThan(12);
      for (Path file : list) {
        assertThat(
                Files.mismatch(
                    file, folder.resolve("two").resolve(folder.resolve("one").relativize(file))))
            .as(file.toString())
            .isEqualTo(-1);
      }
    }
  }

  @Test
  void thePeopleAddUpAndDoNotContradictThemselves() {
    Run run = synthesize("people", "--json");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains("\"synthetic\": true", "\"role\": \"left_out\"", "\"published\": 943500000");

    Dataset people = DatasetFolder.read(folder.resolve("people"));
    assertThat(people.origin().isSynthetic()).isTrue();
    Rows persons = people.rows("person");
    Rows relations = people.rows("relation");
    double total = 0;
    for (int row = 0; row < persons.size(); row++) {
      total += persons.weight(row);
    }
    // 1,408.28 million at the end of 2024: the published men and women.
    assertThat(total).isCloseTo(1_408_280_000, within(1_000.0));
    assertThat(persons.size()).isEqualTo(4_000);
    assertThat(relations.size()).isGreaterThan(4_000);

    HistoryColumn careers = persons.history("contributionHistory");
    for (int row = 0; row < persons.size(); row++) {
      long working = persons.column("birthMonth").value(row) + 16 * 12;
      long before = Long.MIN_VALUE;
      for (int i = 0; i < careers.spellCount(row); i++) {
        int spell = careers.firstSpell(row) + i;
        long first = careers.column(HistoryColumn.FIRST_MONTH).value(spell);
        long months = careers.column(HistoryColumn.MONTHS_PAID).value(spell);
        assertThat(first).as("person %d", row).isGreaterThanOrEqualTo(Math.max(before, working));
        assertThat(first % 12 + months).as("person %d", row).isBetween(1L, 12L);
        assertThat(first + months).isLessThanOrEqualTo(2025 * 12);
        before = first;
      }
    }
  }

  /// The margins of the folder can be asked: provinces carry a margin of enrolment, but none by kind of registration.
  @Test
  void theFolderSaysAlongWhatItMayBeRanked() {
    assertThat(synthesize("margins").code()).isEqualTo(ExitCode.OK);

    MarginSupport support = MarginsOf.folder(folder.resolve("margins")).orElseThrow();
    assertThat(support.supports(Set.of("place", "pensionStatus"))).isTrue();
    assertThat(support.supports(Set.of("place", "sex", "age"))).isTrue();
    assertThat(support.supports(Set.of("place", "registrationType"))).isFalse();
    assertThat(support.supports(Set.of("place", "medicalStatus"))).isFalse();
    assertThat(MarginsOf.folder(folder)).isEmpty();
  }

  @Test
  void replacesAPopulationThatItWroteBefore() {
    assertThat(synthesize("again").code()).isEqualTo(ExitCode.OK);

    assertThat(synthesize("again").code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoFaultOfOurs() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "taken");

    Run run = Run.of("synthesize", "--size", "1000", "--out", file.resolve("people").toString());

    assertThat(run.code()).isEqualTo(ExitCode.DATA);
    assertThat(run.err()).contains("OUT-UNWRITABLE", "Name another folder with --out");
  }

  @Test
  void aFitThatCannotBeReadSaysSo() throws IOException {
    Files.createDirectories(folder.resolve("broken/fit"));
    Files.writeString(folder.resolve("broken/fit/fit.json"), "{ \"supported\": [");

    assertThatThrownBy(() -> MarginsOf.folder(folder.resolve("broken")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("fit.json")
        .hasMessageContaining("Make the population anew");
  }

  @Test
  void aSizeThatCannotBeIsRefused() {
    Run run = Run.of("synthesize", "--size", "10", "--out", folder.toString());

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--size must be from 1000 to 200000000 but was 10");
  }
}
