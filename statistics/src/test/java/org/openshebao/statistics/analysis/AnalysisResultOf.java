package org.openshebao.statistics.analysis;

import java.nio.file.Path;

/// Runs the text of an analysis.
final class AnalysisResultOf {

  private AnalysisResultOf() {}

  static AnalysisResult run(Path folder, String text) {
    return Analysis.run(AnalysisFile.parse("a.yaml", text), "a.yaml", folder);
  }
}
