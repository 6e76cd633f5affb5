package org.openshebao.publishing.sdmx;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.openshebao.publishing.file.WholeFile;

/// Writes a dataflow into a folder: `structure.xml` (SDMX-ML 3.0) and `data.csv` (SDMX-CSV 2.0).
public final class SdmxFiles {

  private SdmxFiles() {}

  /// Writes both, each whole or not at all, and returns them.
  public static List<Path> write(SdmxData data, LocalDate prepared, Path folder)
      throws IOException {
    Path structure = folder.resolve("structure.xml");
    Path observations = folder.resolve("data.csv");
    WholeFile.write(structure, StructureXml.text(data.flow(), prepared));
    WholeFile.write(observations, SdmxCsv.text(data));
    return List.of(structure, observations);
  }
}
