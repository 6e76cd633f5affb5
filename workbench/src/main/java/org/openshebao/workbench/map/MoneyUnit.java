package org.openshebao.workbench.map;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.text.Label;
import org.openshebao.law.parameter.NamedUnit;
import org.openshebao.population.profile.ColumnProfile;
import org.openshebao.population.profile.NumberRange;

/// Finds in which unit a column of money is written: by its name, else by what a month's money can be.
final class MoneyUnit {

  /// Half of the wages of a month above this many yuan are more likely fen, or yuan a year.
  private static final double TOO_MUCH = 60_000;

  /// Half of the wages of a month below this many yuan are more likely 万元.
  private static final double TOO_LITTLE = 50;

  private MoneyUnit() {}

  static Proposal of(ColumnProfile column, NumberRange range, NamedUnit asked, Proposal proposal) {
    String text = ColumnName.normal(column.name()) + " " + ColumnName.normal(column.label());
    boolean asksForMonth = asked == NamedUnit.YUAN_A_MONTH;
    boolean saysYear =
        text.contains("年收入")
            || text.contains("年工资")
            || text.contains("年薪")
            || text.contains("元 年")
            || ColumnName.contains(text, "annual")
            || ColumnName.contains(text, "yearly");
    if (asksForMonth && saysYear) {
      return proposal.withDoubt(Reasons.aYear());
    }
    if (text.contains("万元") || ColumnName.contains(text, "wan yuan")) {
      return said(proposal, "wan_yuan");
    }
    if (ColumnName.contains(text, "fen") || text.endsWith("分 ")) {
      return said(proposal, "fen");
    }
    if (text.contains("元")
        || ColumnName.contains(text, "yuan")
        || ColumnName.contains(text, "rmb")) {
      return said(proposal, asksForMonth ? "yuan_a_month" : "yuan");
    }
    String median = NumberText.of(range.median());
    if (asksForMonth && range.median() > TOO_MUCH) {
      return proposal.withDoubt(Reasons.fenOrYuan(median));
    }
    if (asksForMonth && range.median() > 0 && range.median() < TOO_LITTLE) {
      return proposal.withDoubt(Reasons.wanOrYuan(median));
    }
    return with(proposal, asksForMonth ? "yuan_a_month" : "yuan", Reasons.unitByRange(median));
  }

  private static Proposal said(Proposal proposal, String unit) {
    return with(proposal, unit, Reasons.unitByName(unit));
  }

  private static Proposal with(Proposal p, String unit, Label reason) {
    List<Label> reasons = new ArrayList<>(p.reasons());
    reasons.add(reason);
    return new Proposal(
        p.role(),
        p.input(),
        p.target(),
        p.points(),
        unit,
        p.recodes(),
        p.missing(),
        p.months(),
        reasons,
        p.doubt());
  }
}
