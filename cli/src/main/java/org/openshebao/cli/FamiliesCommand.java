package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.folder.ReportFolder;
import org.openshebao.publishing.terminal.TextTable;
import org.openshebao.workbench.families.Differences;
import org.openshebao.workbench.families.Family;
import org.openshebao.workbench.families.FamilyComparison;
import org.openshebao.workbench.families.FamilyOutline;
import org.openshebao.workbench.families.Variation;
import org.openshebao.workbench.families.WhatIf;
import org.openshebao.workbench.families.report.FamilyReport;
import org.openshebao.workbench.json.FamilyJson;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.lawbook.LawInForce;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shebao families [NAME|FILE…]`: hypothetical persons over a range, under reforms, and what if they did otherwise.
@Command(name = "families", mixinStandardHelpOptions = true)
final class FamiliesCommand implements Callable<Integer> {

  private static final int WIDTH = 140;

  @Parameters(paramLabel = "NAME|FILE", descriptionKey = "families.persons")
  private List<String> persons = new ArrayList<>();

  @Option(names = "--vary", paramLabel = "RANGE", descriptionKey = "families.vary")
  private @Nullable String vary;

  @Option(names = "--what-if", paramLabel = "CHANGES", descriptionKey = "families.whatIf")
  private List<String> whatIfs = new ArrayList<>();

  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    LawInForce law = common.baselineInForce();
    FamilyOutline outline = FamilyOutline.load(law.law().manifest().id());
    if (persons.isEmpty()) {
      list(outline);
      return ExitCode.OK;
    }
    List<WhatIf> changes = whatIfs.stream().map(WhatIf::parse).toList();
    Variation variation =
        vary != null ? Variation.parse(vary) : changes.isEmpty() ? outline.vary() : null;
    List<JsonObject> json = new ArrayList<>();
    for (String name : persons) {
      Family family = outline.named(name);
      FamilyComparison comparison =
          FamilyComparison.of(law, family, variation, changes, common.reforms());
      List<Differences> differences =
          changes.stream().map(change -> Differences.of(law, family, change)).toList();
      FamilyReport report = new FamilyReport(comparison, differences);
      if (common.json()) {
        json.add(FamilyJson.of(comparison, differences));
      } else {
        print(law, report);
      }
      if (common.findOut().isPresent()) {
        Path folder = common.findOut().get();
        Path own = persons.size() == 1 ? folder : folder.resolve(family.id());
        Path page =
            ReportFolder.write(report.report(), common.language(), common.excel(), own).getFirst();
        if (!common.json()) {
          common.out().println(common.text("families.written", page));
        }
      }
    }
    if (common.json()) {
      common.printJson(new JsonObject().with("families", json));
    }
    common.out().flush();
    return ExitCode.OK;
  }

  private void list(FamilyOutline outline) {
    if (common.json()) {
      common.printJson(
          new JsonObject()
              .with(
                  "families",
                  outline.archetypes().entrySet().stream()
                      .map(each ->
                          new JsonObject().with("id", each.getKey()).with("label", each.getValue()))
                      .toList()));
      return;
    }
    org.openshebao.cli.TextTable table = new org.openshebao.cli.TextTable();
    outline.archetypes().forEach((name, label) -> table.row(name, label.in(common.language())));
    table.print(common.out(), "");
    common.out().println();
    common.out().println(common.text("families.how"));
    common.out().flush();
  }

  private void print(LawInForce law, FamilyReport report) {
    common.printHeading(law);
    List<Table> tables = new ArrayList<>(report.lines(true));
    tables.addAll(report.whatIfs());
    for (Table table : tables) {
      common.out().println();
      common.out().print(TextTable.text(table, common.language(), WIDTH));
    }
    common.out().println();
    for (Label caveat : report.caveats()) {
      common.out().println("– " + caveat.in(common.language()));
    }
  }
}
