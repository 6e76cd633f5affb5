package org.openshebao.workbench.risk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.reconciliation.Reconciliation;
import org.openshebao.actuarial.risk.Distribution;
import org.openshebao.actuarial.sensitivity.Tornado;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Detail;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.Section;
import org.openshebao.publishing.report.SummaryItem;
import org.openshebao.workbench.risk.Sensitivities.Outcome;

/// Risk, sensitivities, reconciliation, review and opinion: sections that a report of a valuation ends with, or a report of their own.
public final class RiskReport {

  private RiskReport() {}

  /// The sections, in the order of ISAP 2.
  ///
  /// @param study  null when not made
  /// @param tornado  sensitivities; null when not made
  /// @param reconciliation  with the previous valuation; null when there is none
  public static List<Section> sections(
      Label label,
      Label scope,
      @Nullable RiskStudy study,
      @Nullable Tornado<Outcome> tornado,
      @Nullable Reconciliation reconciliation) {
    List<Section> sections = new ArrayList<>();
    if (study != null) {
      sections.add(RiskSections.section(study));
    }
    if (tornado != null) {
      sections.add(
          new Section(
              "sensitivity",
              new Label("Sensitivity", "敏感性分析"),
              new Label(
                  "One assumption at a time, all others as assumed; the widest first.",
                  "逐项变动单个假设，其余不变；按影响由大到小排列。"),
              List.of(
                  new Block.ChartBlock(Sensitivities.chart(label, scope, tornado)),
                  new Block.TableBlock(Sensitivities.table(label, scope, tornado), false))));
    }
    if (reconciliation != null) {
      sections.add(
          new Section(
              "reconciliation",
              new Label("Reconciliation with the previous valuation", "与上次评估的变动分析"),
              new Label(
                  "Each part of the input exchanged in turn; the steps add up to the last digit.",
                  "逐项替换输入各部分，各步之和与总变动完全一致。"),
              List.of(
                  new Block.ChartBlock(Reconciler.chart(label, scope, reconciliation)),
                  new Block.TableBlock(Reconciler.table(label, scope, reconciliation), false))));
    }
    sections.addAll(Governance.sections());
    return sections;
  }

  /// What stands behind the figures of these sections.
  public static Map<String, Detail> details() {
    Map<String, Detail> details = new LinkedHashMap<>(RiskSections.details());
    details.put(
        "sensitivity.premium",
        new Detail(
            new Label("General average premium with one assumption changed", "变动单项假设后的综合平均费率"),
            Label.same("(Σ v·E − F0)/Σ v·BW"),
            List.of(),
            null,
            Grade.COMPUTED));
    details.put(
        "reconciliation.step",
        new Detail(
            new Label("Change by a step", "单步变动"),
            new Label(
                "result with the part exchanged − result before it, both rounded to six decimals",
                "替换该部分后的结果减替换前结果，均先舍入至六位小数"),
            List.of(),
            null,
            Grade.COMPUTED));
    details.put(
        "experience.ratio",
        new Detail(
            new Label("Actual to expected", "实际与预期比"),
            Label.same("A/E; limits ½χ²(2A; 0.025)/E and ½χ²(2A+2; 0.975)/E"),
            List.of(),
            null,
            Grade.COMPUTED));
    return details;
  }

  /// What a minister reads of it.
  public static List<SummaryItem> summary(RiskStudy study) {
    Distribution premium = study.result().generalAveragePremium();
    var exhaustion = study.result().exhaustion();
    int last = exhaustion.lastYear();
    return List.of(
        new SummaryItem(
            new Label(
                "In nine outcomes of ten the general average premium lies between %s and %s."
                    .formatted(
                        RiskTables.percent(premium.percentiles().value(0)),
                        RiskTables.percent(premium.percentiles().value(6))),
                "九成结果中，综合平均费率介于%s与%s之间。"
                    .formatted(
                        RiskTables.percent(premium.percentiles().value(0)),
                        RiskTables.percent(premium.percentiles().value(6)))),
            new Label(
                "Without chance it is %s; the mean over paths is %s."
                    .formatted(
                        RiskTables.percent(premium.deterministic()),
                        RiskTables.percent(premium.mean())),
                "确定性路径为%s，各路径均值为%s。"
                    .formatted(
                        RiskTables.percent(premium.deterministic()),
                        RiskTables.percent(premium.mean()))),
            "risk"),
        new SummaryItem(
            new Label(
                "The reserve is used up by %d with a probability of %s (± %s)."
                    .formatted(
                        last,
                        RiskTables.percent(exhaustion.probabilityBy(last)),
                        RiskTables.percent(exhaustion.errorBy(last))),
                "至%d年结余耗尽的概率为%s（±%s）。"
                    .formatted(
                        last,
                        RiskTables.percent(exhaustion.probabilityBy(last)),
                        RiskTables.percent(exhaustion.errorBy(last)))),
            new Label("Subsidies that would fill it up are left out.", "未计入兜底补贴。"),
            "exhaustion"));
  }

  /// A report of these sections alone.
  public static Report of(
      RiskStudy study,
      @Nullable Tornado<Outcome> tornado,
      @Nullable Reconciliation reconciliation,
      Provenance made) {
    Map<String, Detail> details = details();
    return new Report(
        new Label(
            "Actuarial valuation, risk and governance: " + study.label().en(),
            "精算评估·风险与治理：" + study.label().zh()),
        study.scope(),
        summary(study),
        sections(study.label(), study.scope(), study, tornado, reconciliation),
        details,
        List.of(),
        List.of(study.scope()),
        null,
        made.withSeed(study.seed()));
  }
}
