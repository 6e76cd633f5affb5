package org.openshebao.workbench.valuation.report;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Detail;
import org.openshebao.workbench.valuation.Valuation;

/// What sections share: units, cells for what may be undefined, details.
final class Parts {

  static final Label MONEY = new Label("100 million yuan", "亿元");
  static final Label PERSONS = new Label("10 thousand persons", "万人");
  static final Label UNDEFINED = new Label("not defined: its base is zero", "无定义：分母为零");
  static final Label NEVER = new Label("not within the projection", "预测期内未发生");
  private static final double HUNDRED_MILLION = 1e8;

  private Parts() {}

  static String percent(OptionalDouble share) {
    return share.isEmpty() ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share.getAsDouble());
  }

  static Column money(String id, Label label) {
    return Column.decimal(id, label, MONEY).withDecimals(0);
  }

  static Column persons(String id, Label label) {
    return Column.decimal(id, label, PERSONS).withDecimals(0);
  }

  static void money(RowBuilder row, double yuan) {
    row.decimal(yuan / HUNDRED_MILLION);
  }

  static void persons(RowBuilder row, double persons) {
    row.decimal(persons / 10_000);
  }

  static void rate(RowBuilder row, OptionalDouble rate) {
    if (rate.isPresent()) {
      row.rate(rate.getAsDouble());
    } else {
      row.absent(UNDEFINED);
    }
  }

  static void number(RowBuilder row, OptionalDouble number, Label otherwise) {
    if (number.isPresent()) {
      row.decimal(number.getAsDouble());
    } else {
      row.absent(otherwise);
    }
  }

  static void year(RowBuilder row, OptionalInt year) {
    if (year.isPresent()) {
      row.text(Integer.toString(year.getAsInt()));
    } else {
      row.absent(NEVER);
    }
  }

  static Detail formula(String en, String zh, Label formula) {
    return new Detail(new Label(en, zh), formula, java.util.List.of(), null, null);
  }

  static Label scope(Valuation valuation, String scope) {
    return valuation.scopeLabel(scope);
  }
}
