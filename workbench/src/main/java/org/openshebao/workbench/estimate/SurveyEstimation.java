package org.openshebao.workbench.estimate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.statistics.analysis.Analysis;
import org.openshebao.statistics.analysis.AnalysisFile;
import org.openshebao.statistics.analysis.AnalysisResult;
import org.openshebao.statistics.analysis.AnalysisSpec;
import org.openshebao.statistics.analysis.SampleSpec;
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
            .withData(digest(file, file.resolveSibling(spec.data().file())));
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

  /// SHA-256 of the bytes of the files, one after another.
  private static String digest(Path... files) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (Path file : files) {
        try (InputStream bytes = Files.newInputStream(file)) {
          for (int n = bytes.read(buffer); n > 0; n = bytes.read(buffer)) {
            sha.update(buffer, 0, n);
          }
        }
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              "FILE-UNREADABLE",
              files[0].toString(),
              0,
              null,
              null,
              "A file cannot be read: " + e.getMessage(),
              null));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
