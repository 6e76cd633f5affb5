package org.openshebao.simulation.trace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.simulation.plan.Reason;

/// Says in both languages why there is no value, naming the article or the document that is needed.
public final class Explanation {

  private Explanation() {}

  /// The sentence for a reason.
  ///
  /// @param place  number of the place concerned; null when it is not known which
  /// @param month  the month concerned
  public static Label of(Law law, Reason reason, @Nullable Integer place, int month) {
    return switch (reason.kind()) {
      case INPUT_UNKNOWN -> {
        Label label = law.variable(reason.key()).label();
        yield new Label(
            "not known: no information on “" + label.en() + "”", "未知：缺少信息“" + label.zh() + "”");
      }
      case PARAMETER_UNKNOWN -> parameterUnknown(law, reason.key(), place, month);
      case NO_RULE -> {
        Label label = law.variable(reason.key()).label();
        String when = CalendarMonth.format(month);
        yield new Label(
            "no rule for “" + label.en() + "” in " + when, when + "没有关于“" + label.zh() + "”的规定");
      }
      case RULE_UNKNOWN -> {
        Label label = law.variable(reason.key()).label();
        yield new Label(
            "not known: the law as coded does not say “" + label.en() + "” for this case",
            "未知：已编写的规则未涵盖此情形的“" + label.zh() + "”");
      }
      case NOT_ENTITLED -> notEntitled(law, reason.key());
      case CONFLICT ->
          new Label("two exceptions apply at once: " + reason.key(), "两条例外规定同时适用：" + reason.key());
    };
  }

  private static Label notEntitled(Law law, String condition) {
    Variable variable = law.variable(condition);
    String cites = variable.rules().isEmpty() ? "" : variable.rules().getLast().cites();
    return new Label(
        "not entitled: “%s” is not met%s"
            .formatted(variable.label().en(), cites.isEmpty() ? "" : " (" + cites + ")"),
        "不符合条件：未满足“%s”%s"
            .formatted(variable.label().zh(), cites.isEmpty() ? "" : "（" + cites + "）"));
  }

  private static Label parameterUnknown(Law law, String path, @Nullable Integer place, int month) {
    Parameter parameter = law.parameter(path);
    String when = CalendarMonth.format(month);
    Label where = place == null ? null : law.places().get(place).name();
    Label needed =
        parameter.setBy() == null
            ? new Label(
                "the document that sets “" + parameter.label().en() + "”",
                "规定“" + parameter.label().zh() + "”的文件")
            : parameter.setBy();
    Label hint = hint(law, parameter, place, month);
    return new Label(
        "not known for %s in %s: “%s”; needed: %s%s"
            .formatted(
                where == null ? "this place" : where.en(),
                when,
                parameter.label().en(),
                needed.en(),
                hint == null ? "" : "; " + hint.en()),
        "%s%s未知：“%s”；需要：%s%s"
            .formatted(
                where == null ? "该地" : where.zh(),
                when,
                parameter.label().zh(),
                needed.zh(),
                hint == null ? "" : "；" + hint.zh()));
  }

  /// What the law does say: a limit, or the dates that are known.
  private static @Nullable Label hint(
      Law law, Parameter parameter, @Nullable Integer place, int month) {
    List<String> around = new ArrayList<>();
    if (place != null) {
      law.places().outwards(place).forEach(each -> around.add(each.code()));
    }
    for (ParameterValue value : parameter.values()) {
      if (value.role() != null && around.contains(value.place()) && value.holdsIn(month)) {
        String text = value.content().format(parameter.unit());
        return new Label(
            "the law gives only a limit: " + value.role().label().en() + " " + text,
            "现有规定仅为限值：" + value.role().label().zh() + text);
      }
    }
    for (ParameterValue value : parameter.values()) {
      if (around.contains(value.place()) && value.role() == null && value.firstMonth() > month) {
        return new Label("the first value is from " + value.from(), "最早的数值自" + value.from() + "起");
      }
    }
    return null;
  }
}
