package org.openshebao.workbench.estimate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.estimate.Interval;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.analysis.PublicationDecision;
import org.openshebao.statistics.analysis.Request;
import org.openshebao.statistics.analysis.ResultItem;
import org.openshebao.statistics.disclosure.DisclosureReport;
import org.openshebao.statistics.estimator.Contrast;
import org.openshebao.statistics.hypothesis.TestResult;
import org.openshebao.statistics.hypothesis.WeightedTable;
import org.openshebao.statistics.model.Coefficient;
import org.openshebao.statistics.model.WaldTermTest;
import org.openshebao.statistics.weighting.WeightingAudit;

/// The answers of an analysis as tables: estimate, error, interval, design effect and n in one row.
public final class EstimateTables {

  private static final Label NOT_ASKED = new Label("not asked for", "未要求");
  private static final Label NO_DEGREES = new Label("infinite", "无穷");
  private static final Label NONE = new Label("not defined here", "此处无定义");
  private static final Label ROWS = new Label("rows", "行");

  private final EstimateWords words;

  private EstimateTables(EstimateWords words) {
    this.words = words;
  }

  /// Every table, the audit of weights first.
  public static List<Table> of(SurveyEstimation estimation) {
    List<Table> tables = new ArrayList<>();
    if (!estimation.result().audit().isEmpty()) {
      tables.add(audit(estimation.result().audit()).withProvenance(estimation.provenance()));
    }
    for (ResultItem item : estimation.result().items()) {
      tables.addAll(of(estimation, item));
    }
    DisclosureReport disclosure = estimation.result().disclosure();
    if (disclosure != null) {
      tables.add(PublicationTables.disclosure(disclosure).withProvenance(estimation.provenance()));
    }
    return tables;
  }

  /// The tables of one answer.
  public static List<Table> of(SurveyEstimation estimation, ResultItem item) {
    return new EstimateTables(new EstimateWords(estimation.result()))
        .tables(item).stream().map(table -> table.withProvenance(estimation.provenance())).toList();
  }

  /// What disclosure control came to; null when no rule was asked for.
  public static @Nullable Table disclosure(SurveyEstimation estimation) {
    DisclosureReport disclosure = estimation.result().disclosure();
    return disclosure == null
        ? null
        : PublicationTables.disclosure(disclosure).withProvenance(estimation.provenance());
  }

  /// What each step did to the weights.
  public static Table weighting(SurveyEstimation estimation) {
    return audit(estimation.result().audit()).withProvenance(estimation.provenance());
  }

  private List<Table> tables(ResultItem item) {
    List<Table> tables = new ArrayList<>();
    switch (item) {
      case ResultItem.OfRefusal of -> tables.add(PublicationTables.refusal(of));
      case ResultItem.OfEstimates of -> {
        tables.add(estimates(of));
        if (!of.contrasts().isEmpty()) {
          tables.add(contrasts(of));
        }
      }
      case ResultItem.OfNumbers of -> tables.add(numbers(of));
      case ResultItem.OfTable of -> tables.add(counts(of));
      case ResultItem.OfTest of -> tables.add(test(of));
      case ResultItem.OfModel of -> {
        tables.add(model(of));
        if (!of.termTests().isEmpty()) {
          tables.add(termTests(of));
        }
      }
    }
    return tables;
  }

  private Label title(ResultItem item, String en, String zh) {
    Label name = words.request(item);
    return new Label(name.en() + ": " + en, name.zh() + "：" + zh);
  }

  private Table estimates(ResultItem.OfEstimates of) {
    List<Estimate> list = of.estimates().list();
    List<String> dimensions = List.copyOf(list.getFirst().domain().keySet());
    TableBuilder table = Table.titled(title(of, "estimates", "估计"));
    table.column(Column.text("term", new Label("What", "指标")));
    dimensions.forEach(
        name -> table.column(Column.text(name, PublicationTables.dimension(of, name, words))));
    boolean shares =
        list.stream().allMatch(each -> each.unit().equals("share"))
            || of.indicator() != null && of.indicator().unit().equals("share");
    table.column(value("estimate", new Label("Estimate", "估计值"), shares));
    table.column(value("se", new Label("Standard error", "标准误"), shares));
    table.column(value("ciLower", new Label("Lower limit", "下限"), shares));
    table.column(value("ciUpper", new Label("Upper limit", "上限"), shares));
    table.column(Column.decimal("deff", new Label("Design effect", "设计效应"), null).withDecimals(2));
    table.column(Column.count("n", new Label("n", "样本量"), ROWS));
    table.column(
        Column.decimal("df", new Label("Degrees of freedom", "自由度"), null).withDecimals(0));
    PublicationTables.columns(table, of);
    table.note(EstimateWords.method(list.getFirst().method()));
    Interval first =
        list.stream().map(Estimate::interval).filter(each -> each != null).findFirst().orElse(null);
    if (first != null) {
      table.note(
          new Label(
              "Interval: %s, %s %%".formatted(first.method(), percent(first.level())),
              "区间：%s，%s%%".formatted(first.method(), percent(first.level()))));
    }
    for (int i = 0; i < list.size(); i++) {
      Estimate estimate = list.get(i);
      PublicationDecision decision = of.decision(i);
      table.row(row -> {
        fill(row, of, estimate, dimensions, shares);
        if (decision != null) {
          PublicationTables.fill(row, decision, estimate.value() != null);
        }
      });
    }
    return table.build();
  }

  private static String percent(double level) {
    double percent = Math.rint(level * 1e6) / 1e4;
    return percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent);
  }

  private static Column value(String id, Label label, boolean share) {
    return share
        ? Column.rate(id, label).withDecimals(2)
        : Column.decimal(id, label, null).withDecimals(4);
  }

  private void fill(
      RowBuilder row,
      ResultItem.OfEstimates of,
      Estimate estimate,
      List<String> dimensions,
      boolean share) {
    row.text(PublicationTables.term(of, estimate, words));
    dimensions.forEach(name -> row.text(PublicationTables.category(of, estimate, name, words)));
    Label reason = estimate.reason() == null ? NONE : estimate.reason();
    number(row, estimate.value(), reason, share);
    number(row, estimate.standardError(), reason, share);
    Interval interval = estimate.interval();
    number(row, interval == null ? null : (Double) interval.lower(), reason, share);
    number(row, interval == null ? null : (Double) interval.upper(), reason, share);
    number(row, estimate.designEffect(), estimate.value() == null ? reason : NOT_ASKED, false);
    if (estimate.n() < 0) {
      row.absent(reason);
    } else {
      row.count(estimate.n());
    }
    number(
        row,
        estimate.degreesOfFreedom(),
        Double.isInfinite(estimate.degreesOfFreedom()) ? NO_DEGREES : reason,
        false);
  }

  private static void number(RowBuilder row, @Nullable Double value, Label reason, boolean share) {
    if (value == null || !Double.isFinite(value)) {
      row.absent(reason);
    } else if (share) {
      row.rate(value);
    } else {
      row.decimal(value);
    }
  }

  private Table contrasts(ResultItem.OfEstimates of) {
    TableBuilder table =
        Table.titled(title(of, "contrasts", "对比"))
            .column(Column.text("contrast", new Label("Contrast", "对比")));
    for (String[] each :
        new String[][] {
          {"estimate", "Estimate", "估计值"},
          {"se", "Standard error", "标准误"},
          {"ciLower", "Lower limit", "下限"},
          {"ciUpper", "Upper limit", "上限"},
          {"t", "t", "t"},
          {"pValue", "p-value", "p值"}
        }) {
      table.column(Column.decimal(each[0], new Label(each[1], each[2]), null).withDecimals(4));
    }
    for (Contrast contrast : of.contrasts()) {
      Estimate estimate = contrast.estimate();
      Interval interval = estimate.interval();
      Label reason = estimate.reason() == null ? NONE : estimate.reason();
      table.row(row -> {
        row.text(words.term(estimate.term()));
        number(row, estimate.value(), reason, false);
        number(row, estimate.standardError(), reason, false);
        number(row, interval == null ? null : (Double) interval.lower(), reason, false);
        number(row, interval == null ? null : (Double) interval.upper(), reason, false);
        number(row, contrast.t(), reason, false);
        number(row, contrast.pValue(), reason, false);
      });
    }
    return table.build();
  }

  private Table numbers(ResultItem.OfNumbers of) {
    TableBuilder table =
        Table.titled(title(of, "numbers", "数值"))
            .column(Column.text("name", new Label("Name", "名称")))
            .column(Column.decimal("value", new Label("Value", "数值"), null));
    of.numbers()
        .forEach((name, value) -> table.row(row -> number(row.text(name), value, NONE, false)));
    for (int r = 0; r < of.series().size(); r++) {
      String name = "rscale " + (r + 1);
      double value = of.series().get(r);
      table.row(row -> number(row.text(name), value, NONE, false));
    }
    return table.build();
  }

  private static String rowsOf(ResultItem.OfTable of) {
    return of.request() instanceof Request.OfTable ask ? ask.rows() : "";
  }

  private static String columnsOf(ResultItem.OfTable of) {
    return of.request() instanceof Request.OfTable ask ? ask.columns() : "";
  }

  private Table counts(ResultItem.OfTable of) {
    WeightedTable counts = of.table();
    TableBuilder table =
        Table.titled(title(of, "weighted counts", "加权计数"))
            .column(Column.text("row", new Label("Row", "行")));
    for (int c = 0; c < counts.columns().size(); c++) {
      table.column(
          Column.decimal(
                  "column" + (c + 1), words.category(columnsOf(of), counts.columns().get(c)), null)
              .withDecimals(0));
    }
    for (int r = 0; r < counts.rows().size(); r++) {
      int number = r;
      table.row(row -> {
        row.text(words.category(rowsOf(of), counts.rows().get(number)));
        for (int c = 0; c < counts.columns().size(); c++) {
          Label refusal = of.refusal(number, c);
          number(row, counts.cell(number, c), refusal == null ? NONE : refusal, false);
        }
      });
    }
    return table.build();
  }

  private Table test(ResultItem.OfTest of) {
    TestResult test = of.test();
    TableBuilder table =
        Table.titled(title(of, "test", "检验"))
            .column(Column.text("name", new Label("Name", "名称")))
            .column(Column.decimal("value", new Label("Value", "数值"), null));
    table.note(Label.same(test.method()));
    table.row(row -> number(row.text(test.statistic()), test.value(), NONE, false));
    test.parameters()
        .forEach((name, value) -> table.row(row -> number(row.text(name), value, NONE, false)));
    table.row(row -> number(row.text(new Label("p-value", "p值")), test.pValue(), NONE, false));
    if (test.estimate() != null) {
      table.row(
          row -> number(row.text(new Label("difference", "差异")), test.estimate(), NONE, false));
    }
    return table.build();
  }

  private Table model(ResultItem.OfModel of) {
    TableBuilder table =
        Table.titled(title(of, "coefficients", "系数"))
            .column(Column.text("name", new Label("Coefficient", "系数")));
    for (String[] each :
        new String[][] {
          {"estimate", "Estimate", "估计值"},
          {"se", "Standard error", "标准误"},
          {"t", "t", "t"},
          {"pValue", "p-value", "p值"},
          {"ciLower", "Lower limit", "下限"},
          {"ciUpper", "Upper limit", "上限"}
        }) {
      table.column(Column.decimal(each[0], new Label(each[1], each[2]), null).withDecimals(4));
    }
    String family = of.model().family().name().toLowerCase(Locale.ROOT);
    table.note(
        new Label(
            "%s, n = %d, residual degrees of freedom %s"
                .formatted(family, of.model().n(), of.model().residualDegreesOfFreedom()),
            "%s，n = %d，残差自由度 %s"
                .formatted(family, of.model().n(), of.model().residualDegreesOfFreedom())));
    if (!of.model().aliased().isEmpty()) {
      String names = String.join(", ", of.model().aliased());
      table.note(
          new Label(
              "Without a coefficient, as terms before them say the same: " + names,
              "与前面的项完全重复，未估计系数：" + names));
    }
    for (Coefficient each : of.model().coefficients()) {
      table.row(row -> {
        row.text(each.name());
        number(row, each.estimate(), NONE, false);
        number(row, each.standardError(), NONE, false);
        number(row, each.t(), NONE, false);
        number(row, each.pValue(), NONE, false);
        number(row, each.lower(), NONE, false);
        number(row, each.upper(), NONE, false);
      });
    }
    return table.build();
  }

  private Table termTests(ResultItem.OfModel of) {
    TableBuilder table =
        Table.titled(title(of, "tests of terms", "项检验"))
            .column(Column.text("term", new Label("Term", "项")))
            .column(Column.decimal("f", Label.same("F"), null).withDecimals(4))
            .column(Column.decimal("ndf", Label.same("ndf"), null))
            .column(Column.decimal("ddf", Label.same("ddf"), null))
            .column(Column.decimal("pValue", new Label("p-value", "p值"), null).withDecimals(4));
    for (WaldTermTest each : of.termTests()) {
      table.row(row -> {
        row.text(each.term());
        number(row, each.f(), NONE, false);
        number(row, each.numeratorDegreesOfFreedom(), NONE, false);
        number(row, each.denominatorDegreesOfFreedom(), NONE, false);
        number(row, each.pValue(), NONE, false);
      });
    }
    return table.build();
  }

  private static Table audit(List<WeightingAudit> audit) {
    TableBuilder table =
        Table.titled(new Label("Steps of weighting", "加权步骤"))
            .column(Column.text("step", new Label("Step", "步骤")))
            .column(Column.count("rows", new Label("Rows with weight", "有权数的行"), ROWS));
    Map<String, Label> columns = new LinkedHashMap<>();
    columns.put("sumBefore", new Label("Sum before", "之前合计"));
    columns.put("sumAfter", new Label("Sum after", "之后合计"));
    columns.put("leastRatio", new Label("Least ratio", "最小比"));
    columns.put("greatestRatio", new Label("Greatest ratio", "最大比"));
    columns.put("leastWeight", new Label("Least weight", "最小权数"));
    columns.put("greatestWeight", new Label("Greatest weight", "最大权数"));
    columns.put("deffBefore", new Label("Kish deff before", "之前设计效应"));
    columns.put("deffAfter", new Label("Kish deff after", "之后设计效应"));
    columns.forEach((id, label) -> table.column(Column.decimal(id, label, null).withDecimals(3)));
    for (WeightingAudit each : audit) {
      table.row(row -> {
        row.text(each.step()).count(each.rows());
        for (double value :
            new double[] {
              each.sumBefore(),
              each.sumAfter(),
              each.leastRatio(),
              each.greatestRatio(),
              each.leastWeight(),
              each.greatestWeight(),
              each.designEffectBefore(),
              each.designEffectAfter()
            }) {
          number(row, value, NONE, false);
        }
      });
    }
    return table.build();
  }
}
