package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.Place;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.law.Law;
import org.openshebao.publishing.folder.ReportFolder;
import org.openshebao.workbench.json.CoverageJson;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.lawbook.Room;
import org.openshebao.workbench.lawbook.coverage.LawCoverage;
import org.openshebao.workbench.lawbook.coverage.report.CoverageReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shebao law coverage`: which provisions are coded, by branch, place and year, from which grade of source, and what is missing.
@Command(name = "coverage", mixinStandardHelpOptions = true)
final class LawCoverageCommand implements Callable<Integer> {

  @Option(names = "--branch", paramLabel = "ROOM", split = ",", descriptionKey = "coverage.branch")
  private List<String> branches = new ArrayList<>();

  @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "coverage.year")
  private @Nullable Integer year;

  @Option(names = "--from", paramLabel = "YYYY", descriptionKey = "coverage.from")
  private @Nullable Integer from;

  @Option(names = "--to", paramLabel = "YYYY", descriptionKey = "coverage.to")
  private @Nullable Integer to;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    LawInForce law = common.lawInForce();
    checkBranches(law.law());
    LawCoverage coverage = new LawCoverage(law, branches, places(law.law()), years(law));
    if (common.json()) {
      common.printJson(CoverageJson.of(coverage, common.findPlace().isPresent()));
    } else {
      common.printHeading(law);
      new LawCoverageText(coverage, common).print();
    }
    if (common.findOut().isPresent()) {
      Path page =
          ReportFolder.write(
                  new CoverageReport(coverage).report(),
                  common.language(),
                  common.excel(),
                  common.findOut().get())
              .getFirst();
      if (!common.json()) {
        common.out().println(common.text("coverage.written", page));
      }
    }
    common.out().flush();
    return ExitCode.OK;
  }

  private void checkBranches(Law law) {
    List<String> known = LawCoverage.rooms(law, List.of()).stream().map(Room::name).toList();
    for (String branch : branches) {
      if (!known.contains(branch)) {
        throw common.badUsage(
            "coverage.noBranch", branch, String.join(", ", known), Suggestion.maybe(branch, known));
      }
    }
  }

  /// The place asked for, else the provinces where the law holds.
  private List<Place> places(Law law) {
    return common
        .findPlace()
        .map(List::of)
        .orElseGet(() ->
            law.places().children(law.manifest().rootPlace()).stream()
                .filter(place -> !law.manifest().ownLaw().contains(place.code()))
                .toList());
  }

  private List<Integer> years(LawInForce law) {
    int ofDate = law.date().getYear();
    if (year != null && (from != null || to != null)) {
      throw common.badUsage("coverage.yearOrSpan");
    }
    int first = year != null ? year : from != null ? from : to != null ? to : ofDate;
    int last = year != null ? year : to != null ? to : from != null ? from : ofDate;
    int earliest = law.law().manifest().firstDate().getYear();
    if (first > last || first < earliest || last > 9998) {
      throw common.badUsage("coverage.badYears", first, last, earliest);
    }
    return IntStream.rangeClosed(first, last).boxed().toList();
  }
}
