package org.openshebao.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.Unit;
import org.openshebao.simulation.trace.ValueText;
import org.openshebao.workbench.backpay.Amount;
import org.openshebao.workbench.backpay.BackPay;
import org.openshebao.workbench.backpay.Notice;
import org.openshebao.workbench.backpay.PaidMonth;
import org.openshebao.workbench.backpay.Settlement;

/// Prints month by month what was paid and what is due, then the notices that make the difference.
final class BackPayText {

  private final Law law;
  private final CommonOptions common;
  private final PrintWriter out;
  private final ParameterText parameters;

  BackPayText(Law law, CommonOptions common) {
    this.law = law;
    this.common = common;
    out = common.out();
    parameters = new ParameterText(law, common.messages());
  }

  void print(BackPay pay) {
    out.println();
    out.println(text("backpay.title", pay.variable().label().in(common.language())));
    out.println("  " + text("backpay.how", pay.knowledge()));
    TextTable table = new TextTable().right(1, 2, 3);
    table.row(
        text("backpay.month"),
        text("backpay.paid"),
        text("backpay.due"),
        text("backpay.difference"),
        text("backpay.by"));
    List<String> reasons = new ArrayList<>();
    for (PaidMonth month : pay.months()) {
      table.row(
          CalendarMonth.format(month.month()),
          amount(month.paid(), reasons),
          amount(month.due(), reasons),
          difference(month.difference()),
          month.settlements().stream().map(this::settlement).collect(Collectors.joining(", ")));
    }
    table.row(text("backpay.total"), "", "", difference(pay.total()), "");
    table.print(out, "  ");
    for (int i = 0; i < reasons.size(); i++) {
      out.println("  (" + (i + 1) + ") " + reasons.get(i));
    }
    if (pay.notices().isEmpty()) {
      out.println("  " + text("backpay.noNotice"));
    }
    pay.notices().forEach(this::print);
    out.flush();
  }

  private void print(Notice notice) {
    out.println(
        "  "
            + text(
                "backpay.notice",
                notice.day(),
                notice.months().size(),
                CalendarMonth.format(notice.months().getFirst()),
                CalendarMonth.format(notice.months().getLast()),
                difference(notice.fen())));
    for (Notice.NewValue value : notice.values()) {
      ParameterValue before = value.before();
      out.println(
          "    "
              + text(
                  "backpay.value",
                  value.parameter().label().in(common.language()),
                  parameters.place(value.after()),
                  before == null
                      ? text("backpay.nothing")
                      : parameters.shortValue(value.parameter(), before),
                  parameters.shortValue(value.parameter(), value.after())));
      parameters
          .origin(value.parameter(), value.after())
          .forEach(line -> out.println("      " + line));
    }
    notice
        .rules()
        .forEach(rule ->
            out.println(
                "    "
                    + rule.label().in(common.language())
                    + text("colon")
                    + law.cite(rule.cites()).in(common.language())));
  }

  private String settlement(Settlement settlement) {
    return settlement.day() + " " + difference(settlement.fen());
  }

  /// An amount, or the number of the reason why there is none.
  private String amount(Amount amount, List<String> reasons) {
    if (amount.fen() != null) {
      return money(amount.fen());
    }
    Label why = amount.why();
    String reason = why == null ? text("trace.unknown") : why.in(common.language());
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
    return "– (" + (reasons.indexOf(reason) + 1) + ")";
  }

  private String difference(@Nullable Long fen) {
    return fen == null ? text("trace.unknown") : fen > 0 ? "+" + money(fen) : money(fen);
  }

  private String money(long fen) {
    return ValueText.of(law, Unit.FEN, List.of(), fen).in(common.language());
  }

  private String text(String key, Object... fillings) {
    return common.text(key, fillings);
  }
}
