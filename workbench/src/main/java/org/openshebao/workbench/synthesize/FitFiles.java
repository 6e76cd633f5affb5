package org.openshebao.workbench.synthesize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.text.Language;
import org.openshebao.population.storage.DatasetFolder;
import org.openshebao.publishing.csv.CsvTables;
import org.openshebao.publishing.file.WholeFile;
import org.openshebao.publishing.html.HtmlReportWriter;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.Section;
import org.openshebao.workbench.json.JsonText;

/// Writes a fit into the folder of the people it is of: `fit/index.html`, `fit/fit.json` and its tables as CSV.
public final class FitFiles {

  static final String JSON = "fit.json";

  private FitFiles() {}

  /// Writes the files into the folder of the dataset.
  ///
  /// @return the files, the page first
  public static List<Path> write(FitResult fit, Report report, Language language, Path folder)
      throws IOException {
    List<Path> written = new ArrayList<>();
    Path fitted = Files.createDirectories(folder.resolve(DatasetFolder.FIT));
    Path page = fitted.resolve("index.html");
    HtmlReportWriter.write(report, language, page);
    written.add(page);
    Path json = fitted.resolve(JSON);
    WholeFile.write(json, JsonText.of(FitJson.of(fit)));
    written.add(json);
    for (Section section : report.sections()) {
      int number = 0;
      for (Block block : section.blocks()) {
        if (block instanceof Block.TableBlock(var table, var collapsed)) {
          Path file = fitted.resolve(section.id() + "-" + ++number + ".csv");
          WholeFile.write(file, CsvTables.text(table));
          written.add(file);
        }
      }
    }
    return written;
  }
}
