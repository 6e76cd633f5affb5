package org.openshebao.workbench.estimate;

import java.nio.file.Path;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.statistics.analysis.Analysis;
import org.openshebao.statistics.analysis.AnalysisFile;
import org.openshebao.statistics.analysis.AnalysisResult;
import org.openshebao.statistics.analysis.AnalysisSpec;
import org.openshebao.statistics.analysis.SampleSpec;
import org.openshebao.workbench.file.FilesDigest;
import org.openshebao.workbench.lawbook.ProgramVersion;

/// What an analysis file asks of a survey, answered.
///
/// @param result  the answers
/// @param provenance  digest of analysis and data, seed of random replicates, version of the program
public record SurveyEstimation(AnalysisResult result, Provenance provenance) {

  /// Runs the analysis of a file; its data stand beside it.
  ///
  /// @throws ProblemException  naming everything that is wrong with the file or the data
  public static SurveyEstimation run(Path file) {
    AnalysisSpec spec = AnalysisFile.read(file);
    Path folder = file.toAbsolutePath().getParent();
    AnalysisResult result =
        Analysis.run(spec, file.getFileName().toString(), folder == null ? Path.of("") : folder);
    Provenance provenance =
        Provenance.ofProgram(ProgramVersion.current())
            .withData(FilesDigest.of(file, file.resolveSibling(spec.data().file())));
    SampleSpec.ReplicatesSpec replicates = spec.design().replicates();
    return new SurveyEstimation(
        result,
        replicates != null && replicates.make()
            ? provenance.withSeed(replicates.seed())
            : provenance);
  }

  /// The same without the numbers that standards or disclosure rules of the analysis forbid to publish.
  public SurveyEstimation forPublication() {
    return new SurveyEstimation(result.forPublication(), provenance);
  }
}
