package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.simulation.plan.Reason;
import org.openshebao.simulation.trace.Explanation;
import org.openshebao.simulation.trace.ValueText;
import org.openshebao.workbench.compute.Computation;
import org.openshebao.workbench.compute.PeopleSource;
import org.openshebao.workbench.compute.VariableSummary;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.json.ProvenanceJson;
import org.openshebao.workbench.lawbook.LawInForce;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shebao compute`: variables of the law for every row of a user's people.
@Command(name = "compute", mixinStandardHelpOptions = true)
final class ComputeCommand implements Callable<Integer> {

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR|MAPPING",
      descriptionKey = "compute.data")
  private Path data = Path.of("");

  @Option(
      names = "--want",
      required = true,
      split = ",",
      paramLabel = "VARIABLE",
      descriptionKey = "compute.want")
  private List<String> wanted = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    LawInForce law = common.lawInForce();
    PeopleSource source = PeopleSource.open(data).asOf(law.month());
    Computation computation;
    try (Progress progress = common.progress(common.text("compute.progress"), 0)) {
      computation =
          Computation.run(
              law,
              source,
              wanted,
              common.threads(),
              common.keepGoing(),
              common.findOut().orElse(null),
              progress::reach);
    }
    if (common.json()) {
      printJson(computation);
    } else {
      print(computation);
    }
    computation
        .source()
        .problems()
        .forEach(problem -> common.err().println(common.messages().line(problem)));
    if (computation.source().refused() > 0) {
      common
          .err()
          .println(
              common.text(
                  "compute.refused", computation.source().refused(), computation.source().read()));
      return ExitCode.FAILED;
    }
    return ExitCode.OK;
  }

  private void print(Computation computation) {
    common.printHeading(computation.law());
    for (VariableSummary summary : computation.summaries()) {
      Law law = computation.law().law();
      common.out().println();
      common
          .out()
          .println(
              summary.variable().label().in(common.language()) + "  " + summary.variable().id());
      common.out().println("  " + common.text("compute.values", summary.values(), summary.rows()));
      if (summary.isQuantity()) {
        common
            .out()
            .println(
                "  "
                    + common.text(
                        "compute.range",
                        text(law, summary, summary.least()),
                        text(law, summary, summary.mean()),
                        text(law, summary, summary.most())));
      }
      for (Map.Entry<Reason, Long> reason : summary.reasons().entrySet()) {
        Label why = Explanation.of(law, reason.getKey(), null, computation.law().month());
        common
            .out()
            .println(
                "  " + common.text("compute.reason", reason.getValue(), why.in(common.language())));
      }
    }
    common
        .findOut()
        .ifPresent(folder -> common.out().println("\n" + common.text("compute.written", folder)));
  }

  private String text(Law law, VariableSummary summary, long value) {
    return ValueText.of(law, summary.variable(), value).in(common.language());
  }

  private void printJson(Computation computation) {
    List<JsonObject> variables = new ArrayList<>();
    for (VariableSummary summary : computation.summaries()) {
      List<JsonObject> reasons = new ArrayList<>();
      summary
          .reasons()
          .forEach((reason, count) ->
              reasons.add(
                  new JsonObject()
                      .with("kind", reason.kind().name())
                      .with("key", reason.key())
                      .with("rows", count)));
      variables.add(
          new JsonObject()
              .with("variable", summary.variable().id())
              .with("label", summary.variable().label())
              .with("unit", String.valueOf(summary.variable().unit()))
              .with("rows", summary.rows())
              .with("values", summary.values())
              .withKnown("least", summary.isQuantity() ? summary.least() : null)
              .withKnown("mean", summary.isQuantity() ? summary.mean() : null)
              .withKnown("most", summary.isQuantity() ? summary.most() : null)
              .with("reasons", reasons));
    }
    common.printJson(
        new JsonObject()
            .with("provenance", ProvenanceJson.of(computation.law()))
            .with("dataDigest", computation.source().digest())
            .with("rowsRead", computation.source().read())
            .with("rowsRefused", computation.source().refused())
            .with("variables", variables)
            .withKnown("written", common.findOut().map(Path::toString).orElse(null)));
  }
}
