package org.openshebao.workbench.cases;

import java.math.BigDecimal;
import java.util.List;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;

/// The outcomes of worked cases as a table: one row an answer, one row a case that is not supported.
public final class CasesTable {

  /// Its English title names its file, cases.csv.
  private static final Label TITLE = new Label("Cases", "算例");

  private CasesTable() {}

  /// The table of a report.
  public static Table of(CasesReport report) {
    TableBuilder table =
        Table.titled(TITLE)
            .column(Column.text("id", new Label("case", "算例")))
            .column(Column.text("category", new Label("category", "类别")))
            .column(Column.text("place", new Label("place", "地区")))
            .column(Column.text("as_of", new Label("as of", "时点")))
            .column(Column.text("answer", new Label("answer", "答案")))
            .column(Column.text("expected", new Label("expected", "应为")))
            .column(Column.text("computed", new Label("computed", "算得")))
            .column(Column.decimal("difference", new Label("difference", "差额"), null))
            .column(Column.decimal("tolerance", new Label("tolerance", "容差"), null))
            .column(Column.text("verdict", new Label("verdict", "结论")))
            .column(Column.text("case_verdict", new Label("verdict on the case", "算例结论")))
            .column(Column.text("file", new Label("file", "文件")))
            .column(Column.count("line", new Label("line", "行"), new Label("line", "行")));
    for (CaseOutcome outcome : report.outcomes()) {
      for (AnswerOutcome answer : outcome.answers()) {
        table.row(row -> fill(row, outcome, answer));
      }
      if (outcome.verdict() == Verdict.NOT_SUPPORTED) {
        table.row(row -> fillUnsupported(row, outcome));
      }
    }
    return table.build();
  }

  private static void fill(RowBuilder row, CaseOutcome outcome, AnswerOutcome answer) {
    start(row, outcome).text(answer.key()).text(answer.expected().text());
    AnswerValue computed = answer.computed();
    Label reason = answer.reason();
    if (computed != null) {
      row.text(computed.text());
    } else {
      row.absent(reason == null ? new Label("not known", "未知") : reason);
    }
    BigDecimal difference = answer.difference();
    if (difference != null) {
      row.decimal(difference).decimal(answer.tolerance());
    } else {
      Label why = new Label("not two numbers", "并非两个数字");
      row.absent(why).absent(why);
    }
    end(row.text(verdictOf(outcome, answer)), outcome);
  }

  /// Of a case in conflict it is said for each answer whether it agrees.
  private static Label verdictOf(CaseOutcome outcome, AnswerOutcome answer) {
    if (outcome.verdict() == Verdict.IN_CONFLICT) {
      return answer.agrees() ? new Label("agrees", "相符") : new Label("differs", "不符");
    }
    return (answer.agrees() ? Verdict.PASSED : Verdict.FAILED).label();
  }

  private static void fillUnsupported(RowBuilder row, CaseOutcome outcome) {
    Label why = unsupported(outcome.unsupported());
    start(row, outcome).absent(why).absent(why).absent(why).absent(why).absent(why);
    end(row.text(outcome.verdict().label()), outcome);
  }

  /// What is mapped to nothing, in one sentence.
  public static Label unsupported(List<Label> parts) {
    return new Label(
        "mapped to nothing: " + String.join(", ", parts.stream().map(Label::en).toList()),
        "没有对应的法律变量：" + String.join("、", parts.stream().map(Label::zh).toList()));
  }

  private static RowBuilder start(RowBuilder row, CaseOutcome outcome) {
    WorkedCase worked = outcome.worked();
    return row.text(worked.id())
        .text(worked.category())
        .text(worked.place())
        .text(worked.asOfText());
  }

  private static void end(RowBuilder row, CaseOutcome outcome) {
    row.text(outcome.verdict().label())
        .text(outcome.worked().file())
        .count(outcome.worked().line());
  }
}
