package org.openshebao.workbench.valuation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.valuation.BalanceSheet;
import org.openshebao.actuarial.valuation.ValuationModel;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.result.CohortReturns;
import org.openshebao.actuarial.valuation.result.Projection;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.file.TextFile;
import org.openshebao.workbench.lawbook.CountryData;

/// The valuation of a pension scheme under a law: projection, indicators, balance sheets, and how it was made.
public final class Valuation {

  /// Years over which new entrants count in the open-group balance sheet.
  private static final int OPEN_GROUP_YEARS = 150;

  private final ValuationOutline outline;
  private final AssumptionsBook book;
  private final ValuationInput input;
  private final Projection projection;
  private final Map<String, BalanceSheet> sheets = new LinkedHashMap<>();
  private final CohortReturns returns;
  private final double awardError;
  private final Workbench workbench;

  private Valuation(
      Workbench workbench,
      ValuationFile.Read read,
      ValuationInput input,
      double awardError,
      Set<Integer> keptYears,
      Consumer<String> progress) {
    this.workbench = workbench;
    this.outline = read.outline();
    this.book = read.book();
    this.input = input;
    this.awardError = awardError;
    progress.accept("project");
    projection = ValuationModel.project(input, keptYears);
    progress.accept("balance");
    for (String scope : projection.scopes()) {
      sheets.put(scope, BalanceSheet.of(input, OPEN_GROUP_YEARS, scope));
    }
    returns =
        new CohortReturns(
            ValuationModel.project(
                input.withYears(Math.min(OPEN_GROUP_YEARS, input.demography().lastYear()))));
  }

  /// Values the scheme that comes with a law.
  ///
  /// @param demography  folder of population tables
  /// @param keptYears  calendar years whose cells are kept
  /// @param progress  told what begins: awards, project, balance
  public static Valuation ofLaw(
      Workbench workbench, Path demography, Set<Integer> keptYears, Consumer<String> progress) {
    return of(workbench, shipped(workbench.law().manifest().id()), demography, keptYears, progress);
  }

  /// Values the scheme of a file: a whole one, or one that is based on the law's and changes some assumptions.
  public static Valuation ofFile(
      Workbench workbench,
      Path file,
      Path demography,
      Set<Integer> keptYears,
      Consumer<String> progress) {
    String text = TextFile.read(file);
    YamlNode root = YamlNode.parse(file.toString(), text);
    ValuationFile.Read read =
        root.find("based_on").isPresent()
            ? ChangedScheme.of(shipped(root.get("based_on").text()), root)
            : ValuationFile.read(file.toString(), text);
    return of(workbench, read, demography, keptYears, progress);
  }

  private static ValuationFile.Read shipped(String lawId) {
    String name = "valuation/" + lawId + ".yaml";
    String text = CountryData.find(lawId, name);
    if (text == null) {
      throw new ProblemException(
          Problem.error(
              "VALUATION-NONE",
              null,
              0,
              "based_on",
              lawId,
              "No valuation comes with this law.",
              "Write a whole scheme file."));
    }
    return ValuationFile.read(name, text);
  }

  private static Valuation of(
      Workbench workbench,
      ValuationFile.Read read,
      Path demography,
      Set<Integer> keptYears,
      Consumer<String> progress) {
    progress.accept("awards");
    ValuationBuilder builder =
        new ValuationBuilder(workbench.law(), read.outline(), read.book(), demography);
    ValuationInput input = builder.build();
    return new Valuation(workbench, read, input, builder.awardError(), keptYears, progress);
  }

  /// What was valued.
  public ValuationOutline outline() {
    return outline;
  }

  /// Its assumptions.
  public AssumptionsBook book() {
    return book;
  }

  /// The law under which it was valued.
  public Workbench workbench() {
    return workbench;
  }

  /// The input of the model: sensitivities and stochastic paths start from it.
  public ValuationInput input() {
    return input;
  }

  /// The deterministic projection.
  public Projection projection() {
    return projection;
  }

  /// The balance sheet of a scheme, or of all.
  public BalanceSheet balanceSheet(String scope) {
    BalanceSheet sheet = sheets.get(scope);
    if (sheet == null) {
      throw new IllegalArgumentException(
          "No balance sheet of \"%s\"; there are %s.".formatted(scope, sheets.keySet()));
    }
    return sheet;
  }

  /// What contributions earn by year of birth.
  public CohortReturns returns() {
    return returns;
  }

  /// The largest relative difference between the award table and the law's rules.
  public double awardError() {
    return awardError;
  }

  /// A scope's label.
  public org.openshebao.base.text.Label scopeLabel(String scope) {
    return outline.schemes().stream()
        .filter(each -> each.id().equals(scope))
        .findFirst()
        .map(ValuationOutline.SchemeOutline::label)
        .orElse(outline.label());
  }

  /// Published projections of others beside ours.
  public List<Beside> beside() {
    List<Beside> list = new ArrayList<>();
    for (ValuationOutline.Published each : outline.published()) {
      list.add(new Beside(each, ours(each)));
    }
    return list;
  }

  /// A published figure and ours; null when ours does not exist within the projection.
  public record Beside(ValuationOutline.Published published, @Nullable Double ours) {}

  private @Nullable Double ours(ValuationOutline.Published published) {
    var indicators = projection.indicators(published.scope());
    return switch (published.what()) {
      case "peak_year" -> (double) indicators.peakYear();
      case "exhaustion_year" ->
          indicators.exhaustion().isPresent()
              ? Math.floor(indicators.exhaustion().getAsDouble())
              : null;
      case "first_deficit" ->
          indicators.firstDeficit(false).isPresent()
              ? (double) indicators.firstDeficit(false).getAsInt()
              : null;
      case "product_rise" ->
          100
              * (indicators.costToProduct(2050).orElseThrow()
                  - indicators.costToProduct(projection.baseYear()).orElseThrow());
      default ->
          throw new IllegalArgumentException(
              "A published figure \"%s\" is not known; known are peak_year, exhaustion_year, first_deficit, product_rise."
                  .formatted(published.what()));
    };
  }
}
