package org.openshebao.actuarial;

import java.nio.file.Path;
import org.openshebao.actuarial.demography.CensusTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The published results in `reference/actuarial`, and the data beside them.
public final class Reference {

  private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");

  private Reference() {}

  public static Path file(String name) {
    return ROOT.resolve("reference/actuarial").resolve(name);
  }

  public static Path demography(String name) {
    return ROOT.resolve("examples/data/demography").resolve(name);
  }

  public static CensusTable census(int year, String area) {
    return CensusTable.read(
        demography("china_census/mean_population_and_deaths_single_age.csv"), year, area);
  }

  public static JsonNode json(String name) {
    return new ObjectMapper().readTree(file(name).toFile());
  }
}
