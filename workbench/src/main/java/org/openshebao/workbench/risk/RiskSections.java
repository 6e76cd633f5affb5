package org.openshebao.workbench.risk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.actuarial.risk.RiskItem;
import org.openshebao.actuarial.risk.VarianceShares;
import org.openshebao.base.source.Grade;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Detail;
import org.openshebao.publishing.report.Section;
import org.openshebao.workbench.branch.BranchAssumption;

/// The part of a report that speaks of chance.
public final class RiskSections {

  private RiskSections() {}

  /// The section on risk.
  public static Section section(RiskStudy study) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.ChartBlock(RiskTables.fanChart(study, RiskItem.PAY_AS_YOU_GO_RATE)));
    blocks.add(new Block.ChartBlock(RiskTables.fanChart(study, RiskItem.RESERVE_RATIO)));
    blocks.add(new Block.TableBlock(RiskTables.totals(study), false));
    blocks.add(new Block.ChartBlock(RiskTables.exhaustionChart(study)));
    VarianceShares shares = study.shares();
    if (shares != null) {
      blocks.add(new Block.ChartBlock(RiskTables.sharesChart(study, shares)));
    }
    blocks.add(new Block.TableBlock(assumptions(study), true));
    return new Section(
        "risk",
        new Label("Risk", "风险分析"),
        new Label(
            "The whole scheme on %d paths of mortality, fertility, migration and the economy; every percentile has its Monte Carlo error."
                .formatted(study.result().paths()),
            "在%d条死亡率、生育率、迁移和经济路径上整体推算；各分位数均附蒙特卡洛误差。".formatted(study.result().paths())),
        blocks);
  }

  /// What stands behind its figures.
  public static Map<String, Detail> details() {
    Map<String, Detail> details = new LinkedHashMap<>();
    put(details, "risk.fan", "Percentile over paths", "各路径分位数", "definition 7 of Hyndman and Fan");
    put(
        details,
        "risk.error",
        "Monte Carlo standard error",
        "蒙特卡洛标准误",
        "Maritz and Jarrett: √(Σ w·x² − (Σ w·x)²); of the mean s/√N");
    put(
        details,
        "risk.convexity",
        "Mean less deterministic",
        "凸性差",
        "mean over paths − path without chance");
    put(
        details,
        "risk.exhaustion",
        "Probability of exhaustion",
        "耗尽概率",
        "share of paths with F < 0 by the year; ± √(p(1−p)/N)");
    put(
        details,
        "risk.totals",
        "Premium and balance on a path",
        "各路径综合费率与精算平衡",
        "(Σ v·E − F0)/Σ v·BW and (Σ v·(C+G−E) + F0)/Σ v·BW, v with the path's own interest");
    put(
        details,
        "risk.shares",
        "Shares of variance",
        "方差贡献",
        "alone V(i)/V; S = E[f(B)(f(AB) − f(A))]/V; T = E[(f(A) − f(AB))²]/2V");
    return details;
  }

  private static void put(
      Map<String, Detail> details, String key, String en, String zh, String formula) {
    details.put(
        key, new Detail(new Label(en, zh), Label.same(formula), List.of(), null, Grade.COMPUTED));
  }

  /// The assumptions on chance.
  public static Table assumptions(RiskStudy study) {
    TableBuilder table =
        Table.titled(RiskTables.named(study, new Label("assumptions on chance", "随机假设")))
            .column(Column.text("assumption", new Label("Assumption", "假设")))
            .column(Column.text("value", new Label("Value", "取值")))
            .column(Column.text("grade", new Label("How well known", "依据等级")))
            .column(Column.text("source", new Label("Source", "来源")));
    for (BranchAssumption each : study.book().assumptions()) {
      String source = each.source();
      table.row(row -> {
        row.text(each.label()).text(each.value()).text(each.grade().label());
        if (source == null) {
          row.absent(new Label("not said", "未注明"));
        } else {
          row.text(source);
        }
      });
    }
    MortalityModel mortality = study.book().mortality();
    table.row(row ->
        row.text(new Label("mortality: shock of a year (σ of K)", "死亡率：年冲击标准差"))
            .text(Double.toString(mortality.deviation()))
            .text(Grade.COMPUTED.label())
            .text(
                new Label(
                    "model of Lee and Carter, which explains %s of the variance of ln m"
                        .formatted(RiskTables.percent(mortality.explained())),
                    "Lee–Carter模型，解释ln m方差的%s"
                        .formatted(RiskTables.percent(mortality.explained())))));
    return table.build();
  }
}
