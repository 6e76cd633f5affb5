package org.openshebao.workbench.estimate.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Interval;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.analysis.ResultItem;
import org.openshebao.workbench.estimate.EstimateWords;

/// Estimates as dots with their intervals.
final class EstimateCharts {

  /// More dots than this are read in the table.
  private static final int MOST = 60;

  private static final Label NO_INTERVAL = new Label("no interval", "无区间");

  private EstimateCharts() {}

  /// The chart of an answer; empty where there is nothing to compare, or things of different kinds.
  static Optional<Chart> of(String id, ResultItem.OfEstimates of, EstimateWords words, String key) {
    List<Estimate> list = of.estimates().list();
    boolean shares =
        list.stream().allMatch(each -> each.unit().equals("share"))
            || of.indicator() != null && of.indicator().unit().equals("share");
    boolean oneTerm = list.stream().map(Estimate::term).distinct().count() == 1;
    boolean domains = !list.getFirst().domain().isEmpty();
    long known = list.stream().filter(each -> each.value() != null).count();
    if (known < 2 || list.size() > MOST || (!shares && !oneTerm)) {
      return Optional.empty();
    }
    Label title = words.request(of);
    TableBuilder table = Table.titled(title);
    table.column(Column.text("term", new Label("What", "指标")));
    table.column(Column.text("domain", new Label("Of whom", "对象")));
    for (Column column : columns(shares)) {
      table.column(column);
    }
    for (Estimate estimate : list) {
      table.row(row -> {
        row.text(words.term(of, estimate));
        row.text(domains ? words.domain(of, estimate) : words.term(of, estimate));
        fill(row, estimate, shares, key);
      });
    }
    double level = 0.95;
    for (Estimate estimate : list) {
      var interval = estimate.interval();
      level = interval == null ? level : interval.level();
    }
    String percent = Long.toString(Math.round(100 * level));
    Chart chart =
        Chart.dots(id, title, table.build(), "domain", "estimate")
            .withInterval(
                new Interval(
                    "estimate",
                    "ciLower",
                    "ciUpper",
                    new Label(percent + " % confidence interval", percent + "% 置信区间")));
    return Optional.of(domains && !oneTerm ? chart.groupedBy("term") : chart);
  }

  private static List<Column> columns(boolean shares) {
    Label estimate = new Label("Estimate", "估计值");
    Label lower = new Label("Lower limit", "下限");
    Label upper = new Label("Upper limit", "上限");
    return shares
        ? List.of(
            Column.rate("estimate", estimate).withDecimals(1),
            Column.rate("ciLower", lower).withDecimals(1),
            Column.rate("ciUpper", upper).withDecimals(1))
        : List.of(
            Column.decimal("estimate", estimate, null),
            Column.decimal("ciLower", lower, null),
            Column.decimal("ciUpper", upper, null));
  }

  private static void fill(RowBuilder row, Estimate estimate, boolean share, String key) {
    Double value = estimate.value();
    var interval = estimate.interval();
    Label reason = estimate.reason() == null ? NO_INTERVAL : estimate.reason();
    // Whiskers that do not surround their dot would mislead: the table has them.
    Double lower = null;
    Double upper = null;
    if (value != null
        && interval != null
        && interval.lower() <= value
        && value <= interval.upper()) {
      lower = interval.lower();
      upper = interval.upper();
    }
    cell(row, value, reason, share, key);
    cell(row, lower, reason, share, key);
    cell(row, upper, reason, share, key);
  }

  private static void cell(
      RowBuilder row, @Nullable Double value, Label reason, boolean share, String key) {
    if (value == null) {
      row.absent(reason);
    } else {
      (share ? row.rate((double) value) : row.decimal((double) value)).from(key);
    }
  }
}
