package org.openshebao.simulation.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.Place;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.parameter.Role;
import org.openshebao.law.rule.RuleInfo;
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
      case NOT_ENTITLED -> notEntitled(law, reason.key(), citesOf(law, reason.key(), place, month));
      case CONFLICT ->
          new Label("two exceptions apply at once: " + reason.key(), "两条例外规定同时适用：" + reason.key());
    };
  }

  /// The sentence for a condition that is not met; `cites` is its article, "" when it has none.
  static Label notEntitled(Law law, String condition, String cites) {
    Variable variable = law.variable(condition);
    return new Label(
        "not entitled: “%s” is not met%s"
            .formatted(variable.label().en(), cites.isEmpty() ? "" : " (" + cites + ")"),
        "不符合条件：未满足“%s”%s"
            .formatted(
                variable.label().zh(), cites.isEmpty() ? "" : "（" + law.cite(cites).zh() + "）"));
  }

  /// The article of the version that is law in the month, at the place where there is one of its own.
  private static String citesOf(Law law, String condition, @Nullable Integer place, int month) {
    List<RuleInfo> rules = law.variable(condition).rules();
    LocalDate day = CalendarMonth.firstDay(month);
    RuleInfo found = null;
    int foundDepth = -2;
    for (RuleInfo rule : rules) {
      boolean isLaw =
          !day.isBefore(rule.since()) && (rule.until() == null || !day.isAfter(rule.until()));
      int at = rule.place() == null ? -1 : law.places().indexOf(rule.place());
      boolean isHere = at < 0 || (place != null && law.places().isWithin(place, at));
      int depth = at < 0 ? -1 : law.places().depth(at);
      if (isLaw && isHere && depth > foundDepth) {
        found = rule;
        foundDepth = depth;
      }
    }
    return found != null ? found.cites() : rules.isEmpty() ? "" : rules.getLast().cites();
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

  /// What the law does say: limits, or the dates between which values are known.
  private static @Nullable Label hint(
      Law law, Parameter parameter, @Nullable Integer place, int month) {
    if (place == null) {
      return null;
    }
    List<String> around = law.places().outwards(place).stream().map(Place::code).toList();
    for (String code : around) {
      List<ParameterValue> limits =
          parameter.values().stream()
              .filter(value ->
                  value.role() != null && value.place().equals(code) && value.holdsIn(month))
              .toList();
      if (!limits.isEmpty()) {
        return new Label(
            "the law gives only a limit: " + limits(law, parameter, limits, Language.EN, ", "),
            "现有规定仅为限值：" + limits(law, parameter, limits, Language.ZH, "，"));
      }
    }
    List<ParameterValue> known =
        parameter.values().stream()
            .filter(value -> value.role() == null && around.contains(value.place()))
            .sorted(Comparator.comparing(ParameterValue::from))
            .toList();
    for (int i = 0; i < known.size(); i++) {
      ParameterValue value = known.get(i);
      if (value.firstMonth() > month) {
        boolean isFirst = i == 0;
        return new Label(
            "the %s value is from %s".formatted(isFirst ? "first" : "next", value.from()),
            "%s数值自%s起".formatted(isFirst ? "最早的" : "下一", value.from()));
      }
    }
    return known.isEmpty() || known.getLast().to() == null
        ? null
        : new Label(
            "the last value is until " + known.getLast().to(),
            "最后的数值至" + known.getLast().to() + "止");
  }

  private static String limits(
      Law law, Parameter parameter, List<ParameterValue> limits, Language language, String comma) {
    List<String> texts = new ArrayList<>();
    for (ParameterValue limit : limits) {
      Role role = Objects.requireNonNull(limit.role());
      String value =
          limit.content() instanceof Content.Number number
              ? ValueText.of(law, parameter.unit(), List.of(), number.raw()).in(language)
              : limit.content().format(parameter.unit());
      texts.add(role.label().in(language) + (language == Language.ZH ? "" : " ") + value);
    }
    return String.join(comma, texts);
  }
}
