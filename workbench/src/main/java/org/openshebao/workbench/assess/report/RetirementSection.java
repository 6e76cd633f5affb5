package org.openshebao.workbench.assess.report;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Section;
import org.openshebao.workbench.assess.Answer;
import org.openshebao.workbench.assess.RetirementSchedule;
import org.openshebao.workbench.assess.RetirementSchedule.Cohort;

/// Statutory age and month of retirement by month of birth.
final class RetirementSection {

  private static final double MONTHS_A_YEAR = 12;

  private final Basis basis;
  private final RetirementSchedule schedule;
  private final String origin;

  RetirementSection(Basis basis, Origins origins) {
    this.basis = basis;
    this.schedule = basis.figures().retirement();
    this.origin =
        origins.of(
            basis.figures().outline().retirement().month(),
            basis.law().law().manifest().rootPlace());
  }

  Section section() {
    return new Section(
        "retirement",
        Words.of("retirement.title"),
        Words.of("retirement.intro"),
        List.of(new Block.ChartBlock(chart()), new Block.TableBlock(table(), true)));
  }

  private Chart chart() {
    Label title = Words.of("retirement.chart");
    TableBuilder table =
        Table.titled(title).column(Column.text("birth", Words.of("retirement.birth")));
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < schedule.classes().size(); i++) {
      ids.add("age_" + i);
      table.column(
          Column.decimal(ids.get(i), schedule.classes().get(i), Words.of("unit.years"))
              .withDecimals(2));
    }
    for (Cohort cohort : schedule.cohorts()) {
      table.row(row -> {
        row.text(CalendarMonth.format(cohort.birthMonth()));
        cohort.ageMonths().forEach(age -> years(row, age));
      });
    }
    return new Chart(
        "retirement-age",
        title,
        Chart.Kind.STEP,
        table.provenance(basis.provenance()).build(),
        "birth",
        ids,
        List.of());
  }

  private void years(RowBuilder row, Answer age) {
    Long months = age.value();
    if (months == null) {
      row.absent(why(age));
    } else {
      row.decimal(Math.round(months / MONTHS_A_YEAR * 100) / 100.0);
    }
    row.from(origin);
  }

  private Table table() {
    TableBuilder table =
        Table.titled(Words.of("retirement.table"))
            .column(Column.month("birth", Words.of("retirement.birth")));
    for (int i = 0; i < schedule.classes().size(); i++) {
      Label name = schedule.classes().get(i);
      table.column(Column.text("age_" + i, Words.of("retirement.age", name)));
      table.column(Column.month("month_" + i, Words.of("retirement.month", name)));
    }
    for (Cohort cohort : schedule.cohorts()) {
      table.row(row -> {
        row.month(cohort.birthMonth());
        for (int i = 0; i < schedule.classes().size(); i++) {
          Long age = cohort.ageMonths().get(i).value();
          Long month = cohort.retirementMonths().get(i).value();
          if (age == null || month == null) {
            row.absent(why(cohort.ageMonths().get(i)));
            row.absent(why(cohort.retirementMonths().get(i)));
          } else {
            row.text(Age.inWords(age)).from(origin);
            row.month(month.intValue()).from(origin);
          }
        }
      });
    }
    return table.provenance(basis.provenance()).build();
  }

  private static Label why(Answer answer) {
    Label why = answer.why();
    return why == null ? Words.of("kind.notKnown") : why;
  }
}
