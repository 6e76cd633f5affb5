package org.openshebao.workbench.risk;

import java.nio.file.Path;
import java.util.List;
import org.openshebao.actuarial.forecast.Autoregression;
import org.openshebao.actuarial.forecast.VectorAutoregression;
import org.openshebao.actuarial.risk.RiskProcesses;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.workbench.branch.BranchAssumption;
import org.openshebao.workbench.branch.BranchBook;
import org.openshebao.workbench.branch.Units;

/// The assumptions on chance, with the processes made of them.
///
/// @param processes  of the drivers
/// @param mortality  the model behind the walk of mortality
/// @param target  reserve below which it counts as short, in years of expenditure
/// @param assumptions  as used
public record RiskBook(
    RiskProcesses processes,
    MortalityModel mortality,
    double target,
    List<BranchAssumption> assumptions) {

  private static final int ECONOMY = RiskProcesses.ECONOMY;

  public RiskBook {
    assumptions = List.copyOf(assumptions);
  }

  /// Reads the text of a file with `assumptions`.
  ///
  /// @param folder  of population data
  /// @param iso3  the country of the population
  public static RiskBook read(String file, String text, Path folder, String iso3) {
    Problems problems = new Problems();
    BranchBook book = new BranchBook(YamlNode.parse(file, text).get("assumptions"), problems);
    int from =
        (int)
            book.number(
                "mortality_from",
                new Label("mortality fitted from", "死亡率模型起始年"),
                Units.YEARS,
                1950,
                2010);
    double phi =
        book.number(
            "fertility_phi",
            new Label("fertility: what remains after a year", "生育率：年持续系数"),
            Units.NUMBER,
            0,
            0.9999);
    double sigma =
        book.number(
            "fertility_sigma",
            new Label("fertility: shock of a year", "生育率：年冲击标准差"),
            Units.NUMBER,
            0,
            1);
    double bound =
        book.number(
            "fertility_bound",
            new Label("fertility: farthest from the path", "生育率：最大偏离"),
            Units.NUMBER,
            0,
            5);
    double migrationPhi =
        book.number(
            "migration_phi",
            new Label("migration: what remains after a year", "迁移：年持续系数"),
            Units.NUMBER,
            0,
            0.9999);
    double migrationSigma =
        book.number(
            "migration_sigma",
            new Label("migration: shock of a year, share of the path", "迁移：年冲击标准差（占基准）"),
            Units.SHARE,
            0,
            10);
    List<Double> effects =
        book.list(
            "economy_effects",
            new Label("economy: effects a year later (Φ)", "经济：一年后影响（Φ）"),
            Units.NUMBER,
            ECONOMY * ECONOMY,
            -2,
            2);
    List<Double> deviations =
        book.list(
            "economy_deviations",
            new Label("economy: shocks of a year", "经济：年冲击标准差"),
            Units.NUMBER,
            ECONOMY,
            0,
            0.5);
    List<Double> correlations =
        book.list(
            "economy_correlations",
            new Label("economy: correlations of shocks", "经济：冲击相关系数"),
            Units.NUMBER,
            ECONOMY,
            -1,
            1);
    double target =
        book.number(
            "target_years",
            new Label("reserve that counts as short", "储备不足的界限（支出年数）"),
            Units.YEARS,
            0,
            20);
    book.finish();
    MortalityModel mortality = MortalityModel.of(folder, iso3, from);
    try {
      return new RiskBook(
          new RiskProcesses(
              mortality.deviation(),
              mortality.observed(),
              new Autoregression(0, phi, sigma),
              bound,
              new Autoregression(0, migrationPhi, migrationSigma),
              economy(effects, deviations, correlations)),
          mortality,
          target,
          book.used());
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problem.error("RISK-VALUE", file, 0, null, null, String.valueOf(e.getMessage()), null));
    }
  }

  private static VectorAutoregression economy(
      List<Double> effects, List<Double> deviations, List<Double> correlations) {
    double[][] phi = new double[ECONOMY][ECONOMY];
    double[][] covariance = new double[ECONOMY][ECONOMY];
    for (int i = 0; i < ECONOMY; i++) {
      for (int j = 0; j < ECONOMY; j++) {
        phi[i][j] = effects.get(i * ECONOMY + j);
        // Pairs in the order (1,2), (1,3), (2,3).
        double correlation = i == j ? 1 : correlations.get(i + j - 1);
        covariance[i][j] = correlation * deviations.get(i) * deviations.get(j);
      }
    }
    return VectorAutoregression.of(new double[ECONOMY], phi, covariance);
  }
}
