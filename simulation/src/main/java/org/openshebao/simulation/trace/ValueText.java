package org.openshebao.simulation.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.Variable.CodeName;
import org.openshebao.law.rule.Unit;

/// Writes a value of a column as people read it, with its unit, in both languages.
public final class ValueText {

  private ValueText() {}

  /// A value of a variable.
  public static Label of(Law law, Variable variable, long value) {
    return of(law, variable.unit(), variable.codes(), value);
  }

  /// A value in a unit; `codes` names the codes when the unit is CODE.
  public static Label of(Law law, @Nullable Unit unit, List<CodeName> codes, long value) {
    if (unit == null) {
      return new Label("a career", "缴费经历");
    }
    String number = unit.format(value);
    return switch (unit) {
      case FEN -> new Label(grouped(number) + " yuan", grouped(number) + "元");
      case MONTHS -> new Label(number + (value == 1 ? " month" : " months"), number + "个月");
      case DAYS -> new Label(number + (value == 1 ? " day" : " days"), number + "天");
      case AGE_YEARS -> new Label(number + " years of age", number + "周岁");
      case YEARS -> new Label(number + " years", number + "年");
      case DIVISOR -> new Label(number + " months", number + "个月");
      case RATE -> percent(value);
      case YES_NO -> value != 0 ? new Label("yes", "是") : new Label("no", "否");
      case CODE ->
          value >= 0 && value < codes.size()
              ? codes.get((int) value).label()
              : Label.same("#" + value);
      case PLACE -> law.places().get((int) value).name();
      case MONTH, DATE, COUNT, INDEX, FRACTION -> Label.same(number);
    };
  }

  private static Label percent(long millionths) {
    String number =
        java.math.BigDecimal.valueOf(millionths, 4).stripTrailingZeros().toPlainString();
    return new Label(number + " %", number + "%");
  }

  private static String grouped(String decimal) {
    int dot = decimal.indexOf('.');
    String whole = dot < 0 ? decimal : decimal.substring(0, dot);
    String rest = dot < 0 ? "" : decimal.substring(dot);
    return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + rest;
  }
}
