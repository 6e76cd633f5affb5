package org.openshebao.population.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.base.problem.ProblemException;

class CellFolderTest {

  private static final Path CENSUS = Path.of("../examples/data/census2020");

  @TempDir private Path folder;

  @BeforeEach
  void writesASmallCensus() throws IOException {
    Files.writeString(
        folder.resolve("census.yaml"),
        """
        schema: shebao-cells/1
        title: {en: A count, zh: 普查}
        as_of: 2020-11-01
        residences:
          city: {en: city, zh: 城市}
        cells: cells.csv
        single_ages: ages.csv
        source: {en: office, zh: 统计局}
        """);
    Files.writeString(
        folder.resolve("cells.csv"),
        "place,residence,first_age,last_age,sex,persons\nCN-11,city,15,19,male,100\n");
    Files.writeString(folder.resolve("ages.csv"), "residence,age,sex,persons\ncity,16,male,10\n");
  }

  private CellData read() {
    return CellFolder.read(
        folder, code -> code.startsWith("CN") ? Optional.of(code) : Optional.empty());
  }

  @Test
  void theCensusOf2020HasItsPublishedTotal() {
    CellData data = CellFolder.read(CENSUS, Optional::of);

    assertThat(data.problems()).isEmpty();
    assertThat(data.population().cells()).hasSize(4_092);
    assertThat(data.population().persons()).isEqualTo(1_409_778_724L);
    assertThat(data.population().places()).hasSize(31);
  }

  @Test
  void readsCellsAndTheirSingleAges() {
    CellPopulation population = read().throwIfRefused().population();

    assertThat(population.persons()).isEqualTo(100);
    assertThat(population.singleAges().split(population.cells().getFirst()))
        .containsExactly(0, 100, 0, 0, 0);
  }

  @Test
  void aBadRowIsNamedAndTheOthersGoOn() throws IOException {
    Files.writeString(
        folder.resolve("cells.csv"),
        """
        place,residence,first_age,last_age,sex,persons
        CN-11,city,15,19,male,100
        Atlantis,city,15,19,male,100
        CN-11,village,15,19,male,100
        CN-11,city,15,19,male,-1
        CN-11,city,15,19,male,many
        CN-11,city,20,15,male,1
        """);

    CellData data = read();

    assertThat(data.population().persons()).isEqualTo(100);
    assertThat(data.refused()).isEqualTo(5);
    assertThat(data.problems())
        .extracting(problem -> problem.key() + " " + problem.value())
        .containsExactly(
            "place Atlantis", "residence village", "persons -1", "persons many", "last_age 15");
    assertThatThrownBy(data::throwIfRefused).isInstanceOf(ProblemException.class);
  }

  @Test
  void anEmptyFileAndAMissingOneSayWhatIsMissing() throws IOException {
    Files.writeString(folder.resolve("ages.csv"), "");
    assertThatThrownBy(this::read).hasMessageContaining("ages.csv");

    Files.delete(folder.resolve("cells.csv"));
    assertThatThrownBy(this::read).hasMessageContaining("cells.csv");

    Files.delete(folder.resolve("census.yaml"));
    assertThatThrownBy(this::read).hasMessageContaining("census.yaml");
  }
}
