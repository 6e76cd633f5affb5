package org.openshebao.workbench.estimate;

import java.util.List;
import java.util.Locale;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.analysis.PublicationDecision;
import org.openshebao.statistics.analysis.ResultItem;
import org.openshebao.statistics.disclosure.DisclosureReport;
import org.openshebao.statistics.indicator.GroupContrast;
import org.openshebao.statistics.indicator.IndicatorPlan;
import org.openshebao.statistics.indicator.IndicatorVersion;
import org.openshebao.statistics.publication.Judgement;

/// What tables of estimates say of indicators, quality and disclosure.
final class PublicationTables {

  private PublicationTables() {}

  /// What a row estimates: the indicator's name, else the term.
  static Label term(ResultItem.OfEstimates of, Estimate estimate, EstimateWords words) {
    IndicatorVersion indicator = of.indicator();
    return indicator == null ? words.term(estimate.term()) : indicator.name();
  }

  static Label dimension(ResultItem.OfEstimates of, String name, EstimateWords words) {
    return isGroup(of, name) ? new Label("Group", "组别") : words.variable(name);
  }

  private static boolean isGroup(ResultItem.OfEstimates of, String dimension) {
    IndicatorVersion indicator = of.indicator();
    return indicator != null && dimension.equals(IndicatorPlan.groupColumn(indicator));
  }

  /// The category of a row; groups that a definition compares have names in both languages.
  static Label category(
      ResultItem.OfEstimates of, Estimate estimate, String dimension, EstimateWords words) {
    String category = estimate.domain().getOrDefault(dimension, "");
    IndicatorVersion indicator = of.indicator();
    GroupContrast groups = indicator == null ? null : indicator.groups();
    if (groups != null && isGroup(of, dimension)) {
      return groups.compared().en().equals(category) ? groups.compared() : groups.reference();
    }
    return category.isEmpty() ? new Label("(empty)", "（空）") : words.category(dimension, category);
  }

  /// The columns for verdicts, and notes that say whose they are.
  static void columns(TableBuilder table, ResultItem.OfEstimates of) {
    IndicatorVersion indicator = of.indicator();
    if (indicator != null) {
      table.note(
          new Label(
              "Definition %s%s. Source: %s."
                  .formatted(
                      indicator.indicator(),
                      indicator.from() == null ? "" : " in force from " + indicator.from(),
                      indicator.source()),
              "定义：%s%s。来源：%s。"
                  .formatted(
                      indicator.indicator(),
                      indicator.from() == null ? "" : "（自%s起适用）".formatted(indicator.from()),
                      indicator.source())));
      if (indicator.note() != null) {
        table.note(indicator.note());
      }
    }
    if (of.decisions().isEmpty()) {
      return;
    }
    table.column(Column.text("flag", new Label("Publication", "发布")));
    List<Judgement> judgements = of.decisions().getFirst().quality();
    if (!judgements.isEmpty()) {
      table.note(
          new Label(
              "Publication by " + String.join(" and ", names(judgements, true)) + ".",
              "发布标准：" + String.join("、", names(judgements, false)) + "。"));
    }
    long shown = of.decisions().stream().filter(each -> !each.isWithheld()).count();
    table.note(
        new Label(
            "%d of %d numbers may be published.".formatted(shown, of.decisions().size()),
            "%2$d个数值中有%1$d个可发布。".formatted(shown, of.decisions().size())));
  }

  private static List<String> names(List<Judgement> judgements, boolean english) {
    return judgements.stream()
        .map(each ->
            "%s (%s)".formatted(english ? each.name().en() : each.name().zh(), each.standard()))
        .toList();
  }

  /// @param shown  whether the row has its numbers
  static void fill(RowBuilder row, PublicationDecision decision, boolean shown) {
    Label reason = decision.reason();
    Label flag = decision.flag();
    // Where a number is withheld, its empty cells say why.
    row.text(
        reason == null || decision.isWithheld() && !shown
            ? flag
            : new Label(flag.en() + " (" + reason.en() + ")", flag.zh() + "（" + reason.zh() + "）"));
  }

  /// An indicator that the sample cannot tell, as a table: a refusal is an answer.
  static Table refusal(ResultItem.OfRefusal of) {
    IndicatorVersion indicator = of.indicator();
    String id = of.request().id();
    return Table.titled(new Label(id + ": not estimated", id + "：不予估计"))
        .column(Column.text("indicator", new Label("Indicator", "指标")))
        .column(Column.text("why", new Label("Why", "理由")))
        .note(
            new Label(
                "Source: %s.".formatted(indicator.source()),
                "来源：%s。".formatted(indicator.source())))
        .row(row -> row.text(indicator.name()).text(of.reason()))
        .build();
  }

  /// What disclosure control came to.
  static Table disclosure(DisclosureReport report) {
    Label units = new Label("numbers", "个");
    TableBuilder table =
        Table.titled(new Label("Disclosure control", "披露控制"))
            .column(Column.text("what", new Label("What", "内容")))
            .column(Column.count("count", new Label("Number", "数量"), units));
    table.note(
        new Label(
            "A share counts three times: the sampled units of its domain, those with the attribute, those without it. Least number: %d."
                .formatted(report.rules().threshold()),
            "每个比例按三个计数检查：该域的样本单位、具有该特征者和不具有者。最少单位数：%d。".formatted(report.rules().threshold())));
    table.note(
        report.optimal()
            ? new Label(
                "No smaller choice of numbers to hide would be safe (proved by branch and cut).",
                "已证明（分支切割法）不存在更少的安全隐藏方案。")
            : new Label(
                "The choice of numbers to hide is safe; it hides %s sampled units and at least %s have to be hidden."
                    .formatted(number(report.cost()), number(report.leastCost())),
                "该隐藏方案是安全的；共隐藏%s个样本单位，至少须隐藏%s个。"
                    .formatted(number(report.cost()), number(report.leastCost()))));
    table.row(row -> row.text(new Label("looked at", "已检查")).count(report.cells()));
    table.row(row -> row.text(new Label("hidden by a rule", "按规则隐藏")).count(report.primary()));
    table.row(row ->
        row.text(new Label("hidden so that others cannot be worked out", "为防推算而一并隐藏"))
            .count(report.secondary()));
    table.row(row ->
        row.text(new Label("that could be worked out nevertheless", "仍可被推算出的"))
            .count(report.exposed().size()));
    return table.build();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }
}
