package org.openshebao.statistics.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;
import org.openshebao.statistics.expression.Expression;

/// A quality standard: rules in order, of which the first that holds decides. A later edition is another standard.
///
/// @param id  with its year: "nchs-2017"
/// @param name  in words
/// @param from  the day from which its office uses it
/// @param to  the day before its successor; null while there is none
/// @param source  where it is laid down
/// @param parameters  what a user has to give, such as limits that each country sets, in words
/// @param shares  rules for shares
/// @param others  rules for all other numbers
/// @param note  what it leaves open
public record PublicationStandard(
    String id,
    Label name,
    LocalDate from,
    @Nullable LocalDate to,
    String source,
    Map<String, Label> parameters,
    List<QualityRule> shares,
    List<QualityRule> others,
    @Nullable Label note) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  public PublicationStandard {
    parameters = Map.copyOf(parameters);
    shares = List.copyOf(shares);
    others = List.copyOf(others);
  }

  /// The verdicts on some numbers, in order.
  ///
  /// @param given  the values of the parameters
  /// @throws IllegalArgumentException  when a parameter is missing, or none of the standard's
  public List<Judgement> judge(List<Measured> numbers, Map<String, Double> given) {
    requireParameters(given);
    Map<String, Variable> columns = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      columns.put(
          measure.id(),
          NumericVariable.of(numbers.stream().mapToDouble(each -> each.get(measure)).toArray()));
    }
    given.forEach((name, value) -> columns.put(name, constant(value, numbers.size())));
    Microdata measures = Microdata.of(columns);
    List<NumericVariable> ofShares = conditions(shares, measures);
    List<NumericVariable> ofOthers = conditions(others, measures);
    List<Judgement> judgements = new ArrayList<>();
    for (int row = 0; row < numbers.size(); row++) {
      boolean share = numbers.get(row).share();
      judgements.add(judge(share ? shares : others, share ? ofShares : ofOthers, measures, row));
    }
    return judgements;
  }

  private void requireParameters(Map<String, Double> given) {
    for (String name : parameters.keySet()) {
      if (!given.containsKey(name)) {
        throw new IllegalArgumentException(
            "The standard %s needs the limit \"%s\" (%s), which its office sets for each country. Maybe limits: {%s: 5000}?"
                .formatted(id, name, parameters.get(name).en(), name));
      }
    }
    for (String name : given.keySet()) {
      if (!parameters.containsKey(name)) {
        throw new IllegalArgumentException(
            "The standard %s has no limit \"%s\"; it has %s."
                .formatted(id, name, parameters.isEmpty() ? "none to set" : parameters.keySet()));
      }
    }
  }

  private static NumericVariable constant(double value, int rows) {
    double[] values = new double[rows];
    java.util.Arrays.fill(values, value);
    return NumericVariable.of(values);
  }

  private static List<NumericVariable> conditions(List<QualityRule> rules, Microdata measures) {
    return rules.stream()
        .map(rule -> (NumericVariable) Expression.evaluate(rule.condition(), measures))
        .toList();
  }

  private Judgement judge(
      List<QualityRule> rules, List<NumericVariable> holds, Microdata measures, int row) {
    QualityRule open = null; // the strictest rule before the decisive one that could not be told
    for (int k = 0; k < rules.size(); k++) {
      QualityRule rule = rules.get(k);
      double truth = holds.get(k).value(row);
      if (Double.isNaN(truth)) {
        open = open == null || rule.verdict().compareTo(open.verdict()) > 0 ? rule : open;
      } else if (truth == 1) {
        return open != null && open.verdict().compareTo(rule.verdict()) > 0
            ? notJudged(open, measures, row)
            : new Judgement(
                id,
                name,
                rule.verdict(),
                rule.reason(),
                seen(rule, measures, row),
                rule.condition());
      }
    }
    return open != null
        ? notJudged(open, measures, row)
        : new Judgement(
            id, name, Verdict.PUBLISH, new Label("No rule objects.", "未触发任何规则。"), null, "");
  }

  private Judgement notJudged(QualityRule rule, Microdata measures, int row) {
    List<String> en = new ArrayList<>();
    List<String> zh = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      if (names(rule.condition()).contains(measure.id())
          && Double.isNaN(measures.numeric(measure.id()).value(row))) {
        en.add(measure.label().en());
        zh.add(measure.label().zh());
      }
    }
    return new Judgement(
        id,
        name,
        Verdict.NOT_JUDGED,
        new Label(
            "Not known here: %s.".formatted(String.join(", ", en)),
            "此处未知：%s。".formatted(String.join("、", zh))),
        null,
        rule.condition());
  }

  /// The values that the rule saw.
  private static @Nullable Label seen(QualityRule rule, Microdata measures, int row) {
    List<String> en = new ArrayList<>();
    List<String> zh = new ArrayList<>();
    for (String name : names(rule.condition())) {
      Measure measure =
          java.util.Arrays.stream(Measure.values())
              .filter(each -> each.id().equals(name))
              .findFirst()
              .orElse(null);
      if (measures.has(name)) {
        String value = shortly(measures.numeric(name).value(row));
        en.add((measure == null ? name : measure.label().en()) + " " + value);
        zh.add((measure == null ? name : measure.label().zh()) + " " + value);
      }
    }
    return en.isEmpty() ? null : new Label(String.join(", ", en), String.join("，", zh));
  }

  private static String shortly(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e12
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.4g", value);
  }

  static List<String> names(String condition) {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(condition);
    while (matcher.find()) {
      if (!names.contains(matcher.group())) {
        names.add(matcher.group());
      }
    }
    return names;
  }
}
