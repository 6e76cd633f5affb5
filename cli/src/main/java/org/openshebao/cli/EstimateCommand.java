package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.openshebao.base.table.Table;
import org.openshebao.workbench.estimate.EstimateTables;
import org.openshebao.workbench.estimate.SurveyEstimation;
import org.openshebao.workbench.estimate.report.EstimateFiles;
import org.openshebao.workbench.json.EstimateJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shebao estimate`: estimates, tests and models of a survey by an analysis file.
@Command(name = "estimate", mixinStandardHelpOptions = true)
final class EstimateCommand implements Callable<Integer> {

  private static final int WIDTH = 140;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ANALYSIS.yaml", descriptionKey = "estimate.file")
  private Path file = Path.of("");

  @Option(names = "--unpublished", descriptionKey = "estimate.unpublished")
  private boolean unpublished;

  @Override
  public Integer call() throws IOException {
    SurveyEstimation estimation;
    try (Progress progress = common.progress(common.text("estimate.progress"), 0)) {
      SurveyEstimation all = SurveyEstimation.run(file);
      estimation = unpublished ? all : all.forPublication();
      progress.reach(estimation.result().design().rows());
    }
    List<Table> tables = EstimateTables.of(estimation);
    List<Path> written = List.of();
    if (common.findOut().isPresent()) {
      written =
          EstimateFiles.write(
              estimation, common.language(), common.excel(), common.findOut().get());
    }
    if (common.json()) {
      common.printJson(
          EstimateJson.of(estimation).with("files", written.stream().map(Path::toString).toList()));
      return ExitCode.OK;
    }
    common.out().println(estimation.result().spec().title().in(common.language()));
    common.out().println();
    for (Table table : tables) {
      common
          .out()
          .println(
              org.openshebao.publishing.terminal.TextTable.text(table, common.language(), WIDTH));
    }
    if (!written.isEmpty()) {
      common.out().println(common.text("estimate.written", written.getFirst(), written.size()));
    }
    return ExitCode.OK;
  }
}
