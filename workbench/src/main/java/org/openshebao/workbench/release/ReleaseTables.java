package org.openshebao.workbench.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.release.InformationLoss;
import org.openshebao.statistics.release.ReleaseResult;
import org.openshebao.statistics.release.RiskSummary;

/// What a release says of risk and of information lost, before and after.
public final class ReleaseTables {

  private static final Label VALUES = new Label("values", "个值");
  private static final Label NO_NUMBER = new Label("categories", "分类变量");
  private static final Label NOTHING_KNOWN = new Label("nothing to lose", "无可损失的信息");
  private static final Label NO_HOUSEHOLDS = new Label("no households", "无住户标识");

  private final MicrodataRelease release;
  private final ReleaseResult result;

  private ReleaseTables(MicrodataRelease release) {
    this.release = release;
    this.result = release.result();
  }

  /// Risk, suppressions, losses, and what those who agree have between them where values are sensitive.
  public static List<Table> of(MicrodataRelease release) {
    ReleaseTables tables = new ReleaseTables(release);
    List<Table> all = new ArrayList<>();
    all.add(tables.risk());
    all.add(tables.suppressions());
    if (!release.result().losses().isEmpty()) {
      all.add(tables.losses());
    }
    if (!release.result().diversity().isEmpty()) {
      all.add(tables.diversity());
    }
    return all;
  }

  private Table risk() {
    TableBuilder table =
        Table.titled(new Label("Risk before and after", "处理前后的识别风险"))
            .column(Column.text("what", new Label("What", "内容")))
            .column(value("before", new Label("As it was", "原文件")))
            .column(value("coarse", new Label("Coarser", "粗化后")))
            .column(value("after", new Label("Released", "发布文件")))
            .provenance(release.provenance());
    table.note(
        new Label(
            "Key variables: %s.".formatted(String.join(", ", result.spec().keys())),
            "关键变量：%s。".formatted(String.join("、", result.spec().keys()))));
    table.note(
        new Label(
            "Chance of being found: Benedetti and Franconi (1998); a suppressed value could be any value; a value missing from the start is a category of its own.",
            "识别概率：Benedetti与Franconi（1998）；被隐藏的值视为可为任意值；原本缺失的值自成一类。"));
    count(table, new Label("rows", "行数"), RiskSummary::rows);
    count(table, new Label("combinations of key variables", "关键变量组合数"), RiskSummary::combinations);
    count(table, new Label("rows that are unique", "唯一行"), RiskSummary::uniques);
    for (int k : result.before().below().keySet()) {
      if (k > 2) {
        count(
            table,
            new Label("rows that fewer than %d agree with".formatted(k), "相同行少于%d的行".formatted(k)),
            each -> each.below().getOrDefault(k, 0));
      }
    }
    number(table, new Label("rows expected to be found", "预期可被识别的行数"), RiskSummary::expected);
    number(table, new Label("greatest chance of a row", "单行最大识别概率"), RiskSummary::greatest);
    if (result.spec().largestRisk() != null) {
      count(
          table, new Label("rows above the limit of that chance", "超过概率上限的行"), RiskSummary::above);
    }
    if (result.spec().household() != null) {
      table.row(row -> {
        row.text(new Label("rows expected to be found by household", "按住户预期可被识别的行数"));
        households(row, result.before());
        households(row, result.coarse());
        households(row, result.after());
      });
    }
    return table.build();
  }

  private static Column value(String id, Label label) {
    return Column.decimal(id, label, null);
  }

  private void count(TableBuilder table, Label what, ToLongFunction<RiskSummary> count) {
    number(table, what, each -> (double) count.applyAsLong(each));
  }

  private void number(TableBuilder table, Label what, ToDoubleFunction<RiskSummary> number) {
    table.row(row ->
        row.text(what)
            .decimal(rounded(number.applyAsDouble(result.before())))
            .decimal(rounded(number.applyAsDouble(result.coarse())))
            .decimal(rounded(number.applyAsDouble(result.after()))));
  }

  private static void households(RowBuilder row, RiskSummary risk) {
    Double expected = risk.expectedHouseholds();
    known(row, expected == null ? null : (Double) rounded(expected), NO_HOUSEHOLDS);
  }

  /// To four digits after the point: a chance is an estimate.
  private static double rounded(double value) {
    return Math.rint(value * 1e4) / 1e4;
  }

  private static void known(RowBuilder row, @Nullable Double value, Label reason) {
    if (value == null) {
      row.absent(reason);
    } else {
      row.decimal(value);
    }
  }

  private Table suppressions() {
    TableBuilder table =
        Table.titled(new Label("Suppressed values", "隐藏的值"))
            .column(Column.text("variable", new Label("Variable", "变量")))
            .column(Column.count("values", new Label("Suppressed", "隐藏数"), VALUES))
            .column(Column.rate("share", new Label("Share of rows", "占行数比例")).withDecimals(2))
            .provenance(release.provenance());
    result
        .suppressions()
        .forEach((name, count) ->
            table.row(
                row -> row.text(name).count(count).rate((double) count / result.after().rows())));
    return table.build();
  }

  private Table losses() {
    TableBuilder table =
        Table.titled(new Label("Information lost", "信息损失"))
            .column(Column.text("variable", new Label("Variable", "变量")))
            .column(Column.count("before", new Label("Values before", "处理前取值数"), VALUES))
            .column(Column.count("after", new Label("Values after", "处理后取值数"), VALUES))
            .column(Column.rate("entropy", new Label("Entropy kept", "保留的熵")).withDecimals(1))
            .column(
                Column.decimal("meanBefore", new Label("Mean before", "处理前均值"), null)
                    .withDecimals(2))
            .column(
                Column.decimal("meanAfter", new Label("Mean after", "处理后均值"), null).withDecimals(2))
            .column(
                Column.decimal("sdBefore", new Label("Deviation before", "处理前标准差"), null)
                    .withDecimals(2))
            .column(
                Column.decimal("sdAfter", new Label("Deviation after", "处理后标准差"), null)
                    .withDecimals(2))
            .provenance(release.provenance());
    for (InformationLoss loss : result.losses()) {
      table.row(row -> {
        row.text(loss.variable()).count(loss.categoriesBefore()).count(loss.categoriesAfter());
        Double entropy = loss.entropyKept();
        if (entropy == null) {
          row.absent(NOTHING_KNOWN);
        } else {
          row.rate(entropy);
        }
        known(row, loss.meanBefore(), NO_NUMBER);
        known(row, loss.meanAfter(), NO_NUMBER);
        known(row, loss.deviationBefore(), NO_NUMBER);
        known(row, loss.deviationAfter(), NO_NUMBER);
      });
    }
    return table.build();
  }

  private Table diversity() {
    TableBuilder table =
        Table.titled(new Label("Sensitive variables", "敏感变量"))
            .column(Column.text("variable", new Label("Variable", "变量")))
            .column(
                Column.count(
                    "values",
                    new Label("Least number of values among rows that agree", "相同行间取值数的最小值"),
                    VALUES))
            .note(
                new Label(
                    "1: somebody who knows the key variables of some person learns the value without finding the row.",
                    "1表示：知道某人关键变量者无须找到该行即可得知其值。"))
            .provenance(release.provenance());
    result.diversity().forEach((name, least) -> table.row(row -> row.text(name).count(least)));
    return table.build();
  }
}
