package org.openshebao.workbench.estimate.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.folder.ReportFolder;
import org.openshebao.publishing.sdmx.SdmxFiles;
import org.openshebao.statistics.analysis.SdmxSpec;
import org.openshebao.workbench.estimate.SurveyEstimation;

/// Writes the answers of an analysis: page, documents, workbooks and tables, and the dataflow where the analysis has one.
public final class EstimateFiles {

  private EstimateFiles() {}

  /// Writes into `folder` and returns the files, the page first.
  public static List<Path> write(
      SurveyEstimation estimation, Language language, boolean forExcel, Path folder)
      throws IOException {
    // What cannot be exchanged is said before anything is written.
    SdmxSpec spec = estimation.result().spec().sdmx();
    var data = spec == null ? null : EstimateSdmx.of(estimation);
    List<Path> written =
        new ArrayList<>(
            ReportFolder.write(EstimateReport.of(estimation), language, forExcel, folder));
    if (spec != null && data != null) {
      written.addAll(SdmxFiles.write(data, EstimateSdmx.periodStart(spec), folder.resolve("sdmx")));
    }
    return written;
  }
}
