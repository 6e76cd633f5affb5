package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openshebao.base.place.Place;
import org.openshebao.publishing.folder.ReportFolder;
import org.openshebao.publishing.terminal.TextTable;
import org.openshebao.workbench.conform.ConformityStudy;
import org.openshebao.workbench.conform.StudyContext;
import org.openshebao.workbench.conform.StudySet;
import org.openshebao.workbench.conform.report.ConformityReport;
import org.openshebao.workbench.conform.report.Sections;
import org.openshebao.workbench.json.ConformJson;
import org.openshebao.workbench.lawbook.LawInForce;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shebao conform`: does a law meet Convention No. 102 and the standards above it, article by article?
@Command(
    name = "conform",
    mixinStandardHelpOptions = true,
    subcommands = {ConformDiffCommand.class, ConformSignCommand.class})
final class ConformCommand implements Callable<Integer> {

  private static final int WIDTH = 150;

  @Option(
      names = "--dates",
      paramLabel = "YYYY-MM-DD",
      split = ",",
      descriptionKey = "conform.dates")
  private List<LocalDate> dates =
      List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1), LocalDate.of(2039, 1, 1));

  @Mixin private final ConformOptions conform = new ConformOptions();

  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    StudyContext context = conform.open(common, common.reforms());
    String place = common.findPlace().map(Place::code).orElse(null);
    Optional<Path> folder = common.findOut();
    boolean isWhole = common.json() || folder.isPresent();
    StudySet set =
        isWhole
            ? StudySet.of(context, conform.instrument(), common.date(), place, dates)
            : StudySet.of(ConformityStudy.of(context, conform.instrument(), common.date(), place));
    if (common.json()) {
      common.printJson(ConformJson.of(set));
    } else {
      print(set.study());
    }
    if (folder.isPresent()) {
      Path page =
          ReportFolder.write(
                  new ConformityReport(set).report(),
                  common.language(),
                  common.excel(),
                  folder.get())
              .getFirst();
      if (!common.json()) {
        common.out().println(common.text("conform.written", page));
      }
    }
    common.out().flush();
    return ExitCode.OK;
  }

  private void print(ConformityStudy study) {
    common.printHeading(new LawInForce(study.context().law(), study.date()));
    String place = study.place();
    common
        .out()
        .println(
            place == null
                ? common.text("conform.nation", study.places().size())
                : common.text("conform.place", study.placeName(place).in(common.language())));
    common.out().println();
    common.out().print(TextTable.text(Sections.gridOf(study), common.language(), WIDTH));
    common.out().println();
    common.out().println(common.text("conform.more"));
  }
}
