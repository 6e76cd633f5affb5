package org.openshebao.workbench.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.text.Language;
import org.openshebao.population.statfile.write.DtaWriter;
import org.openshebao.population.statfile.write.PlainSheet;
import org.openshebao.population.statfile.write.SavWriter;
import org.openshebao.population.storage.CsvToParquet;
import org.openshebao.statistics.analysis.ResultItem;
import org.openshebao.workbench.estimate.report.EstimateFiles;

/// The South African example says the same whatever program its file is of.
class QlfsFormatsTest {

  private static final Path EXAMPLE = Path.of("..", "examples", "qlfs", "qlfs.yaml");
  private static final Path DATA =
      Path.of("..", "examples", "data", "qlfs", "zaf_qlfs_2014q1.csv.gz");

  @TempDir private static Path folder;

  private static List<Estimate> expected = List.of();

  @BeforeAll
  static void write() throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DATA)), StandardCharsets.UTF_8))) {
      lines.lines().forEach(line -> rows.add(line.split(",", -1)));
    }
    String[] names = rows.removeFirst();
    PlainSheet sheet = new PlainSheet(rows.size());
    List<CsvToParquet.Column> columns = new ArrayList<>();
    for (int c = 0; c < names.length; c++) {
      int column = c;
      boolean number = !names[c].equals("hh_id"); // 18 digits: no number holds them
      if (number) {
        sheet.number(names[c], names[c], row -> value(rows.get(row)[column]));
      } else {
        sheet.text(names[c], names[c], row -> rows.get(row)[column]);
      }
      columns.add(new CsvToParquet.Column(names[c], number));
    }
    SavWriter.write(sheet, folder.resolve("qlfs.sav"));
    DtaWriter.write(sheet, folder.resolve("qlfs.dta"));
    Path csv = folder.resolve("qlfs.csv");
    Files.write(
        csv,
        (Iterable<String>)
            Stream.concat(Stream.<String[]>of(names), rows.stream())
                    .map(cells -> String.join(",", cells))
                ::iterator);
    CsvToParquet.write(csv, columns, folder.resolve("qlfs.parquet"));
    expected = estimates(SurveyEstimation.run(EXAMPLE));
  }

  private static double value(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sav", "dta", "parquet"})
  void saysTheSame(String form) throws IOException {
    Path analysis = folder.resolve(form + ".yaml");
    String text = Files.readString(EXAMPLE);
    String named = text.replace("../data/qlfs/zaf_qlfs_2014q1.csv.gz", "qlfs." + form);
    assertThat(named).isNotEqualTo(text);
    Files.writeString(analysis, named);

    SurveyEstimation estimation = SurveyEstimation.run(analysis);

    List<Estimate> found = estimates(estimation);
    assertThat(found).hasSameSizeAs(expected).hasSizeGreaterThan(30);
    for (int i = 0; i < found.size(); i++) {
      Estimate one = found.get(i);
      Estimate other = expected.get(i);
      assertThat(one.term()).isEqualTo(other.term());
      assertThat(one.n()).isEqualTo(other.n());
      assertThat(one.value()).isCloseTo(other.value(), within(1e-9 * Math.abs(other.value())));
      assertThat(one.standardError())
          .isCloseTo(other.standardError(), within(1e-9 * Math.abs(other.standardError())));
    }
    Path out = folder.resolve("out-" + form);
    List<Path> written = EstimateFiles.write(estimation, Language.EN, false, out);
    assertThat(written).contains(out.resolve("sdmx").resolve("data.csv"));
    assertThat(out.resolve("sdmx").resolve("structure.xml")).isNotEmptyFile();
  }

  private static List<Estimate> estimates(SurveyEstimation estimation) {
    return estimation.result().items().stream()
        .filter(ResultItem.OfEstimates.class::isInstance)
        .flatMap(item -> ((ResultItem.OfEstimates) item).estimates().list().stream())
        .filter(estimate -> Double.isFinite(estimate.value()))
        .toList();
  }
}
