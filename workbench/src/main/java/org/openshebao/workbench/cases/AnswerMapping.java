package org.openshebao.workbench.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Unit;
import org.openshebao.law.yaml.Fields;
import org.openshebao.law.yaml.YamlNode;

/// Which variable gives an answer, and in which form.
///
/// @param key  as cases write it
/// @param variables  the variables, all of one unit: the first that has a value answers
/// @param form  what of the value is asked for
/// @param since  the month from which months are counted; null when the value itself is meant
/// @param place  code of the place whose law answers; null for the case's own
/// @param codes  the words of cases, each with the code that it stands for; empty when codes are written as they are
/// @param with  what the answer alone supposes: the month of benefit of which it is the amount
record AnswerMapping(
    String key,
    List<Variable> variables,
    AnswerForm form,
    @Nullable Variable since,
    @Nullable String place,
    Map<String, String> codes,
    List<Setting> with) {

  private static final Set<String> KEYS =
      Set.of("from", "form", "since", "place", "codes", "with", "note");

  AnswerMapping {
    variables = List.copyOf(variables);
    codes = Map.copyOf(codes);
    with = List.copyOf(with);
  }

  /// Reads the mapping of the answer `key`: the name of a variable, or a map that says more.
  ///
  /// @param subject  category and key, for problems
  /// @throws IllegalArgumentException when the law does not bear it out
  static AnswerMapping read(
      Law law, String subject, String key, YamlNode node, MappingProblems problems) {
    if (node.isScalar()) {
      Variable variable = Target.computed(law, node.text());
      return new AnswerMapping(
          key, List.of(variable), AnswerForm.AS_COMPUTED, null, null, Map.of(), List.of());
    }
    Fields fields = new Fields(node, subject, problems.found()).allow(KEYS);
    List<Variable> variables =
        node.get("from").items().stream().map(each -> Target.computed(law, each.text())).toList();
    AnswerForm form = fields.read("form", false, value -> AnswerForm.parse(value.text()));
    Variable since = fields.read("since", false, value -> Target.computed(law, value.text()));
    String place = fields.read("place", false, value -> codeOfPlace(law, value.text()));
    Map<String, String> codes = new LinkedHashMap<>();
    problems.entries(fields.find("codes")).forEach((word, code) -> codes.put(word, code.text()));
    List<Setting> with = new ArrayList<>();
    problems
        .entries(fields.find("with"))
        .forEach((name, value) ->
            problems.tryAt(
                value,
                subject,
                () -> {
                  Target target = Target.of(law, name);
                  with.add(new Setting.Value(target, target.parse(law, value.text())));
                }));
    AnswerMapping mapping =
        new AnswerMapping(
            key,
            variables,
            form == null ? AnswerForm.AS_COMPUTED : form,
            since,
            place,
            codes,
            with);
    mapping.check();
    codes.values().forEach(code -> mapping.expected(law, code));
    return mapping;
  }

  private static String codeOfPlace(Law law, String text) {
    return law.places().get(law.places().indexOf(text)).code();
  }

  private void check() {
    Variable first = variables.getFirst();
    for (Variable variable : variables) {
      if (variable.unit() != first.unit() || variable.of() != first.of()) {
        throw new IllegalArgumentException(
            "%s is not of the same kind as %s.".formatted(variable.id(), first.id()));
      }
    }
    if (!form.fits(unit(), since != null)) {
      throw new IllegalArgumentException(
          "The form %s%s does not fit %s, which is %s."
              .formatted(form.key(), since == null ? "" : " since a month", first.id(), unit()));
    }
    if (since != null && since.unit() != Unit.MONTH) {
      throw new IllegalArgumentException(since.id() + " is no month to count from.");
    }
  }

  /// What the variables measure.
  Unit unit() {
    Unit unit = variables.getFirst().unit();
    if (unit == null) {
      throw new IllegalStateException("A career was taken for an answer: " + key);
    }
    return unit;
  }

  /// What the answer is in.
  Unit answerUnit() {
    return switch (form) {
      case AS_COMPUTED -> since == null ? unit() : Unit.MONTHS;
      case MONTHS_OVER -> Unit.MONTHS;
      case WHOLE_YEARS, YEARS -> Unit.YEARS;
    };
  }

  /// Whether the answer is a number, which a tolerance can be for.
  boolean isNumber() {
    return since != null
        || switch (unit()) {
          case MONTH, DATE, YES_NO, CODE, PLACE -> false;
          default -> true;
        };
  }

  /// The answer that a case expects.
  ///
  /// @param text  as the case writes it, words recoded
  AnswerValue expected(Law law, String text) {
    if (isNumber()) {
      try {
        return AnswerValue.ofNumber(new BigDecimal(text));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "A number was expected but there was \"%s\".".formatted(text), e);
      }
    }
    Variable variable = variables.getFirst();
    Target target = new Target.OfVariable(variable, unit());
    return AnswerValue.ofWord(wordOf(law, variable, target.parse(law, text)));
  }

  /// The answer that a computed value gives.
  ///
  /// @param sinceMonth  the month from which months are counted; null when they are not
  AnswerValue computed(Law law, Variable variable, long raw, @Nullable Long sinceMonth) {
    if (sinceMonth != null) {
      return AnswerValue.ofNumber(form.ofMonths(raw - sinceMonth));
    }
    if (form != AnswerForm.AS_COMPUTED) {
      return AnswerValue.ofNumber(form.ofMonths(raw));
    }
    return isNumber()
        ? AnswerValue.ofNumber(new BigDecimal(unit().format(raw)))
        : AnswerValue.ofWord(wordOf(law, variable, raw));
  }

  private String wordOf(Law law, Variable variable, long raw) {
    return switch (unit()) {
      case MONTH -> CalendarMonth.format((int) raw);
      case PLACE -> law.places().get((int) raw).code();
      case CODE -> wordOfCode(variable.codes().get((int) raw).key());
      default -> unit().format(raw);
    };
  }

  private String wordOfCode(String code) {
    return codes.entrySet().stream()
        .filter(entry -> entry.getValue().equals(code))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst()
        .orElse(code);
  }
}
