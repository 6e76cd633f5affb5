package org.openshebao.workbench.estimate.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Detail;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.Stat;
import org.openshebao.statistics.analysis.AnalysisResult;
import org.openshebao.statistics.analysis.AnalysisSpec;
import org.openshebao.statistics.analysis.ResultItem;
import org.openshebao.statistics.analysis.SdmxSpec;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.estimator.Contrast;
import org.openshebao.statistics.weighting.WeightingAudit;
import org.openshebao.workbench.estimate.EstimateTables;
import org.openshebao.workbench.estimate.EstimateWords;
import org.openshebao.workbench.estimate.SurveyEstimation;

/// The answers of an analysis as a report: what is estimated, how sure it is, from which sample.
public final class EstimateReport {

  private static final String SAMPLE = "sample";
  private static final Label ROWS = new Label("rows", "行");

  private final SurveyEstimation estimation;
  private final AnalysisResult result;
  private final EstimateWords words;

  private EstimateReport(SurveyEstimation estimation) {
    this.estimation = estimation;
    this.result = estimation.result();
    this.words = new EstimateWords(result);
  }

  /// The report of an analysis.
  public static Report of(SurveyEstimation estimation) {
    return new EstimateReport(estimation).report();
  }

  private Report report() {
    Report.Builder report = Report.titled(result.spec().title(), subtitle());
    int number = 0;
    for (ResultItem item : result.items()) {
      String id = "answer-" + ++number;
      String key = "answer." + item.request().id();
      report.detail(key, detail(item));
      if (item instanceof ResultItem.OfEstimates of) {
        summary(report, id, of);
      }
      report.section(id, words.request(item), Howto.of(item), blocks(id, key, item));
    }
    report.detail(
        SAMPLE,
        new Detail(
            new Label("The sample", "样本"),
            new Label("Counted over the rows of the data that the design keeps", "按设计保留的数据记录计数"),
            List.of(),
            null,
            null));
    report.section(
        "design",
        new Label("Sample and weights", "样本与权数"),
        new Label("How the sample was drawn, and what was done to its weights.", "样本如何抽取，权数如何调整。"),
        design());
    caveats(report);
    return report.build(estimation.provenance());
  }

  private Label subtitle() {
    SdmxSpec sdmx = result.spec().sdmx();
    String file = result.spec().data().file();
    file = file.substring(file.lastIndexOf('/') + 1);
    return sdmx == null
        ? new Label("Estimates from " + file, "根据 " + file + " 估计")
        : new Label(
            "%s, %s; %s".formatted(sdmx.refAreaName().en(), sdmx.timePeriod(), sdmx.source().en()),
            "%s，%s；%s".formatted(sdmx.refAreaName().zh(), sdmx.timePeriod(), sdmx.source().zh()));
  }

  private Block[] blocks(String id, String key, ResultItem item) {
    List<Block> blocks = new ArrayList<>();
    if (item instanceof ResultItem.OfEstimates of) {
      EstimateCharts.of(id + "-chart", of, words, key)
          .ifPresent(chart -> blocks.add(new Block.ChartBlock(chart)));
    }
    for (Table table : EstimateTables.of(estimation, item)) {
      blocks.add(new Block.TableBlock(from(table, key), false));
    }
    return blocks.toArray(Block[]::new);
  }

  /// The table, its numbers leading to the detail `key`.
  private static Table from(Table table, String key) {
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : row.cells()) {
        cells.add(
            cell instanceof Cell.Whole || cell instanceof Cell.Decimal
                ? cell.withSource(key)
                : cell);
      }
      rows.add(new Row(cells));
    }
    return new Table(table.title(), table.notes(), table.columns(), rows, table.provenance());
  }

  private Detail detail(ResultItem item) {
    return new Detail(words.request(item), Howto.formula(item), List.of(), null, null);
  }

  private void summary(Report.Builder report, String id, ResultItem.OfEstimates of) {
    List<Estimate> known =
        of.estimates().list().stream().filter(each -> each.value() != null).toList();
    if (known.isEmpty()) {
      return;
    }
    Label name = words.request(of);
    boolean oneTerm = known.stream().map(Estimate::term).distinct().count() == 1;
    if (known.size() > 3 && oneTerm) {
      Estimate least = known.stream().min(Comparator.comparing(Estimate::value)).orElseThrow();
      Estimate most = known.stream().max(Comparator.comparing(Estimate::value)).orElseThrow();
      report.summary(
          name,
          new Label(
              "From %s (%s) to %s (%s)"
                  .formatted(
                      Numbers.en(least),
                      words.domain(of, least).en(),
                      Numbers.en(most),
                      words.domain(of, most).en()),
              "从%s（%s）到%s（%s）"
                  .formatted(
                      Numbers.zh(least),
                      words.domain(of, least).zh(),
                      Numbers.zh(most),
                      words.domain(of, most).zh())),
          id);
      return;
    }
    List<Label> parts = new ArrayList<>();
    for (Estimate estimate : known.subList(0, Math.min(3, known.size()))) {
      Label who =
          estimate.domain().isEmpty() ? words.term(of, estimate) : words.domain(of, estimate);
      parts.add(
          new Label(
              who.en() + " " + Numbers.withInterval(estimate, true),
              who.zh() + Numbers.withInterval(estimate, false)));
    }
    for (Contrast contrast : of.contrasts()) {
      Estimate estimate = contrast.estimate();
      if (estimate.value() != null && parts.size() < 4) {
        parts.add(
            new Label(
                words.term(estimate.term()).en() + " " + Numbers.withInterval(estimate, true),
                words.term(estimate.term()).zh() + Numbers.withInterval(estimate, false)));
      }
    }
    report.summary(
        name,
        new Label(
            String.join("; ", parts.stream().map(Label::en).toList()),
            String.join("；", parts.stream().map(Label::zh).toList())),
        id);
  }

  private Block[] design() {
    SurveyDesign design = result.design();
    double sum = 0;
    for (double weight : design.weights()) {
      sum += weight;
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.StatGrid(
            List.of(
                new Stat(
                    Column.count("rows", new Label("Rows", "记录数"), ROWS),
                    new Cell.Whole(design.rows(), SAMPLE),
                    null),
                new Stat(
                    Column.decimal("sum", new Label("Sum of weights", "权数合计"), null)
                        .withDecimals(0),
                    new Cell.Decimal(java.math.BigDecimal.valueOf(sum), SAMPLE),
                    null),
                new Stat(
                    Column.decimal(
                            "kish", new Label("Kish design effect of weights", "权数的Kish设计效应"), null)
                        .withDecimals(2),
                    new Cell.Decimal(
                        java.math.BigDecimal.valueOf(WeightingAudit.kish(design.weights())),
                        SAMPLE),
                    null))));
    blocks.add(new Block.TextBlock(DesignWords.of(result)));
    Table disclosure = EstimateTables.disclosure(estimation);
    if (disclosure != null) {
      blocks.add(new Block.TableBlock(from(disclosure, SAMPLE), false));
    }
    if (!result.audit().isEmpty()) {
      blocks.add(new Block.TableBlock(from(EstimateTables.weighting(estimation), SAMPLE), false));
    }
    AnalysisSpec spec = result.spec();
    if (!spec.derived().isEmpty()) {
      blocks.add(
          new Block.TextBlock(
              new Label("Derived variables\n\n" + derived(spec), "派生变量\n\n" + derived(spec))));
    }
    return blocks.toArray(Block[]::new);
  }

  private static String derived(AnalysisSpec spec) {
    return String.join(
        "\n",
        spec.derived().stream()
            .map(each ->
                "- %s = %s%s"
                    .formatted(
                        each.name(),
                        each.expression(),
                        each.recode() == null ? "" : " " + each.recode()))
            .toList());
  }

  private void caveats(Report.Builder report) {
    Label reason = result.design().reasonForNoError();
    if (reason != null) {
      report.banner(reason);
    }
    report.caveat(
        new Label(
            "Intervals tell the error of sampling alone; what people misreport or leave out is not in them.",
            "区间只反映抽样误差，不包括误报与漏报。"));
    report.caveat(
        new Label(
            "Method: see docs/methods/survey-estimation.md (%s)."
                .formatted(result.design().method().toLowerCase(Locale.ROOT)),
            "方法：见 docs/methods/survey-estimation.md（%s）。"
                .formatted(EstimateWords.method(result.design().method()).zh())));
  }
}
