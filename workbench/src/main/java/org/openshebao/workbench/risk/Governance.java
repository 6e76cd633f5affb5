package org.openshebao.workbench.risk;

import java.util.List;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Section;

/// What a statutory report has beside numbers: what a reviewer checks, and an opinion that an actuary signs.
public final class Governance {

  private static final Label UNSIGNED =
      new Label(
          """
          This opinion is not signed. It becomes one when an actuary has answered the review and signs it.

          - In my opinion the data on which this valuation rests are / are not sufficient and reliable for its purpose.
          - The assumptions are / are not, one by one and together, reasonable for its purpose.
          - The methods are / are not consistent with accepted actuarial practice and with the financing of the scheme.
          - The results do / do not show that the scheme can meet its obligations over the years of the projection at the rates of contribution in force.
          - Events after the valuation date: ______________________

          Name, qualification, date, signature: ______________________
          """,
          """
          本意见尚未签署，须由精算师完成复核并签字后方为精算意见。

          - 本人认为，评估所用数据（充分可靠／不充分可靠），适合评估目的。
          - 所用假设逐项及整体（合理／不合理）。
          - 所用方法（符合／不符合）公认精算惯例及制度筹资方式。
          - 评估结果（表明／未表明）制度在推算期内按现行费率能够履行待遇支付义务。
          - 评估基准日后的重大事项：______________________

          姓名、资格、日期、签字：______________________
          """);

  private Governance() {}

  /// What a reviewer of a valuation asks, in the order of ISAP 2.
  public static Table checklist() {
    TableBuilder table =
        Table.titled(new Label("Peer review: questions to be answered", "同行复核清单"))
            .column(Column.text("about", new Label("About", "类别")))
            .column(Column.text("question", new Label("Question", "问题")))
            .column(Column.text("see", new Label("Where the report helps", "对应章节")))
            .column(Column.text("answer", new Label("Answer, by whom, when", "答复、复核人、日期")));
    question(
        table,
        "law",
        "法律",
        "Is every provision that moves money or dates in the model, and is what is not coded named?",
        "涉及资金与时点的规定是否均已纳入模型，未纳入者是否列明？",
        "provenance");
    question(
        table,
        "law",
        "法律",
        "Are changes of law announced but not in force left out, or shown as reforms beside it?",
        "已公布未施行的变动是否未计入，或作为改革方案并列？",
        "results");
    question(
        table,
        "data",
        "数据",
        "Do insured persons, pensioners, contributions and expenditure of the base year agree with accounts and bulletins?",
        "基期参保人数、领取人数、收支是否与账目和公报一致？",
        "data");
    question(
        table,
        "data",
        "数据",
        "Which figures were recalled, supposed or split by hand, and does the result depend on them?",
        "哪些数据为记忆、假定或人工拆分，结果是否依赖于它们？",
        "assumptions");
    question(
        table,
        "assumptions",
        "假设",
        "Has each assumption a source, a date, an owner, a range and the last experience beside it?",
        "每项假设是否具备来源、日期、责任人、区间和最近经验？",
        "assumptions");
    question(
        table,
        "assumptions",
        "假设",
        "Are the assumptions consistent with one another: inflation, wages and interest; coverage and employment?",
        "各假设之间是否一致：通胀、工资与利率；覆盖与就业？",
        "assumptions");
    question(
        table,
        "method",
        "方法",
        "Do the identities hold: population, cohorts, accounts, provinces, reserve, present values two ways?",
        "人口、队列、账户、省际、基金、现值等恒等式是否成立？",
        "method");
    question(
        table,
        "method",
        "方法",
        "Does the back-test from an earlier base year explain what happened since?",
        "自较早基期的回测能否解释此后的实际情况？",
        "experience");
    question(
        table,
        "results",
        "结果",
        "Does the reconciliation with the previous valuation add up, and is each step plausible?",
        "与上次评估的变动分析是否闭合，各步是否合理？",
        "reconciliation");
    question(
        table,
        "results",
        "结果",
        "Does every chart say its scope, and whether subsidies are in it?",
        "每幅图是否注明口径及是否含财政补贴？",
        "results");
    question(
        table,
        "results",
        "结果",
        "Are sensitivities and risk wide enough, and is what they leave out named?",
        "敏感性与风险区间是否足够宽，未涵盖者是否说明？",
        "risk");
    question(
        table,
        "report",
        "报告",
        "Can somebody else repeat every number with the same version, data and seed?",
        "他人用相同版本、数据与种子能否复现每个数字？",
        "provenance");
    return table.build();
  }

  private static void question(
      TableBuilder table, String about, String zhAbout, String en, String zh, String see) {
    table.row(row ->
        row.text(new Label(about, zhAbout))
            .text(new Label(en, zh))
            .text(see)
            .absent(new Label("to be answered by the reviewer", "待复核人填写")));
  }

  /// Where the report has what ISAP 2 asks for.
  public static Table order() {
    TableBuilder table =
        Table.titled(new Label("Order of an actuarial report (ISAP 2)", "精算报告的内容次序（ISAP 2）"))
            .column(Column.text("part", new Label("Part", "部分")))
            .column(Column.text("where", new Label("Where", "所在章节")));
    String[][] parts = {
      {"The law and the features of the scheme", "法律与制度特征", "provenance"},
      {"Data and their checks", "数据与核验", "data"},
      {"Assumptions and methods", "假设与方法", "assumptions"},
      {"Results, consistent with the financing of the scheme", "结果（与筹资方式一致）", "results"},
      {"Sensitivity and risk", "敏感性与风险", "sensitivity, risk"},
      {"Reconciliation with the previous valuation", "与上次评估的变动分析", "reconciliation"},
      {"Independent expert review", "独立专家复核", "review"},
      {"Actuarial opinion", "精算意见", "opinion"}
    };
    for (String[] part : parts) {
      table.row(row -> row.text(new Label(part[0], part[1])).text(part[2]));
    }
    return table.build();
  }

  /// The review and the opinion, as the last sections of a report.
  public static List<Section> sections() {
    return List.of(
        new Section(
            "review",
            new Label("Independent review", "独立复核"),
            new Label(
                "What a reviewer has to answer. The program answers none of it.",
                "复核人须逐项答复，程序不代为答复。"),
            List.of(
                new Block.TableBlock(order(), false), new Block.TableBlock(checklist(), false))),
        new Section(
            "opinion",
            new Label("Actuarial opinion", "精算意见"),
            new Label("Left to sign.", "待签署。"),
            List.of(new Block.TextBlock(UNSIGNED))));
  }
}
