package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.population.cells.CellData;
import org.openshebao.population.cells.CellFolder;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.SummaryItem;
import org.openshebao.workbench.assess.Assessment;
import org.openshebao.workbench.assess.people.FitFile;
import org.openshebao.workbench.assess.people.SyntheticPeople;
import org.openshebao.workbench.assess.report.AssessmentFiles;
import org.openshebao.workbench.assess.report.AssessmentReport;
import org.openshebao.workbench.compute.PeopleSource;
import org.openshebao.workbench.json.FindingsJson;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.json.ProvenanceJson;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.synthesize.Synthesis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shebao assess`: what the law says to a nation, as a page with its tables and data.
@Command(name = "assess", mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

  private static final long SIZE = 200_000;
  private static final long SEED = 1;
  private static final Path OUT = Path.of("out", "assess");

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "assess.data")
  private @Nullable Path data;

  @Option(names = "--size", paramLabel = "N", descriptionKey = "assess.size")
  private @Nullable Long size;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "assess.seed")
  private @Nullable Long seed;

  @Option(names = "--by", paramLabel = "DIMENSION,DIMENSION", descriptionKey = "assess.by")
  private List<String> by = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Path out = common.findOut().orElse(OUT);
    Path folder = data;
    if (folder == null) {
      return synthetic(out);
    }
    if (size != null || seed != null) {
      throw common.badUsage("assess.seedOfData");
    }
    if (CellFolder.isOne(folder)) {
      return census(folder);
    }
    if (Files.isDirectory(folder) && !Files.exists(folder.resolve("dataset.yaml"))) {
      throw new ProblemException(
          Problem.error(
              "ASSESS-DATA",
              folder.toString(),
              0,
              "data",
              folder.toString(),
              common.text("assess.noData"),
              common.text("assess.noDataMend", CellFolder.MANIFEST)));
    }
    return new AssessPeople(common, by)
        .run(
            PeopleSource.open(folder).asOf(common.lawInForce().month()), FitFile.read(folder), out);
  }

  private int synthetic(Path out) throws IOException {
    long persons = size == null ? SIZE : size;
    if (persons < Synthesis.LEAST || persons > Synthesis.MOST) {
      throw common.badUsage("usage.size", Synthesis.LEAST, Synthesis.MOST, persons);
    }
    SyntheticPeople people =
        new SyntheticPeople(
            common.lawInForce().law(), persons, seed == null ? SEED : seed, common.threads());
    return new AssessPeople(common, by).run(people.source(), people.support(), out);
  }

  private int census(Path cellFolder) throws IOException {
    LawInForce law = common.lawInForce();
    CellData cells = read(cellFolder, law.law().places());
    if (!common.keepGoing()) {
      cells.throwIfRefused();
    }
    Assessment assessment;
    try (Progress progress =
        common.progress(common.text("assess.progress"), cells.population().persons())) {
      assessment = Assessment.of(law, cells.population(), common.threads(), progress::reach);
    }
    Report report = AssessmentReport.of(assessment);
    Path folder = common.findOut().orElse(OUT);
    List<Path> written =
        AssessmentFiles.write(assessment, report, common.language(), common.excel(), folder);
    if (common.json()) {
      printJson(assessment, report, written, cells);
    } else {
      print(law, report, written);
    }
    cells.problems().forEach(problem -> common.err().println(problem));
    if (cells.refused() > 0) {
      common.err().println(common.text("assess.refused", cells.refused(), cells.read()));
      return ExitCode.FAILED;
    }
    return ExitCode.OK;
  }

  private static CellData read(Path folder, PlaceTree places) {
    return CellFolder.read(
        folder,
        text -> {
          OptionalInt found = places.find(text);
          return found.isPresent()
              ? Optional.of(places.get(found.getAsInt()).code())
              : Optional.empty();
        });
  }

  private void print(LawInForce law, Report report, List<Path> written) {
    common.printHeading(law);
    common.out().println();
    for (SummaryItem item : report.summary()) {
      common.out().println("• " + item.headline().in(common.language()));
      common.out().println("  " + item.detail().in(common.language()));
    }
    common.out().println();
    common.out().println(common.text("assess.written", written.getFirst()));
    common
        .out()
        .println(
            common.text(
                "assess.beside",
                AssessmentFiles.tables(report).size(),
                written.getLast().getFileName().toString()));
  }

  private void printJson(Assessment assessment, Report report, List<Path> written, CellData cells) {
    common.printJson(
        new JsonObject()
            .with("provenance", ProvenanceJson.of(assessment.law()))
            .with("dataDigest", assessment.population().digest())
            .with("findings", FindingsJson.of(report))
            .with("persons", assessment.coverage().persons())
            .with("personsInStraddlingAgeGroups", assessment.coverage().straddling())
            .with("contributionsKnown", assessment.contributions().known())
            .with("contributions", assessment.contributions().cells().size())
            .with("boundsComputed", assessment.contributions().computedBounds())
            .with("rowsRefused", cells.refused())
            .with("files", written.stream().map(Path::toString).toList()));
  }
}
