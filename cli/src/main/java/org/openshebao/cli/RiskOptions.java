package org.openshebao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.experience.ActualToExpected;
import org.openshebao.actuarial.reconciliation.Reconciliation;
import org.openshebao.actuarial.risk.RiskPath;
import org.openshebao.actuarial.sensitivity.Tornado;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.result.Projection;
import org.openshebao.actuarial.valuation.risk.UncertainPopulation;
import org.openshebao.base.table.Table;
import org.openshebao.publishing.report.Section;
import org.openshebao.publishing.terminal.TextTable;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.json.RiskJson;
import org.openshebao.workbench.json.TableJson;
import org.openshebao.workbench.lawbook.CountryData;
import org.openshebao.workbench.risk.MortalityExperience;
import org.openshebao.workbench.risk.PopulationPaths;
import org.openshebao.workbench.risk.Reconciler;
import org.openshebao.workbench.risk.RiskBook;
import org.openshebao.workbench.risk.RiskReport;
import org.openshebao.workbench.risk.RiskStudy;
import org.openshebao.workbench.risk.RiskTables;
import org.openshebao.workbench.risk.Sensitivities;
import org.openshebao.workbench.valuation.Valuation;
import org.openshebao.workbench.valuation.report.ValuationSection;
import picocli.CommandLine.Option;

/// What `shebao value` is asked about chance, sensitivities and the previous valuation; a mixin of that command.
final class RiskOptions {

  private static final int WIDTH = 160;

  @Option(names = "--paths", paramLabel = "N", descriptionKey = "value.paths")
  private int paths;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "value.seed")
  private long seed = 1;

  @Option(names = "--variance-shares", descriptionKey = "value.shares")
  private boolean shares;

  @Option(names = "--sensitivity", descriptionKey = "value.sensitivity")
  private boolean sensitivity;

  @Option(names = "--previous", paramLabel = "SCHEME.yaml", descriptionKey = "value.previous")
  private @Nullable Path previous;

  /// What came of it.
  ///
  /// @param study  null without paths
  /// @param tornado  null when not asked for
  /// @param reconciliation  null without a previous valuation
  /// @param experience  of mortality, where the country has the data
  record Answer(
      Valuation valuation,
      @Nullable RiskStudy study,
      @Nullable Tornado<Sensitivities.Outcome> tornado,
      @Nullable Reconciliation reconciliation,
      Optional<ActualToExpected> experience) {

    private org.openshebao.base.text.Label label() {
      return valuation.outline().label();
    }

    private org.openshebao.base.text.Label scope() {
      return valuation.outline().scope();
    }

    /// Tables for a terminal.
    private List<Table> tables() {
      List<Table> tables = new ArrayList<>();
      if (study != null) {
        tables.addAll(RiskTables.brief(study));
      }
      if (tornado != null) {
        tables.add(Sensitivities.table(label(), scope(), tornado));
      }
      if (reconciliation != null) {
        tables.add(Reconciler.table(label(), scope(), reconciliation));
      }
      return tables;
    }

    /// Prints what was asked for.
    void print(CommonOptions common) {
      for (Table table : tables()) {
        common.out().println();
        common.out().print(TextTable.text(table, common.language(), WIDTH));
      }
    }

    /// Members for the JSON of the valuation.
    void addTo(JsonObject json) {
      if (study != null) {
        json.with("risk", RiskJson.of(study));
      }
      if (tornado != null) {
        json.with(
            "sensitivity",
            TableJson.of("sensitivity", Sensitivities.table(label(), scope(), tornado)));
      }
      if (reconciliation != null) {
        json.with(
            "reconciliation",
            TableJson.of("reconciliation", Reconciler.table(label(), scope(), reconciliation)));
      }
    }

    /// Sections for its report: those asked for, then review and opinion.
    List<ValuationSection> sections() {
      return List.of((report, value) -> {
        if (study != null) {
          RiskReport.summary(study)
              .forEach(item -> report.summary(item.headline(), item.detail(), item.anchor()));
        }
        List<Section> sections = new ArrayList<>();
        experience.map(MortalityExperience::section).ifPresent(sections::add);
        sections.addAll(RiskReport.sections(label(), scope(), study, tornado, reconciliation));
        sections.forEach(section ->
            report.section(
                section.id(),
                section.title(),
                section.intro(),
                section.blocks().toArray(new org.openshebao.publishing.report.Block[0])));
        RiskReport.details().forEach(report::detail);
      });
    }
  }

  /// Computes what was asked for.
  ///
  /// @param data  folder of population data
  Answer answer(Valuation valuation, CommonOptions common, Path data) {
    if (paths < 0 || paths == 1) {
      throw common.badUsage("value.badPaths", paths);
    }
    ValuationInput input = valuation.input();
    RiskStudy study = null;
    Tornado<Sensitivities.Outcome> tornado = null;
    if (paths > 0 || sensitivity) {
      RiskBook book = book(valuation, common, data);
      UncertainPopulation population =
          PopulationPaths.of(
              data,
              valuation.outline().country(),
              input.baseYear(),
              input.years() + 1,
              book.mortality().sensitivity().stream().mapToDouble(Double::doubleValue).toArray());
      ValuationInput around = input.with(population.at(RiskPath.still(input.years() + 1)));
      if (paths > 0) {
        study = study(valuation, around, population, book, common);
      }
      if (sensitivity) {
        tornado = Sensitivities.of(around, population, Projection.ALL);
      }
    }
    Path before = previous;
    Reconciliation reconciliation =
        before == null
            ? null
            : Reconciler.of(
                Valuation.ofFile(common.workbench(), before, data, Set.of(), stage -> {}).input(),
                input,
                Projection.ALL);
    return new Answer(
        valuation,
        study,
        tornado,
        reconciliation,
        MortalityExperience.find(data, valuation.outline().country()));
  }

  private RiskStudy study(
      Valuation valuation,
      ValuationInput input,
      UncertainPopulation population,
      RiskBook book,
      CommonOptions common) {
    try (Progress progress =
        common.progress(common.text("value.pathsProgress"), RiskStudy.projections(paths, shares))) {
      return RiskStudy.of(
          valuation.outline().label(),
          valuation.outline().scope(),
          input,
          population,
          Projection.ALL,
          book,
          paths,
          seed,
          common.threads(),
          shares,
          done -> {
            synchronized (progress) {
              progress.advance(done);
            }
          });
    }
  }

  private static RiskBook book(Valuation valuation, CommonOptions common, Path data) {
    String law = common.workbench().law().manifest().id();
    String name = "valuation/risk.yaml";
    String text =
        Optional.ofNullable(CountryData.find(law, name))
            .orElseThrow(() -> common.badUsage("value.noRisk", law));
    return RiskBook.read(name, text, data, valuation.outline().country());
  }
}
