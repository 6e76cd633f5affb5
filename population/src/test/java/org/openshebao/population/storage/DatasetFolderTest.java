package org.openshebao.population.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.population.DatasetDigest;
import org.openshebao.population.ManyHouseholds;
import org.openshebao.population.Rows;
import org.openshebao.population.SmallDatasets;

class DatasetFolderTest {

  @TempDir Path temp;

  private final Dataset dataset = SmallDatasets.households();

  @Test
  void readsWhatItWrote() throws Exception {
    Path folder = temp.resolve("people [1]*'");

    DatasetSummary written = DatasetFolder.write(dataset, folder);
    Dataset read = DatasetFolder.read(folder);

    assertThat(read.digest()).isEqualTo(dataset.digest()).isEqualTo(written.digest());
    assertThat(read.origin()).isEqualTo(dataset.origin());
    assertThat(read.rows("person").design()).isEqualTo(dataset.rows("person").design());
    assertThat(read.rows("person").column("sex").spec())
        .isEqualTo(dataset.rows("person").column("sex").spec());
    assertThat(read.rows("household").findIds().orElseThrow().text(2)).isEqualTo("03");
    assertThat(read.rows("person").column("weight").doubleValue(2)).isEqualTo(1.0 / 3);
    DatasetFolder.verify(folder);
  }

  @Test
  void saysWhatIsThereWithoutReadingIt() throws Exception {
    DatasetFolder.write(dataset, temp.resolve("people"));

    DatasetSummary summary = DatasetFolder.describe(temp.resolve("people"));

    assertThat(summary.rowCounts())
        .isEqualTo(Map.of("household", 3L, "person", 5L, "relation", 4L));
    assertThat(summary.schema().rows("person").column("wageIndex").digits()).isEqualTo(8);
  }

  @Test
  void writesTheSameBytesWhateverTheSlices() throws Exception {
    Dataset many = ManyHouseholds.of(7_000, 11);
    DatasetFolder.write(many, temp.resolve("whole"));
    DatasetFolder.write(many, temp.resolve("again"));

    try (DatasetFolderWriter writer = DatasetFolderWriter.open(temp.resolve("sliced"))) {
      writer.append(many.slice(0, 1));
      writer.append(many.slice(1, 1));
      writer.append(many.slice(1, 3_333));
      writer.append(many.slice(3_333, 7_000));
      writer.finish();
    }

    assertThat(bytes("again")).isEqualTo(bytes("whole"));
    assertThat(bytes("sliced")).isEqualTo(bytes("whole"));
  }

  @Test
  void streamsWholeGroupsThatAddUpToTheWhole() throws Exception {
    Dataset many = ManyHouseholds.of(5_000, 3);
    DatasetFolder.write(many, temp.resolve("many"));

    DatasetDigest digest = new DatasetDigest();
    List<Integer> persons = new ArrayList<>();
    DatasetFolder.stream(
        temp.resolve("many"),
        1_000,
        slice -> {
          digest.add(slice);
          persons.add(slice.rows("person").size());
        });

    assertThat(digest.hex()).isEqualTo(many.digest());
    assertThat(persons).allMatch(count -> count <= 1_000).hasSizeGreaterThan(10);
    assertThat(persons)
        .isEqualTo(
            many.listTopRanges("person", 1_000).stream()
                .map(range -> many.range("person", range.first(), range.end()).size())
                .toList());
  }

  @Test
  void keepsAGroupThatIsLargerThanASlice() throws Exception {
    DatasetFolder.write(dataset, temp.resolve("people"));

    List<Integer> tops = new ArrayList<>();
    DatasetFolder.stream(
        temp.resolve("people"), 1, slice -> tops.add(slice.rows("household").size()));

    assertThat(tops).containsExactly(1, 1, 1);
  }

  @Test
  void keepsADatasetWithoutRows() throws Exception {
    DatasetFolder.write(dataset.slice(0, 0), temp.resolve("nobody"));

    Dataset read = DatasetFolder.read(temp.resolve("nobody"));

    assertThat(read.rows("person").size()).isZero();
    assertThat(read.digest()).isEqualTo(dataset.slice(0, 0).digest());
    DatasetFolder.verify(temp.resolve("nobody"));
  }

  @Test
  void leavesTheOldFolderWhenWritingFails() throws Exception {
    Path folder = temp.resolve("people");
    DatasetFolder.write(dataset, folder);
    Map<String, String> before = bytes("people");

    assertThatThrownBy(
            () -> {
              try (DatasetFolderWriter writer = DatasetFolderWriter.open(folder)) {
                writer.append(ManyHouseholds.of(100, 5));
                throw new IllegalStateException("the supplier of slices failed");
              }
            })
        .hasMessage("the supplier of slices failed");

    assertThat(bytes("people")).isEqualTo(before);
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left).containsExactly(folder);
    }
  }

  @Test
  void putsBackAFolderThatSteppedAsideWhenTheProgramEnded() throws Exception {
    Path folder = temp.resolve("people");
    DatasetFolder.write(dataset, folder);
    Files.move(folder, temp.resolve(".people-previous"));

    assertThat(DatasetFolder.read(folder).digest()).isEqualTo(dataset.digest());
  }

  @Test
  void replacesADatasetButNothingElse() throws Exception {
    Path folder = temp.resolve("people");
    DatasetFolder.write(dataset, folder);
    DatasetFolder.write(ManyHouseholds.of(10, 1), folder);
    assertThat(DatasetFolder.read(folder).rows("household").size()).isEqualTo(10);

    Files.writeString(folder.resolve("notes.txt"), "mine");

    assertProblem(() -> DatasetFolder.write(dataset, folder), "DATA-FOLDER-TAKEN", "notes.txt");
    assertThat(folder.resolve("notes.txt")).exists();
  }

  @Test
  void namesAFileThatIsCutOff() throws Exception {
    Path folder = temp.resolve("many");
    DatasetFolder.write(ManyHouseholds.of(500, 1), folder);
    Path file = folder.resolve("person.parquet");
    byte[] bytes = Files.readAllBytes(file);

    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));

    assertProblem(() -> DatasetFolder.read(folder), "DATA-PARQUET", "person.parquet");
  }

  @Test
  void namesAFileThatIsSpoiledInTheMiddle() throws Exception {
    Path folder = temp.resolve("many");
    DatasetFolder.write(ManyHouseholds.of(2_000, 1), folder);
    Path file = folder.resolve("person.parquet");
    byte[] bytes = Files.readAllBytes(file);

    java.util.Arrays.fill(bytes, 100, bytes.length / 2, (byte) 0x5a);
    Files.write(file, bytes);

    assertProblem(() -> DatasetFolder.read(folder), "DATA-PARQUET", "person.parquet");
  }

  @Test
  void namesEveryFileThatIsMissing() throws Exception {
    Path folder = temp.resolve("people");
    DatasetFolder.write(dataset, folder);
    Files.delete(folder.resolve("relation.parquet"));
    Files.delete(folder.resolve("person-career.parquet"));

    assertThatThrownBy(() -> DatasetFolder.read(folder))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.code() + " " + name(problem.file()))
                    .containsExactly(
                        "DATA-FILE-MISSING person-career.parquet",
                        "DATA-FILE-MISSING relation.parquet"));
  }

  @Test
  void namesAFolderThatIsNoDataset() {
    assertProblem(() -> DatasetFolder.read(temp), "DATA-FILE-MISSING", "dataset.yaml");
  }

  @Test
  void namesAColumnOfAnotherDataset() throws Exception {
    Path folder = temp.resolve("people");
    DatasetFolder.write(dataset, folder);
    DatasetFolder.write(persons("salary"), temp.resolve("others"));
    Files.copy(
        temp.resolve("others/person.parquet"),
        folder.resolve("person.parquet"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertProblem(() -> DatasetFolder.read(folder), "DATA-SCHEMA", "salary");
  }

  @Test
  void namesAFileWithOtherRows() throws Exception {
    DatasetFolder.write(persons("wage"), temp.resolve("one"));
    replaceInYaml("one", "rows: 2", "rows: 3");

    assertProblem(() -> DatasetFolder.read(temp.resolve("one")), "DATA-ROWS", "2 rows");
  }

  @Test
  void namesACodeThatIsNotListed() throws Exception {
    DatasetFolder.write(dataset, temp.resolve("people"));
    replaceInYaml("people", "key: male", "key: man");

    assertProblem(() -> DatasetFolder.read(temp.resolve("people")), "DATA-VALUE", "'male'");
  }

  @Test
  void namesAnUnknownKeyWithTheNearest() throws Exception {
    DatasetFolder.write(dataset, temp.resolve("people"));
    replaceInYaml("people", "origin:", "orign:");

    assertProblem(() -> DatasetFolder.read(temp.resolve("people")), "YAML-KEY-UNKNOWN", "origin");
  }

  @Test
  void noticesAChangedValue() throws Exception {
    DatasetFolder.write(persons("wage", 1, 2), temp.resolve("one"));
    DatasetFolder.write(persons("wage", 1, 3), temp.resolve("other"));
    Files.copy(
        temp.resolve("other/person.parquet"),
        temp.resolve("one/person.parquet"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertProblem(() -> DatasetFolder.verify(temp.resolve("one")), "DATA-DIGEST", "digest");
  }

  private static Dataset persons(String column, long... values) {
    long[] wages = values.length == 0 ? new long[] {1, 2} : values;
    DataColumn wage = DataColumn.of(ColumnSpec.of(column, ColumnType.FEN), wages);
    return Dataset.builder().add(Rows.builder("person", 2).add(wage).build()).build();
  }

  private void replaceInYaml(String folder, String old, String replacement) throws Exception {
    Path yaml = temp.resolve(folder).resolve("dataset.yaml");
    String text = Files.readString(yaml);
    assertThat(text).contains(old);
    Files.writeString(yaml, text.replace(old, replacement));
  }

  private Map<String, String> bytes(String folder) throws Exception {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.list(temp.resolve(folder))) {
      for (Path file : files.toList()) {
        bytes.put(
            file.getFileName().toString(),
            HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
      }
    }
    return bytes;
  }

  private static String name(String file) {
    return Path.of(file).getFileName().toString();
  }

  private static void assertProblem(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code, String text) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problems()).extracting(problem -> problem.code()).contains(code))
        .hasMessageContaining(text);
  }
}
