package org.openshebao.workbench.assess.people;

import java.nio.file.Path;
import org.openshebao.population.synthesis.MarginSupport;
import org.openshebao.workbench.synthesize.MarginsOf;

/// Reads from the fit that stands with a synthetic population which crossings rest on a margin.
public final class FitFile {

  private FitFile() {}

  /// What a dataset folder supports: what its fit says, or everything when there is none.
  public static Support read(Path folder) {
    return MarginsOf.folder(folder)
        .map(margins ->
            Support.ofCrossings(
                margins.crossings().stream().map(MarginSupport.Crossing::attributes).toList()))
        .orElse(Support.OF_OBSERVED);
  }
}
