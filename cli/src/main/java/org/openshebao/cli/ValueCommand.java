package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.valuation.result.Indicators;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.actuarial.valuation.result.Projection;
import org.openshebao.publishing.folder.ReportFolder;
import org.openshebao.workbench.branch.BranchReader;
import org.openshebao.workbench.file.TextFile;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.json.ValuationJson;
import org.openshebao.workbench.valuation.CellsCsv;
import org.openshebao.workbench.valuation.Valuation;
import org.openshebao.workbench.valuation.report.ProvincesSection;
import org.openshebao.workbench.valuation.report.ValuationReport;
import org.openshebao.workbench.valuation.report.ValuationSection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shebao value [SCHEME.yaml]`: the actuarial valuation of the law's pension scheme, or of a scheme file.
@Command(name = "value", mixinStandardHelpOptions = true)
final class ValueCommand implements Callable<Integer> {

  private static final double HUNDRED_MILLION = 1e8;

  @Parameters(paramLabel = "SCHEME.yaml", arity = "0..1", descriptionKey = "value.scheme")
  private @Nullable Path scheme;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "population.data")
  private @Nullable Path data;

  @Option(names = "--cells", paramLabel = "YEAR", split = ",", descriptionKey = "value.cells")
  private List<Integer> cells = new ArrayList<>();

  @Option(names = "--provinces", descriptionKey = "value.provinces")
  private boolean provinces;

  @Mixin private final RiskOptions risk = new RiskOptions();

  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    Path demography = data == null ? DataFolders.demography() : data;
    if (scheme != null) {
      String text = TextFile.read(scheme);
      if (BranchReader.isBranch(scheme.toString(), text)) {
        return BranchAnswer.answer(common, scheme, text, demography);
      }
    }
    Set<Integer> kept = new TreeSet<>(cells);
    if ((!kept.isEmpty() || provinces) && common.findOut().isEmpty()) {
      throw common.badUsage("value.cellsWhere");
    }
    Valuation valuation;
    try (Progress progress = common.progress(common.text("value.progress"), 3)) {
      valuation =
          scheme == null
              ? Valuation.ofLaw(common.workbench(), demography, kept, stage -> progress.advance(1))
              : Valuation.ofFile(
                  common.workbench(), scheme, demography, kept, stage -> progress.advance(1));
    }
    RiskOptions.Answer further = risk.answer(valuation, common, demography);
    if (common.json()) {
      JsonObject json = ValuationJson.of(valuation);
      further.addTo(json);
      common.printJson(json);
    } else {
      print(valuation);
      further.print(common);
    }
    if (common.findOut().isPresent()) {
      Path folder = common.findOut().get();
      Path page =
          ReportFolder.write(
                  ValuationReport.of(valuation, sections(further)),
                  common.language(),
                  common.excel(),
                  folder)
              .getFirst();
      if (!kept.isEmpty()) {
        OutFile.write(folder.resolve("cells.csv"), CellsCsv.text(valuation.projection().cells()));
      }
      if (!common.json()) {
        common.out().println(common.text("value.written", page));
      }
    }
    common.out().flush();
    return ExitCode.OK;
  }

  private List<ValuationSection> sections(RiskOptions.Answer further) {
    List<ValuationSection> sections = new ArrayList<>();
    if (provinces) {
      sections.add(new ProvincesSection());
    }
    sections.addAll(further.sections());
    return sections;
  }

  private void print(Valuation valuation) {
    Projection projection = valuation.projection();
    common.out().println(valuation.outline().label().in(common.language()));
    common.printReforms(common.lawInForce());
    common.out().println(valuation.outline().scope().in(common.language()));
    common.out().println();
    TextTable years = new TextTable().right(0, 1, 2, 3, 4, 5, 6, 7);
    years.row(
        common.text("value.year"),
        common.text("value.contributors"),
        common.text("value.pensioners"),
        common.text("value.contributions"),
        common.text("value.subsidy"),
        common.text("value.expenditure"),
        common.text("value.reserve"),
        common.text("value.payg"));
    for (int year = projection.baseYear() + 1; year <= projection.lastYear(); year++) {
      if (year == projection.baseYear() + 1 || year % 5 == 0 || year == projection.lastYear()) {
        years.row(
            Integer.toString(year),
            NumberText.grouped(projection.get(Item.CONTRIBUTORS, year) / 10_000, 0),
            NumberText.grouped(projection.get(Item.PENSIONERS, year) / 10_000, 0),
            money(projection, Item.CONTRIBUTIONS, year),
            money(projection, Item.SUBSIDY, year),
            money(projection, Item.EXPENDITURE, year),
            money(projection, Item.RESERVE, year),
            percent(projection.indicators().payAsYouGo(year)));
      }
    }
    years.print(common.out(), "");
    common.out().println(common.text("value.units"));
    common.out().println();
    TextTable results = new TextTable().right(1, 2, 3, 4, 5);
    List<String> head = new ArrayList<>();
    head.add("");
    projection.scopes().forEach(s -> head.add(valuation.scopeLabel(s).in(common.language())));
    results.row(head.toArray(String[]::new));
    int horizon = projection.lastYear() - projection.baseYear();
    for (int years25 : new int[] {25, 50, 75}) {
      if (years25 <= horizon) {
        line(
            results,
            projection,
            common.text("value.gap", years25),
            i -> percent(i.generalAverage(years25, true)));
      }
    }
    line(
        results,
        projection,
        common.text("value.balance", horizon),
        i -> percent(i.actuarialBalance(horizon)));
    line(
        results,
        projection,
        common.text("value.firstDeficit"),
        i ->
            i.firstDeficit(true).isPresent()
                ? Integer.toString(i.firstDeficit(true).getAsInt())
                : common.text("value.never"));
    line(results, projection, common.text("value.peak"), i -> Integer.toString(i.peakYear()));
    line(
        results,
        projection,
        common.text("value.exhausted"),
        i ->
            i.exhaustion().isPresent()
                ? Integer.toString((int) i.exhaustion().getAsDouble())
                : common.text("value.never"));
    results.print(common.out(), "");
    common
        .out()
        .println(
            common.text(
                "value.error",
                String.format(java.util.Locale.ROOT, "%.1e", valuation.awardError())));
  }

  private interface Cell {
    String of(Indicators indicators);
  }

  private static void line(TextTable table, Projection projection, String label, Cell cell) {
    List<String> row = new ArrayList<>();
    row.add(label);
    projection.scopes().forEach(scope -> row.add(cell.of(projection.indicators(scope))));
    table.row(row.toArray(String[]::new));
  }

  private static String money(Projection projection, Item item, int year) {
    return NumberText.grouped(projection.get(item, year) / HUNDRED_MILLION, 0);
  }

  private String percent(java.util.OptionalDouble share) {
    return share.isPresent()
        ? NumberText.fixed(100 * share.getAsDouble(), 1) + " %"
        : common.text("project.undefined");
  }
}
