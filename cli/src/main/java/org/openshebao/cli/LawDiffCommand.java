package org.openshebao.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.diff.Difference;
import org.openshebao.law.diff.LawDiff;
import org.openshebao.workbench.json.DifferenceJson;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.json.LawChangesJson;
import org.openshebao.workbench.json.ProvenanceJson;
import org.openshebao.workbench.lawbook.LawChanges;
import org.openshebao.workbench.lawbook.LawInForce;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shebao law diff`: what a reform changes, or what changed between two days.
@Command(name = "diff", mixinStandardHelpOptions = true)
final class LawDiffCommand implements Callable<Integer>, Printing {

  @Option(names = "--to", paramLabel = "YYYY-MM-DD", descriptionKey = "law.diff.to")
  private @Nullable LocalDate to;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public CommonOptions common() {
    return common;
  }

  @Override
  public Integer call() {
    if (to != null) {
      return betweenDays(to);
    }
    if (common.reformNames().isEmpty()) {
      throw common.badUsage("law.diff.what");
    }
    return ofReforms();
  }

  private int ofReforms() {
    LawInForce reformed = common.lawInForce();
    List<Difference> differences = LawDiff.between(common.baseline().law(), reformed.law());
    if (common.json()) {
      common.printJson(
          new JsonObject()
              .with("differences", differences.stream().map(DifferenceJson::of).toList())
              .with("provenance", ProvenanceJson.of(reformed)));
    } else {
      common.printReforms(reformed);
      common.out().println();
      common.out().println(LawDiff.text(differences, common.language()));
      common.out().flush();
    }
    return ExitCode.OK;
  }

  private int betweenDays(LocalDate later) {
    LawInForce law = common.lawInForce();
    if (!later.isAfter(law.date())) {
      throw common.badUsage("law.diff.order", law.date(), later);
    }
    LawChanges changes = LawChanges.between(law.law(), law.date(), later);
    if (common.json()) {
      common.printJson(
          LawChangesJson.of(law.law(), changes).with("provenance", ProvenanceJson.of(law)));
    } else {
      new LawChangesText(law.law(), common).print(changes);
    }
    return ExitCode.OK;
  }
}
