package org.openshebao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openshebao.law.input.InputVariable;
import org.openshebao.workbench.json.InputJson;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.json.ProvenanceJson;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.lawbook.MappingSkeleton;
import org.openshebao.workbench.lawbook.NeededInputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shebao inputs --for VARIABLE`: the facts that the law asks for, as a table, as JSON, or as a mapping file to begin with.
@Command(name = "inputs", mixinStandardHelpOptions = true)
final class InputsCommand implements Callable<Integer>, Printing {

  @Option(
      names = "--for",
      paramLabel = "VARIABLE",
      split = ",",
      required = true,
      descriptionKey = "inputs.for")
  private List<String> wanted = new ArrayList<>();

  @Option(names = "--yaml", descriptionKey = "inputs.yaml")
  private boolean yaml;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public CommonOptions common() {
    return common;
  }

  @Override
  public String extension() {
    return yaml && !common.json() ? "yaml" : Printing.super.extension();
  }

  @Override
  public Integer call() {
    LawInForce law = common.lawInForce();
    List<InputVariable> inputs = NeededInputs.list(law, wanted);
    if (common.json()) {
      common.printJson(
          new JsonObject()
              .with("for", wanted)
              .with("inputs", inputs.stream().map(InputJson::of).toList())
              .with("provenance", ProvenanceJson.of(law)));
    } else if (yaml) {
      String name = law.law().manifest().label().in(common.language());
      String title = common.text("inputs.title", name, law.date(), String.join(", ", wanted));
      common.out().print(MappingSkeleton.of(title, inputs, common.language()));
    } else {
      common.printHeading(law);
      common.out().println();
      print(inputs);
    }
    common.out().flush();
    return ExitCode.OK;
  }

  private void print(List<InputVariable> inputs) {
    TextTable table =
        new TextTable()
            .row(
                common.text("inputs.name"),
                common.text("inputs.entity"),
                common.text("inputs.unknown"),
                common.text("inputs.writtenAs"),
                common.text("inputs.question"));
    for (InputVariable input : inputs) {
      table.row(
          input.id(),
          common.text("entity." + input.of().key()),
          common.text(input.mayBeUnknown() ? "yes" : "no"),
          InputText.writtenAs(input, common.language()),
          input.question().in(common.language()));
    }
    table.print(common.out(), "");
  }
}
