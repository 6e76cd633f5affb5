package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.table.Table;
import org.openshebao.publishing.csv.CsvTables;
import org.openshebao.publishing.file.WholeFile;
import org.openshebao.workbench.cases.CasesReport;
import org.openshebao.workbench.cases.CasesTable;
import org.openshebao.workbench.cases.ConformityCases;
import org.openshebao.workbench.cases.ConformityCasesReport;
import org.openshebao.workbench.cases.ConformityCasesTable;
import org.openshebao.workbench.cases.WorkedCases;
import org.openshebao.workbench.json.CasesJson;
import org.openshebao.workbench.json.ConformityCasesJson;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.json.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shebao cases FILE…`: computes the answers of worked cases and compares them. The schema of a file says of which kind its cases are.
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
    List<Path> conformity = files.stream().filter(ConformityCases::isOne).toList();
    if (conformity.isEmpty()) {
      return runWorked();
    }
    if (conformity.size() < files.size()) {
      throw common.badUsage("cases.oneKind");
    }
    return runConformity();
  }

  /// Cases that hold requirements of conventions against measures.
  private int runConformity() {
    ConformityCasesReport report = ConformityCases.run(files, categories);
    if (report.hasErrors() && !common.keepGoing()) {
      throw new ProblemException(report.problems());
    }
    common
        .findOut()
        .ifPresent(folder ->
            write(ConformityCasesTable.of(report), ConformityCasesJson.of(report), folder));
    if (common.json()) {
      common.printJson(ConformityCasesJson.of(report));
    } else {
      report.problems().forEach(common.err()::println);
      new ConformityCasesText(report, common).print();
    }
    return report.countFailed() == 0 && !report.hasErrors() ? ExitCode.OK : ExitCode.FAILED;
  }

  /// Cases that hold a law against published numbers.
  private int runWorked() {
    CasesReport report = WorkedCases.of(common.workbench().law()).run(files, categories);
    if (report.hasErrors() && !common.keepGoing()) {
      throw new ProblemException(report.problems());
    }
    common
        .findOut()
        .ifPresent(folder -> write(CasesTable.of(report), CasesJson.of(report), folder));
    if (common.json()) {
      common.printJson(CasesJson.of(report));
    } else {
      report.problems().forEach(common.err()::println);
      new CasesText(report, common).print();
    }
    return report.isGood() && !report.hasErrors() ? ExitCode.OK : ExitCode.FAILED;
  }

  /// Each file is whole or is the one that was there before.
  private void write(Table table, JsonObject json, Path folder) {
    try {
      CsvTables.write(table, folder, common.excel());
      WholeFile.write(folder.resolve("cases.json"), JsonText.of(json));
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
