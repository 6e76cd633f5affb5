package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.openshebao.base.table.Table;
import org.openshebao.publishing.terminal.TextTable;
import org.openshebao.workbench.json.ReleaseJson;
import org.openshebao.workbench.release.MicrodataRelease;
import org.openshebao.workbench.release.ReleaseFiles;
import org.openshebao.workbench.release.ReleaseTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shebao release`: a file of single persons made fit for release, with a report of risk and information before and after.
@Command(name = "release", mixinStandardHelpOptions = true)
final class ReleaseCommand implements Callable<Integer> {

  private static final int WIDTH = 140;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "RELEASE.yaml", descriptionKey = "release.file")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "csv|parquet|sav|dta",
      split = ",",
      descriptionKey = "release.format")
  private List<ReleaseFiles.Format> formats = List.of(ReleaseFiles.Format.CSV);

  @Override
  public Integer call() throws IOException {
    MicrodataRelease release;
    try (Progress progress = common.progress(common.text("release.progress"), 0)) {
      release = MicrodataRelease.run(file);
      progress.reach(release.result().data().rows());
    }
    if (common.json()) {
      common.printJson(ReleaseJson.of(release));
    } else {
      for (Table table : ReleaseTables.of(release)) {
        common.out().println(TextTable.text(table, common.language(), WIDTH));
      }
    }
    if (common.findOut().isPresent()) {
      Path folder = common.findOut().get();
      ReleaseFiles.write(release, formats, common.language(), common.excel(), folder);
      if (!common.json()) {
        common.out().println(common.text("release.written", folder));
      }
    }
    return ExitCode.OK;
  }
}
