package org.openshebao.workbench.valuation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.openshebao.actuarial.valuation.result.Indicators;
import org.openshebao.actuarial.valuation.result.Projection;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Report;
import org.openshebao.workbench.valuation.Valuation;

/// The report of a valuation, from its sections in order.
public final class ValuationReport {

  private ValuationReport() {}

  /// The sections of a deterministic valuation.
  public static List<ValuationSection> standard() {
    return List.of(
        new ResultsSection(),
        new FinancesSection(),
        new PersonsSection(),
        new BenefitsSection(),
        new BalanceSheetSection(),
        new CohortsSection(),
        new PublishedSection(),
        new AssumptionsSection(),
        new ChecksSection());
  }

  /// The standard report.
  public static Report of(Valuation valuation) {
    return of(valuation, List.of());
  }

  /// The standard report and further sections after it.
  public static Report of(Valuation valuation, List<ValuationSection> further) {
    List<ValuationSection> sections = new ArrayList<>(standard());
    sections.addAll(further);
    int baseYear = valuation.projection().baseYear();
    Report.Builder report =
        Report.titled(
            new Label(
                "Actuarial valuation: " + valuation.outline().label().en(),
                "精算估值：" + valuation.outline().label().zh()),
            new Label(
                "From the end of %d, %d years. %s"
                    .formatted(
                        baseYear, valuation.input().years(), valuation.outline().scope().en()),
                "自%d年末起，预测%d年。%s"
                    .formatted(
                        baseYear, valuation.input().years(), valuation.outline().scope().zh())));
    summary(report, valuation);
    sections.forEach(section -> section.addTo(report, valuation));
    report.caveat(
        new Label(
            "A projection is no forecast: it says what follows from its assumptions. Many of them are set by hand or recalled, as the assumptions book says of each.",
            "预测不是预报：它只说明由假设得出的结果。其中许多假设为人工设定或凭记忆填写，见假设手册。"));
    report.caveat(
        new Label(
            "Not a statutory actuarial report: nobody has signed an opinion.",
            "本报告不是法定精算报告，未经精算师签署意见。"));
    return report.build(valuation.workbench().atReferenceDate().provenance());
  }

  private static void summary(Report.Builder report, Valuation valuation) {
    Projection projection = valuation.projection();
    Indicators indicators = projection.indicators();
    OptionalDouble exhaustion = indicators.exhaustion();
    report.summary(
        exhaustion.isEmpty()
            ? new Label(
                "The reserve lasts through %d".formatted(projection.lastYear()),
                "累计结余可维持至%d年".formatted(projection.lastYear()))
            : new Label(
                "The reserve is used up in %d".formatted((int) exhaustion.getAsDouble()),
                "累计结余于%d年耗尽".formatted((int) exhaustion.getAsDouble())),
        new Label(
            "Highest at the end of %d; ordinary subsidies included, urban employees in all."
                .formatted(indicators.peakYear()),
            "%d年末达到峰值；含常规财政补贴，城镇职工全口径。".formatted(indicators.peakYear())),
        "finances");
    report.summary(
        new Label(
            "A level contribution of %s of insured wages would pay for %d years"
                .formatted(
                    Parts.percent(indicators.generalAverage(valuation.input().years(), true)),
                    valuation.input().years()),
            "平均缴费率须为缴费工资的%s，方可支付%d年"
                .formatted(
                    Parts.percent(indicators.generalAverage(valuation.input().years(), true)),
                    valuation.input().years())),
        new Label(
            "General average premium with the reserve; pay-as-you-go it is %s in %d and %s in %d."
                .formatted(
                    Parts.percent(indicators.payAsYouGo(projection.baseYear() + 1)),
                    projection.baseYear() + 1,
                    Parts.percent(indicators.payAsYouGo(projection.lastYear())),
                    projection.lastYear()),
            "考虑现有结余的一般平均保费率；现收现付费率%d年为%s，%d年为%s。"
                .formatted(
                    projection.baseYear() + 1,
                    Parts.percent(indicators.payAsYouGo(projection.baseYear() + 1)),
                    projection.lastYear(),
                    Parts.percent(indicators.payAsYouGo(projection.lastYear())))),
        "results");
  }
}
