package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.publishing.csv.CsvTables;
import org.openshebao.publishing.file.WholeFile;
import org.openshebao.workbench.cases.CasesReport;
import org.openshebao.workbench.cases.CasesTable;
import org.openshebao.workbench.cases.WorkedCases;
import org.openshebao.workbench.json.CasesJson;
import org.openshebao.workbench.json.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shebao cases FILE…`: computes the answers of worked cases and compares them.
@Command(name = "cases", mixinStandardHelpOptions = true)
final class CasesCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cases.files")
  private List<Path> files = List.of();

  @Option(names = "--category", paramLabel = "NAME", split = ",", descriptionKey = "cases.category")
  private Set<String> categories = new LinkedHashSet<>();

  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    if (common.hasDate() || common.findPlace().isPresent()) {
      throw common.badUsage("cases.ownDateAndPlace");
    }
    CasesReport report = WorkedCases.of(common.workbench().law()).run(files, categories);
    if (report.hasErrors() && !common.keepGoing()) {
      throw new ProblemException(report.problems());
    }
    common.findOut().ifPresent(folder -> write(report, folder));
    if (common.json()) {
      common.printJson(CasesJson.of(report));
    } else {
      report.problems().forEach(common.err()::println);
      new CasesText(report, common).print();
    }
    return report.isGood() && !report.hasErrors() ? ExitCode.OK : ExitCode.FAILED;
  }

  /// Each file is whole or is the one that was there before.
  private void write(CasesReport report, Path folder) {
    try {
      CsvTables.write(CasesTable.of(report), folder, common.excel());
      WholeFile.write(folder.resolve("cases.json"), JsonText.of(CasesJson.of(report)));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              "OUT-UNWRITABLE",
              folder.toString(),
              0,
              null,
              null,
              "The folder cannot be written to: " + e.getMessage(),
              null));
    }
  }
}
