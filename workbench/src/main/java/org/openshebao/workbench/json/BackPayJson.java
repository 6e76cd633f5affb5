package org.openshebao.workbench.json;

import java.util.List;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.workbench.backpay.Amount;
import org.openshebao.workbench.backpay.BackPay;
import org.openshebao.workbench.backpay.Notice;
import org.openshebao.workbench.backpay.PaidMonth;
import org.openshebao.workbench.explain.Answers;

/// What was paid and what is due, as JSON.
public final class BackPayJson {

  private BackPayJson() {}

  /// One object an amount.
  public static List<JsonObject> of(Answers answers, List<BackPay> pays) {
    Law law = answers.law().law().asKnownNow();
    return pays.stream().map(pay -> of(law, pay)).toList();
  }

  private static JsonObject of(Law law, BackPay pay) {
    return new JsonObject()
        .with("variable", pay.variable().id())
        .with("label", pay.variable().label())
        .withKnown("relation", pay.relation() == 0 ? null : pay.relation())
        .with("unit", "fen")
        .with("knownOn", pay.knowledge())
        .with("months", pay.months().stream().map(BackPayJson::month).toList())
        .with("total", pay.total())
        .with("notices", pay.notices().stream().map(each -> notice(law, each)).toList());
  }

  private static JsonObject month(PaidMonth month) {
    return new JsonObject()
        .with("month", CalendarMonth.format(month.month()))
        .with("knownOn", month.knowledge())
        .with("paid", amount(month.paid()))
        .with("due", amount(month.due()))
        .with("difference", month.difference())
        .with(
            "settlements",
            month.settlements().stream()
                .map(each ->
                    new JsonObject().with("published", each.day()).with("amount", each.fen()))
                .toList());
  }

  private static JsonObject amount(Amount amount) {
    return new JsonObject()
        .with("amount", amount.fen())
        .withKnown("notEntitled", amount.isNotEntitled() ? Boolean.TRUE : null)
        .withKnown("reason", amount.why());
  }

  private static JsonObject notice(Law law, Notice notice) {
    return new JsonObject()
        .with("published", notice.day())
        .with("months", notice.months().stream().map(CalendarMonth::format).toList())
        .with("amount", notice.fen())
        .with(
            "values",
            notice.values().stream()
                .map(value -> {
                  ParameterValue before = value.before();
                  return new JsonObject()
                      .with("parameter", value.parameter().path())
                      .with("label", value.parameter().label())
                      .with(
                          "before",
                          before == null ? null : ParameterJson.of(law, value.parameter(), before))
                      .with("after", ParameterJson.of(law, value.parameter(), value.after()));
                })
                .toList())
        .with(
            "rules",
            notice.rules().stream()
                .map(rule ->
                    new JsonObject()
                        .with("id", rule.gives())
                        .with("cites", law.cite(rule.cites()))
                        .with("since", rule.since()))
                .toList());
  }
}
