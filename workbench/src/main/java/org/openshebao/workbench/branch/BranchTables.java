package org.openshebao.workbench.branch;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.branch.BranchYear;
import org.openshebao.actuarial.branch.Cost;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;

/// The tables of a branch: its years, its benefits, its assumptions.
public final class BranchTables {

  static final Label UNDEFINED = new Label("not defined: the base is zero", "基数为零，无定义");
  private static final Label PERSONS = new Label("persons", "人");
  private static final Label ORDERS = new Label("orders", "单");
  private static final Label NOT_SAID = new Label("not said", "未注明");

  private BranchTables() {}

  static Label named(BranchValuation value, String en, String zh) {
    return new Label(
        value.label().en() + ": " + en + " (" + value.scope().en() + ")",
        value.label().zh() + "：" + zh + "（" + value.scope().zh() + "）");
  }

  private static boolean isByOrder(BranchValuation value) {
    return value.kind() == BranchKind.ORDERS;
  }

  /// Income, expenditure and reserve, year by year.
  public static Table years(BranchValuation value) {
    boolean orders = isByOrder(value);
    TableBuilder table =
        Table.titled(named(value, "income, expenditure and reserve", "收入、支出与结余"))
            .column(Column.text("year", new Label("Year", "年份")))
            .column(
                Column.count(
                    "insured",
                    orders ? new Label("Orders", "订单") : new Label("Insured", "参保人数"),
                    orders ? ORDERS : PERSONS));
    if (!orders) {
      table
          .column(Column.fen("wageBill", new Label("Insured wages", "缴费工资总额")))
          .column(Column.rate("costRate", new Label("Cost rate", "成本率")).withDecimals(3))
          .column(Column.rate("loading", new Label("Loading for chance", "波动附加")).withDecimals(3));
    }
    table
        .column(Column.fen("income", new Label("Income", "收入")))
        .column(Column.fen("expenditure", new Label("Expenditure", "支出")))
        .column(
            Column.fen(
                "costPerPerson",
                orders ? new Label("Cost an order", "每单成本") : new Label("Cost a person", "人均成本")))
        .column(Column.fen("reserve", new Label("Reserve at the end", "年末结余")))
        .column(
            Column.decimal("reserveMonths", new Label("Months in reserve", "可支付月数"), Units.MONTHS)
                .withDecimals(1))
        .column(Column.fen("contingency", new Label("Reserve there should be", "应有储备")))
        .note(value.scope());
    for (BranchYear year : value.projection().years()) {
      table.row(row -> {
        row.text(Integer.toString(year.year()));
        row.count(Math.round(year.insured()));
        if (!orders) {
          row.fen(fen(year.wageBill()));
          rate(row, year.costRate(), "branch.costRate");
          rate(row, year.loading(), "branch.loading");
        }
        row.fen(fen(year.income())).from("branch.income");
        row.fen(fen(year.expenditure())).from("branch.expenditure");
        OptionalDouble each = year.costPerPerson();
        if (each.isPresent()) {
          row.fen(fen(each.getAsDouble()));
        } else {
          row.absent(UNDEFINED);
        }
        row.fen(fen(year.reserve())).from("branch.reserve");
        rate(row, year.reserveMonths(), "branch.reserveMonths");
        row.fen(fen(year.contingencyReserve())).from("branch.contingency");
      });
    }
    return table.build();
  }

  static void rate(RowBuilder row, OptionalDouble value, @Nullable String source) {
    if (value.isPresent()) {
      row.rate(value.getAsDouble());
      if (source != null) {
        row.from(source);
      }
    } else {
      row.absent(UNDEFINED);
    }
  }

  /// What each kind of benefit costs, year by year, and who pays.
  public static Table costs(BranchValuation value) {
    List<BranchYear> years = value.projection().years();
    TableBuilder table =
        Table.titled(named(value, "cost by benefit", "各项待遇支出"))
            .column(Column.text("year", new Label("Year", "年份")));
    for (Cost cost : years.getFirst().costs()) {
      table.column(Column.fen(cost.id(), payer(cost)));
    }
    table.column(Column.fen("administration", new Label("Administration", "管理费用")));
    for (BranchYear year : years) {
      table.row(row -> {
        row.text(Integer.toString(year.year()));
        for (Cost cost : year.costs()) {
          row.fen(fen(cost.amount())).from("branch.benefit");
        }
        row.fen(fen(year.administration()));
      });
    }
    return table.build();
  }

  private static Label payer(Cost cost) {
    return switch (cost.payer()) {
      case FUND -> cost.label();
      case EMPLOYER -> new Label(cost.label().en() + " (employer)", cost.label().zh() + "（用人单位）");
      case PERSON -> new Label(cost.label().en() + " (person)", cost.label().zh() + "（个人）");
    };
  }

  /// Every assumption as used.
  public static Table assumptions(BranchValuation value) {
    TableBuilder table =
        Table.titled(named(value, "assumptions book", "假设手册"))
            .column(Column.text("id", new Label("Key", "键")))
            .column(Column.text("assumption", new Label("Assumption", "假设")))
            .column(Column.text("value", new Label("Value", "取值")))
            .column(Column.text("unit", new Label("Unit", "单位")))
            .column(Column.text("range", new Label("Range", "合理区间")))
            .column(Column.text("grade", new Label("How well known", "依据等级")))
            .column(Column.text("source", new Label("Source", "来源")))
            .column(Column.text("date", new Label("Since", "日期")))
            .column(Column.text("owner", new Label("Owner", "责任人")))
            .column(Column.text("note", new Label("Note", "说明")));
    for (BranchAssumption each : value.assumptions()) {
      Label note = each.note();
      table.row(row -> {
        row.text(each.id());
        row.text(each.label());
        row.text(each.value());
        row.text(each.unit());
        text(row, each.range());
        row.text(each.grade().label());
        text(row, each.source());
        text(row, each.date());
        text(row, each.owner());
        if (note == null) {
          row.absent(new Label("none", "无"));
        } else {
          row.text(note);
        }
      });
    }
    return table.build();
  }

  private static void text(RowBuilder row, @Nullable String text) {
    if (text == null || text.isBlank()) {
      row.absent(NOT_SAID);
    } else {
      row.text(text);
    }
  }

  /// Yuan in fen: to the yuan from a million on, where fen are noise.
  static long fen(double yuan) {
    return Math.abs(yuan) >= 1e6 ? 100 * Math.round(yuan) : Math.round(100 * yuan);
  }
}
