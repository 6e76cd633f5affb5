package org.openshebao.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.base.random.RandomStream;
import org.openshebao.statistics.data.Microdata;

/// After a release every row agrees with enough others, counted row against row; what was lost is told; the same inputs give the same rows.
class ReleaseTest {

  @TempDir Path folder;

  @Test
  void everyRowAgreesWithEnoughOthers() throws Exception {
    writeSurvey(600);
    ReleaseResult result = run("k: 4\n");
    List<List<String>> rows = rows(result.data(), "province", "sex", "age", "job");

    assertThat(result.before().below().get(4)).isGreaterThan(300);
    assertThat(result.coarse().below().get(4)).isBetween(1, result.before().below().get(4) - 1);
    assertThat(result.after().below().get(4)).isZero();
    for (List<String> row : rows) {
      assertThat(rows.stream().filter(other -> agree(row, other)).count())
          .isGreaterThanOrEqualTo(4);
    }
    int suppressed = (int) rows.stream().flatMap(List::stream).filter(String::isEmpty).count();
    assertThat(result.suppressions().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(suppressed);
    // Fewer values than one a row that was unsafe: a value suppressed in one row helps others.
    assertThat(suppressed).isPositive().isLessThan(2 * result.coarse().below().get(4));
    assertThat(result.suppressions().get("province"))
        .as("the first key is the most important one")
        .isLessThanOrEqualTo(result.suppressions().get("job"));
    assertThat(result.after().expected()).isLessThan(result.before().expected());
    assertThat(result.after().expectedHouseholds()).isGreaterThan(result.after().expected());
  }

  @Test
  void aLimitOfTheChanceOfBeingFoundHoldsToo() throws Exception {
    writeSurvey(600);

    ReleaseResult result = run("k: 2\nlargestRisk: 0.02\n");

    assertThat(result.coarse().above()).isPositive();
    assertThat(result.after().above()).isZero();
    assertThat(result.after().greatest()).isLessThanOrEqualTo(0.02);
  }

  @Test
  void oneValueSufficesWhereTwoRowsDifferInOneKey() {
    KeyTable keys = new KeyTable(List.of("a", "b"), new int[][] {{0, 0, 1, 1}, {0, 1, 2, 2}});

    KeyTable safe =
        new LocalSuppression(keys, new double[] {1, 1, 1, 1}, 2, null, new int[] {0, 1}).run();

    assertThat(safe.codes[0]).containsExactly(0, 0, 1, 1);
    assertThat(safe.codes[1]).as("one of the two suffices").containsExactly(-1, 1, 2, 2);
  }

  @Test
  void dropsCoarsensRenumbersAndShuffles() throws Exception {
    writeSurvey(600);
    ReleaseResult result = run("k: 3\nsensitive: covered\n");
    Microdata data = result.data();

    assertThat(data.names()).doesNotContain("household", "name").contains("psu", "w", "covered");
    assertThat(data.categorical("age").levels()).contains("25-34", "55+", "under 25");
    assertThat(data.categorical("born").levels()).allMatch(level -> level.matches("\\d{4}"));
    assertThat(data.numeric("wage").toArray())
        .satisfies(wages ->
            assertThat(Arrays.stream(wages).allMatch(wage -> wage <= 8000 && wage % 100 == 0))
                .isTrue());
    assertThat(Arrays.stream(data.numeric("psu").toArray()).distinct().count()).isEqualTo(20);
    assertThat(data.numeric("psu").toArray()).isNotEqualTo(psu());
    assertThat(result.diversity().get("covered")).isBetween(1, 2);
    InformationLoss age =
        result.losses().stream()
            .filter(each -> each.variable().equals("age"))
            .findFirst()
            .orElseThrow();
    assertThat(age.categoriesBefore()).isGreaterThan(40);
    assertThat(age.categoriesAfter()).isEqualTo(5);
    assertThat(age.entropyKept()).isBetween(0.1, 0.6);
    InformationLoss wage =
        result.losses().stream()
            .filter(each -> each.variable().equals("wage"))
            .findFirst()
            .orElseThrow();
    assertThat(wage.meanAfter()).isLessThan(wage.meanBefore());
    assertThat(wage.deviationAfter()).isLessThan(wage.deviationBefore());
    assertThat(rows(run("k: 3\nsensitive: covered\n").data(), "wage", "psu", "job"))
        .isEqualTo(rows(data, "wage", "psu", "job"));
    assertThat(rows(run("k: 3\nseed: 2\n").data(), "wage", "psu", "job"))
        .isNotEqualTo(rows(data, "wage", "psu", "job"));
    // Whose weights they were stays with each row: the sum of weights by sex is that of the file
    // before, but for suppressed values.
    assertThat(Arrays.stream(data.numeric("w").toArray()).sum())
        .isCloseTo(sumOfWeights(), within(1e-6));
  }

  @Test
  void mistakesAreNamed() throws Exception {
    writeSurvey(30);
    assertThatThrownBy(() ->
            ReleaseFile.parse(
                "r.yaml",
                """
                data: {file: a.csv}
                k: 1
                coarsen: {age: {band: 4}, job: {bands: [3, 2]}, x: {top: 1, bottom: 2}}
                """))
        .hasMessageContaining("r.yaml:3: band: The key \"band\" is not known here")
        .hasMessageContaining("The key \"keys\" is missing")
        .hasMessageContaining("Bands must rise but were [3.0, 2.0]")
        .hasMessageContaining("bottom must be less than top")
        .hasMessageContaining("at least 2");
    assertThatThrownBy(() -> runText("data: {file: a.csv}\nkeys: [sexx]\n"))
        .hasMessageContaining("no variable \"sexx\"");
    assertThatThrownBy(() -> runText("data: {file: a.csv}\nkeys: [sex]\ndrop: [sex]\n"))
        .hasMessageContaining("what is not in the file is no key");
    assertThatThrownBy(() ->
            runText("data: {file: a.csv}\nkeys: [sex]\ncoarsen: {province: {into: {x: [p99]}}}\n"))
        .hasMessageContaining("has no category \"p99\"");
    assertThatThrownBy(() -> runText("data: {file: a.csv}\nkeys: [sex]\nk: 31\n"))
        .hasMessageContaining("The file has 30 rows, too few for 31 to agree");
    assertThatThrownBy(
            () -> runText("data: {file: a.csv}\nkeys: [sex]\nweights: w\nlargestRisk: 0.0000001\n"))
        .hasMessageContaining("cannot be protected");
  }

  private ReleaseResult run(String more) {
    return runText(
        """
        data: {file: a.csv}
        weights: w
        household: household
        keys: [province, sex, age, job]
        drop: [household, name]
        coarsen:
          age: {bands: [25, 35, 45, 55]}
          born: {characters: 4}
          wage: {top: 8000, round: 100}
        pseudonyms: [psu]
        """
            + more);
  }

  private ReleaseResult runText(String text) {
    return Release.run(ReleaseFile.parse("r.yaml", text), "r.yaml", folder);
  }

  private void writeSurvey(int rows) throws Exception {
    StringBuilder csv =
        new StringBuilder("household,name,psu,w,province,sex,age,born,job,wage,covered\n");
    for (int row = 0; row < rows; row++) {
      RandomStream random = new RandomStream(9, 4, row, 0);
      csv.append(
          "h%d,n%d,%d,%d,p%d,%s,%d,19%02d-0%d,j%d,%d,%d\n"
              .formatted(
                  row / 2,
                  row,
                  row % 20,
                  50 + random.nextInt(100),
                  random.nextInt(4),
                  random.nextInt(2) == 0 ? "f" : "m",
                  16 + random.nextInt(50),
                  50 + random.nextInt(50),
                  1 + random.nextInt(9),
                  Math.min(random.nextInt(12), random.nextInt(12)),
                  1000 + random.nextInt(15_000),
                  random.nextInt(2)));
    }
    Files.writeString(folder.resolve("a.csv"), csv);
  }

  private double sumOfWeights() throws Exception {
    return Files.readAllLines(folder.resolve("a.csv")).stream()
        .skip(1)
        .mapToDouble(line -> Double.parseDouble(line.split(",")[3]))
        .sum();
  }

  private double[] psu() throws Exception {
    return Files.readAllLines(folder.resolve("a.csv")).stream()
        .skip(1)
        .mapToDouble(line -> Double.parseDouble(line.split(",")[2]))
        .toArray();
  }

  private static List<List<String>> rows(Microdata data, String... names) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < data.rows(); row++) {
      List<String> values = new ArrayList<>();
      for (String name : names) {
        values.add(data.get(name).text(row));
      }
      rows.add(values);
    }
    return rows;
  }

  private static boolean agree(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).isEmpty() && !other.get(i).isEmpty() && !one.get(i).equals(other.get(i))) {
        return false;
      }
    }
    return true;
  }
}
