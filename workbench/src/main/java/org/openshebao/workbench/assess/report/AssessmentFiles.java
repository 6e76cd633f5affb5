package org.openshebao.workbench.assess.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Language;
import org.openshebao.population.DataOrigin;
import org.openshebao.population.storage.DatasetFolder;
import org.openshebao.publishing.folder.ReportFolder;
import org.openshebao.publishing.report.Report;
import org.openshebao.workbench.assess.Assessment;
import org.openshebao.workbench.assess.people.PeopleAssessment;

/// Writes an assessment: the report as a page, documents, workbooks and CSV, and its tables or counts as Parquet datasets.
public final class AssessmentFiles {

  private AssessmentFiles() {}

  /// Writes what [ReportFolder] does, and `coverage/`, into `folder`; each file is written whole or not at all.
  ///
  /// @param forExcel  whether CSV files begin with the mark by which Excel knows UTF-8
  /// @return the files written, the page first
  public static List<Path> write(
      Assessment assessment, Report report, Language language, boolean forExcel, Path folder)
      throws IOException {
    List<Path> written = new ArrayList<>(ReportFolder.write(report, language, forExcel, folder));
    Path data = folder.resolve("coverage");
    DatasetFolder.write(CoverageData.of(assessment), data);
    written.add(data);
    return written;
  }

  /// Writes an assessment of people: what [ReportFolder] does, and its tables as `data/gap-1/row.parquet` and so on.
  ///
  /// @return the files written, the page first
  public static List<Path> write(
      PeopleAssessment assessment, Report report, Language language, boolean forExcel, Path folder)
      throws IOException {
    List<Path> written = new ArrayList<>(ReportFolder.write(report, language, forExcel, folder));
    DataOrigin origin = assessment.origin();
    for (Map.Entry<String, Table> table : tables(report).entrySet()) {
      Path data = folder.resolve("data").resolve(table.getKey());
      DatasetFolder.write(TableData.of(table.getValue(), origin), data);
      written.add(data);
    }
    return written;
  }

  /// The tables of a report by their names, `gap-1` for the first one of the section `gap`; charts give theirs.
  public static Map<String, Table> tables(Report report) {
    return ReportFolder.tables(report);
  }
}
