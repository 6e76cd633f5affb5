package org.openshebao.workbench.release;

import java.nio.file.Path;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.statistics.release.Release;
import org.openshebao.statistics.release.ReleaseFile;
import org.openshebao.statistics.release.ReleaseResult;
import org.openshebao.statistics.release.ReleaseSpec;
import org.openshebao.workbench.file.FilesDigest;
import org.openshebao.workbench.lawbook.ProgramVersion;

/// A file of single persons made fit for release.
///
/// @param result  the rows, and what became of risk and information
/// @param provenance  digest of release file and data, seed, version of the program
public record MicrodataRelease(ReleaseResult result, Provenance provenance) {

  /// Runs a release file; its data stand beside it.
  public static MicrodataRelease run(Path file) {
    ReleaseSpec spec = ReleaseFile.read(file);
    Path folder = file.toAbsolutePath().getParent();
    ReleaseResult result =
        Release.run(spec, file.getFileName().toString(), folder == null ? Path.of("") : folder);
    return new MicrodataRelease(
        result,
        Provenance.ofProgram(ProgramVersion.current())
            .withData(FilesDigest.of(file, file.resolveSibling(spec.file())))
            .withSeed(spec.seed()));
  }
}
