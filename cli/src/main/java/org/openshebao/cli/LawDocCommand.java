package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.workbench.cases.CasesReport;
import org.openshebao.workbench.cases.WorkedCases;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.json.ProvenanceJson;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.lawbook.doc.LawDoc;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shebao law doc --out DIR`: the law as pages.
@Command(name = "doc", mixinStandardHelpOptions = true)
final class LawDocCommand implements Callable<Integer> {

  @Option(names = "--cases", paramLabel = "FILE", split = ",", descriptionKey = "doc.cases")
  private List<Path> cases = new ArrayList<>();

  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    Path folder = common.findOut().orElseThrow(() -> common.badUsage("doc.needsOut"));
    LawInForce law = common.lawInForce();
    CasesReport report = null;
    if (!cases.isEmpty()) {
      report = WorkedCases.of(law.law()).run(cases, Set.of());
      if (report.hasErrors() && !common.keepGoing()) {
        throw new ProblemException(report.problems());
      }
    }
    List<Path> written;
    try (Progress progress = common.progress(common.text("doc.progress"), 0)) {
      written = new LawDoc(law, report).write(folder, common.language(), progress::reach);
    }
    if (common.json()) {
      common.printJson(
          new JsonObject()
              .with("pages", written.stream().map(Path::toString).toList())
              .with("cases", report == null ? 0 : report.outcomes().size())
              .with("provenance", ProvenanceJson.of(law)));
    } else {
      common.out().println(common.text("doc.written", written.size(), folder, written.getFirst()));
    }
    common.out().flush();
    return ExitCode.OK;
  }
}
