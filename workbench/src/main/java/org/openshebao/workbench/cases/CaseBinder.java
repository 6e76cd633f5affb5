package org.openshebao.workbench.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.text.Label;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.workbench.cases.BoundCase.Question;
import org.openshebao.workbench.cases.InputMapping.Otherwise;

/// Turns the words of a case into what a law knows, by the mapping. What nothing maps is named; a value that cannot be read is a problem.
final class CaseBinder {

  private final Law law;
  private final CasesMapping mapping;

  CaseBinder(Law law, CasesMapping mapping) {
    this.law = law;
    this.mapping = mapping;
  }

  /// The case in the terms of the law; empty when a value in it cannot be read.
  Optional<BoundCase> bind(WorkedCase worked, Problems problems) {
    CategoryMapping category = mapping.find(worked.category()).orElse(null);
    if (category == null) {
      Label missing =
          new Label("category \"" + worked.category() + "\"", "类别“" + worked.category() + "”");
      return Optional.of(new BoundCase(worked, List.of(), List.of(), List.of(missing)));
    }
    Problems found = new Problems();
    List<Label> unsupported = new ArrayList<>();
    List<Setting> settings = bindInputs(worked, category, unsupported, found);
    List<Question> questions = bindAnswers(worked, category, unsupported, found);
    if (questions.isEmpty() && unsupported.isEmpty() && !found.hasErrors()) {
      unsupported.add(new Label("answers in prose alone", "仅有文字说明的答案"));
    }
    problems.addAll(found.list());
    return found.hasErrors()
        ? Optional.empty()
        : Optional.of(new BoundCase(worked, settings, questions, unsupported));
  }

  /// The facts of the category, below what holds for inputs not given, below the inputs in the order of the mapping.
  private List<Setting> bindInputs(
      WorkedCase worked, CategoryMapping category, List<Label> unsupported, Problems found) {
    for (String key : worked.inputs().keySet()) {
      if (!category.inputs().containsKey(key) && !mapping.isProse(key)) {
        unsupported.add(new Label("input \"" + key + "\"", "输入“" + key + "”"));
      }
    }
    List<Setting> settings = new ArrayList<>(category.facts());
    for (InputMapping input : category.inputs().values()) {
      if (!worked.inputs().containsKey(input.key())) {
        settings.addAll(otherwise(worked, input));
      }
    }
    for (InputMapping input : category.inputs().values()) {
      YamlNode value = worked.inputs().get(input.key());
      if (value != null) {
        tryAt(
            value,
            worked,
            input.key(),
            found,
            () -> settings.addAll(settings(worked, input, value, unsupported)));
      }
    }
    return settings;
  }

  private List<Question> bindAnswers(
      WorkedCase worked, CategoryMapping category, List<Label> unsupported, Problems found) {
    List<Question> questions = new ArrayList<>();
    worked
        .answers()
        .forEach((key, value) -> {
          AnswerMapping answer = category.answers().get(key);
          if (answer != null) {
            tryAt(value, worked, key, found, () -> ask(answer, value, questions, unsupported));
          } else if (!mapping.isProse(key)) {
            unsupported.add(new Label("answer \"" + key + "\"", "答案“" + key + "”"));
          }
        });
    return questions;
  }

  private List<Setting> settings(
      WorkedCase worked, InputMapping input, YamlNode value, List<Label> unsupported) {
    if (!input.words().isEmpty()) {
      List<Setting> set = input.words().get(value.text());
      return set == null ? unsupportedWord(input, value.text(), unsupported) : set;
    }
    if (!input.items().isEmpty()) {
      return counts(input, value, unsupported);
    }
    if (input.targets().isEmpty()) {
      return List.of();
    }
    if (input.targets().getFirst() instanceof Target.OfCareer(var career)) {
      return List.of(
          new Setting.Career(
              career, input.conversion().career(value, monthOf(worked), worked.place())));
    }
    String text = recode(input.codes(), input.conversion().textOf(value));
    if (text == null) {
      return unsupportedWord(input, value.text(), unsupported);
    }
    return input.targets().stream().map(target -> setting(worked, input, target, text)).toList();
  }

  private static List<Setting> unsupportedWord(
      InputMapping input, String word, List<Label> unsupported) {
    unsupported.add(
        new Label(
            "input \"%s: %s\"".formatted(input.key(), word),
            "输入“%s: %s”".formatted(input.key(), word)));
    return List.of();
  }

  /// How often each target is meant by the words of a list; one that no word means is counted as none.
  private static List<Setting> counts(InputMapping input, YamlNode list, List<Label> unsupported) {
    Map<Target, Long> counts = new LinkedHashMap<>();
    input.counted().forEach(target -> counts.put(target, 0L));
    for (YamlNode item : list.items()) {
      List<Target> counted = input.items().get(item.text());
      if (counted == null) {
        unsupportedWord(input, item.text(), unsupported);
      } else {
        counted.forEach(target -> counts.merge(target, 1L, Long::sum));
      }
    }
    return counts.entrySet().stream()
        .<Setting>map(count -> new Setting.Value(count.getKey(), count.getValue()))
        .toList();
  }

  private Setting setting(WorkedCase worked, InputMapping input, Target target, String text) {
    return new Setting.Value(
        target, input.conversion().convert(law, target, text, monthOf(worked)));
  }

  private List<Setting> otherwise(WorkedCase worked, InputMapping input) {
    String text =
        switch (input.otherwise()) {
          case null -> null;
          case Otherwise.Value(String value) -> value;
          case Otherwise.OfLaw(Parameter parameter) -> findValue(worked, parameter);
          case Otherwise.OfInput(String other) -> {
            YamlNode given = worked.inputs().get(other);
            yield given == null ? null : given.text();
          }
        };
    return text == null
        ? List.of()
        : input.targets().stream().map(target -> setting(worked, input, target, text)).toList();
  }

  private @Nullable String findValue(WorkedCase worked, Parameter parameter) {
    int place = law.places().indexOf(worked.place());
    ParameterValue value = law.timeline(parameter, place).find(monthOf(worked));
    return value != null && value.content() instanceof Content.Number number
        ? parameter.unit().format(number.raw())
        : null;
  }

  private void ask(
      AnswerMapping answer, YamlNode value, List<Question> questions, List<Label> unsupported) {
    String text = recode(answer.codes(), value.text());
    if (text == null) {
      unsupported.add(
          new Label(
              "answer \"%s: %s\"".formatted(answer.key(), value.text()),
              "答案“%s: %s”".formatted(answer.key(), value.text())));
      return;
    }
    questions.add(new Question(answer, answer.expected(law, text)));
  }

  private static @Nullable String recode(Map<String, String> codes, String text) {
    return codes.isEmpty() ? text : codes.get(text);
  }

  /// The month computed: that of the day whose law is asked.
  static int monthOf(WorkedCase worked) {
    return CalendarMonth.of(worked.asOf());
  }

  private static void tryAt(
      YamlNode value, WorkedCase worked, String key, Problems found, Runnable step) {
    try {
      step.run();
    } catch (ProblemException e) {
      found.addAll(e.problems());
    } catch (IllegalArgumentException e) {
      found.add(
          value.problem(
              "CASES-VALUE", worked.id() + ": " + key, String.valueOf(e.getMessage()), null));
    }
  }
}
