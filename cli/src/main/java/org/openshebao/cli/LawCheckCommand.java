package org.openshebao.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.openshebao.base.problem.Problem;
import org.openshebao.workbench.json.ProblemJson;
import org.openshebao.workbench.lawbook.LawReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `shebao law check [--strict]`: everything wrong with the law, at once.
@Command(name = "check", mixinStandardHelpOptions = true)
final class LawCheckCommand implements Callable<Integer>, Printing {

  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public CommonOptions common() {
    return common;
  }

  @Override
  public Integer call() {
    LawReview review =
        common.reformNames().isEmpty()
            ? LawReview.of(common.lawId(), common.strict())
            : LawReview.of(common.workbench().law().parts(), common.strict());
    if (common.json()) {
      common.printJson(
          ProblemJson.of(review.problems())
              .with("errors", review.countErrors())
              .with("warnings", review.countWarnings()));
    } else {
      print(review);
    }
    return review.countErrors() == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  private void print(LawReview review) {
    PrintWriter out = common.out();
    Map<String, Integer> counts = new TreeMap<>();
    for (Problem problem : review.problems()) {
      String severity = common.text(problem.isError() ? "check.error" : "check.warning");
      out.println(severity + common.text("colon") + common.messages().line(problem));
      counts.merge(problem.code(), 1, Integer::sum);
    }
    if (!counts.isEmpty()) {
      out.println();
      TextTable table = new TextTable().right(0);
      counts.forEach(
          (code, count) -> table.row(count.toString(), code, common.messages().problemTitle(code)));
      table.print(out, "");
    }
    out.println(common.text("check.counts", review.countErrors(), review.countWarnings()));
    out.flush();
  }
}
