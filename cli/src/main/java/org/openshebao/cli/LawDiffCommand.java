package org.openshebao.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openshebao.workbench.json.LawChangesJson;
import org.openshebao.workbench.json.ProvenanceJson;
import org.openshebao.workbench.lawbook.LawChanges;
import org.openshebao.workbench.lawbook.LawInForce;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shebao law diff`: what a reform changes, or what changed between two days.
@Command(name = "diff", mixinStandardHelpOptions = true)
final class LawDiffCommand implements Callable<Integer> {

  @Option(names = "--to", paramLabel = "YYYY-MM-DD", descriptionKey = "law.diff.to")
  private @Nullable LocalDate to;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    if (to == null) {
      throw common.badUsage("law.diff.what");
    }
    return betweenDays(to);
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
