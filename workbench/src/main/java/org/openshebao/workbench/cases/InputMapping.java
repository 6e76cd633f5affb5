package org.openshebao.workbench.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.rule.Unit;
import org.openshebao.law.yaml.Fields;
import org.openshebao.law.yaml.YamlNode;

/// What an input of a case means.
///
/// @param key  as cases write it
/// @param targets  what it sets; empty when it carries no fact
/// @param conversion  how its value becomes theirs
/// @param codes  the words of cases, each with the text that it stands for; empty when words are taken as they are
/// @param words  the words of cases, each with all that it sets; empty when the value goes to the targets
/// @param items  the words of a list, each with the targets that count it; empty when no list is counted by word
/// @param otherwise  what holds where a case does not give it; null when it is then not known
record InputMapping(
    String key,
    List<Target> targets,
    Conversion conversion,
    Map<String, String> codes,
    Map<String, List<Setting>> words,
    Map<String, List<Target>> items,
    @Nullable Otherwise otherwise) {

  private static final Set<String> KEYS =
      Set.of("to", "as", "codes", "words", "items", "otherwise", "ignore", "note");

  InputMapping {
    targets = List.copyOf(targets);
    codes = Map.copyOf(codes);
    words = Map.copyOf(words);
    items = Map.copyOf(items);
  }

  private static InputMapping of(String key, List<Target> targets, Conversion conversion) {
    return new InputMapping(key, targets, conversion, Map.of(), Map.of(), Map.of(), null);
  }

  /// Everything that the words of a list may count, in the order of the mapping's targets.
  List<Target> counted() {
    return items.values().stream().flatMap(List::stream).distinct().sorted(BY_NAME).toList();
  }

  private static final Comparator<Target> BY_NAME = Comparator.comparing(Target::name);

  /// What holds where a case does not give an input.
  sealed interface Otherwise {
    /// A value as a case would write it.
    record Value(String text) implements Otherwise {}

    /// The value of a parameter at the case's place and month, when it is known.
    record OfLaw(Parameter parameter) implements Otherwise {}

    /// What the case gives for another input, when it gives it.
    record OfInput(String key) implements Otherwise {}
  }

  /// Reads the mapping of the input `key`: the name of a variable or parameter, or a map that says more.
  ///
  /// @param subject  category and key, for problems
  static InputMapping read(
      Law law, String subject, String key, YamlNode node, MappingProblems problems) {
    if (node.isScalar()) {
      Target target = Target.of(law, node.text());
      if (target instanceof Target.OfCareer) {
        target.parse(law, node.text());
      }
      return of(key, List.of(target), Conversion.AS_WRITTEN);
    }
    Fields fields = new Fields(node, subject, problems.found()).allow(KEYS);
    if (fields.find("ignore") != null) {
      if (fields.find("to") != null) {
        fields.wrong("ignore", "An input is either ignored or sets something.");
      }
      return of(key, List.of(), Conversion.AS_WRITTEN);
    }
    if (fields.find("words") != null || fields.find("items") != null) {
      return ofWords(law, subject, key, fields, problems);
    }
    List<Target> targets = fields.read("to", true, to -> targets(law, to));
    Conversion read = fields.read("as", false, value -> Conversion.parse(value.text()));
    Conversion conversion = read == null ? Conversion.AS_WRITTEN : read;
    if (targets == null) {
      return of(key, List.of(), conversion);
    }
    for (Target target : targets) {
      boolean isCareer = target instanceof Target.OfCareer;
      if (isCareer != conversion.isCareer() || (isCareer && targets.size() > 1)) {
        fields.wrong(
            "as",
            "%s is %s, which %s does not give."
                .formatted(target.name(), isCareer ? "a career" : "no career", conversion.key()));
      } else if (!isCareer && !conversion.gives(target.unit())) {
        fields.wrong(
            "as",
            "%s gives no %s, which %s is."
                .formatted(conversion.key(), target.unit(), target.name()));
      }
    }
    Map<String, String> codes = new LinkedHashMap<>();
    problems
        .entries(fields.find("codes"))
        .forEach((word, value) -> {
          codes.put(word, value.text());
          problems.tryAt(
              value, subject, () -> targets.forEach(target -> target.parse(law, value.text())));
        });
    Otherwise otherwise =
        fields.read("otherwise", false, value -> otherwise(law, targets, conversion, value));
    return new InputMapping(key, targets, conversion, codes, Map.of(), Map.of(), otherwise);
  }

  /// A mapping by word: what each word sets, or what each word of a list is counted as.
  private static InputMapping ofWords(
      Law law, String subject, String key, Fields fields, MappingProblems problems) {
    if (fields.find("to") != null
        || (fields.find("words") != null && fields.find("items") != null)) {
      fields.wrong("words", "An input has one of to, words and items.");
    }
    Map<String, List<Setting>> words = new LinkedHashMap<>();
    problems
        .entries(fields.find("words"))
        .forEach((word, sets) -> {
          List<Setting> settings = new ArrayList<>();
          problems
              .entries(sets)
              .forEach((name, value) ->
                  problems.tryAt(value, subject, () -> settings.add(setting(law, name, value))));
          words.put(word, List.copyOf(settings));
        });
    Map<String, List<Target>> items = new LinkedHashMap<>();
    problems
        .entries(fields.find("items"))
        .forEach((word, to) ->
            problems.tryAt(
                to,
                subject,
                () -> {
                  List<Target> counted = targets(law, to);
                  counted.forEach(target -> requireCount(target));
                  items.put(word, counted);
                }));
    return new InputMapping(key, List.of(), Conversion.AS_WRITTEN, Map.of(), words, items, null);
  }

  private static Setting setting(Law law, String name, YamlNode value) {
    Target target = Target.of(law, name);
    return new Setting.Value(target, target.parse(law, value.text()));
  }

  private static void requireCount(Target target) {
    if (target.unit() != Unit.COUNT) {
      throw new IllegalArgumentException(
          "%s is %s, but words of a list are counted.".formatted(target.name(), target.unit()));
    }
  }

  private static List<Target> targets(Law law, YamlNode to) {
    return to.items().stream().map(each -> Target.of(law, each.text())).toList();
  }

  private static Otherwise otherwise(
      Law law, List<Target> targets, Conversion conversion, YamlNode value) {
    if (value.isScalar()) {
      int month = CalendarMonth.of(law.manifest().referenceDate());
      targets.forEach(target -> conversion.convert(law, target, value.text(), month));
      return new Otherwise.Value(value.text());
    }
    if (value.entries().containsKey("input")) {
      return new Otherwise.OfInput(value.get("input").text());
    }
    Parameter parameter = law.parameter(value.get("parameter").text());
    for (Target target : targets) {
      boolean fits = conversion != Conversion.AS_WRITTEN || target.unit() == parameter.unit();
      if (!fits || parameter.by() != null) {
        throw new IllegalArgumentException(
            "%s is %s and cannot stand for %s, which is %s."
                .formatted(
                    parameter.path(),
                    parameter.by() == null ? parameter.unit() : "a table",
                    target.name(),
                    target.unit()));
      }
    }
    return new Otherwise.OfLaw(parameter);
  }
}
