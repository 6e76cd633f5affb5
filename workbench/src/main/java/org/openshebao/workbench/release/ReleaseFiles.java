package org.openshebao.workbench.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.population.statfile.write.DtaWriter;
import org.openshebao.population.statfile.write.PlainSheet;
import org.openshebao.population.statfile.write.SavWriter;
import org.openshebao.population.storage.CsvToParquet;
import org.openshebao.publishing.file.WholeFile;
import org.openshebao.publishing.folder.ReportFolder;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;

/// Writes released rows in the forms that statistics programs read, and the report beside them.
public final class ReleaseFiles {

  /// A form of a file.
  public enum Format {
    /// Comma-separated values, UTF-8.
    CSV,
    /// Parquet.
    PARQUET,
    /// SPSS.
    SAV,
    /// Stata, format 118.
    DTA;

    String ending() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private ReleaseFiles() {}

  /// Writes `data.csv` and so on, and `report/`, into a folder.
  ///
  /// @return  the files, data first
  public static List<Path> write(
      MicrodataRelease release,
      List<Format> formats,
      Language language,
      boolean forExcel,
      Path folder)
      throws IOException {
    Files.createDirectories(folder);
    Microdata data = release.result().data();
    String csv = csv(data);
    List<Path> written = new ArrayList<>();
    for (Format format : formats) {
      Path file = folder.resolve("data." + format.ending());
      switch (format) {
        case CSV -> WholeFile.write(file, csv);
        case PARQUET -> parquet(data, csv, folder, file);
        case SAV -> SavWriter.write(sheet(data), file);
        case DTA -> DtaWriter.write(sheet(data), file);
      }
      written.add(file);
    }
    written.addAll(
        ReportFolder.write(report(release), language, forExcel, folder.resolve("report")));
    return written;
  }

  private static String csv(Microdata data) {
    StringBuilder text = new StringBuilder();
    List<String> names = data.names();
    List<Variable> variables = names.stream().map(data::get).toList();
    line(text, names);
    for (int row = 0; row < data.rows(); row++) {
      List<String> cells = new ArrayList<>(names.size());
      for (Variable variable : variables) {
        cells.add(variable.text(row));
      }
      line(text, cells);
    }
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean quoted =
          cell.indexOf(',') >= 0
              || cell.indexOf('"') >= 0
              || cell.indexOf('\n') >= 0
              || cell.indexOf('\r') >= 0;
      text.append(i == 0 ? "" : ",").append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    text.append('\n');
  }

  private static void parquet(Microdata data, String csv, Path folder, Path file)
      throws IOException {
    Path texts = Files.createTempFile(folder, "release", ".csv");
    try {
      Files.writeString(texts, csv, StandardCharsets.UTF_8);
      CsvToParquet.write(
          texts,
          data.names().stream()
              .map(name -> new CsvToParquet.Column(name, data.get(name) instanceof NumericVariable))
              .toList(),
          file);
    } finally {
      Files.deleteIfExists(texts);
    }
  }

  private static PlainSheet sheet(Microdata data) {
    PlainSheet sheet = new PlainSheet(data.rows());
    for (String name : data.names()) {
      Variable variable = data.get(name);
      if (variable instanceof NumericVariable numbers) {
        sheet.number(name, name, numbers::value);
      } else {
        sheet.text(name, name, variable::text);
      }
    }
    return sheet;
  }

  private static Report report(MicrodataRelease release) {
    List<Table> tables = ReleaseTables.of(release);
    String title = release.result().spec().title();
    Provenance provenance = release.provenance();
    Report.Builder report =
        Report.titled(
            title.isEmpty() ? new Label("Released microdata", "发布的微观数据") : Label.same(title),
            new Label("Risk and information before and after", "处理前后的风险与信息"));
    report.summary(
        new Label(
            "%d of %d rows were unique in the key variables, %d are now."
                .formatted(
                    release.result().before().uniques(),
                    release.result().before().rows(),
                    release.result().after().uniques()),
            "原有%2$d行中%1$d行在关键变量上唯一，现为%3$d行。"
                .formatted(
                    release.result().before().uniques(),
                    release.result().before().rows(),
                    release.result().after().uniques())),
        new Label(
            "Rows expected to be found, each being looked for: %.1f before, %.1f now."
                .formatted(
                    release.result().before().expected(), release.result().after().expected()),
            "逐行查找时预期可识别的行数：原为%.1f，现为%.1f。"
                .formatted(
                    release.result().before().expected(), release.result().after().expected())),
        "risk");
    report.section(
        "risk",
        new Label("Risk", "风险"),
        new Label("How easily somebody could be found.", "被识别的难易程度。"),
        new Block.TableBlock(tables.getFirst(), false));
    Block[] rest =
        tables.stream()
            .skip(1)
            .map(table -> new Block.TableBlock(table, false))
            .toArray(Block[]::new);
    report.section(
        "loss",
        new Label("What it costs", "代价"),
        new Label("Values suppressed and information lost.", "隐藏的值与信息损失。"),
        rest);
    return report.build(provenance);
  }
}
