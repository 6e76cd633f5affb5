package org.openshebao.workbench.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.yaml.Fields;
import org.openshebao.law.yaml.YamlNode;

/// What an input of a case means.
///
/// @param key  as cases write it
/// @param targets  what it sets; empty when it carries no fact
/// @param conversion  how its value becomes theirs
/// @param codes  the words of cases, each with the text that it stands for; empty when words are taken as they are
/// @param otherwise  what holds where a case does not give it; null when it is then not known
record InputMapping(
    String key,
    List<Target> targets,
    Conversion conversion,
    Map<String, String> codes,
    @Nullable Otherwise otherwise) {

  private static final Set<String> KEYS =
      Set.of("to", "as", "codes", "otherwise", "ignore", "note");

  InputMapping {
    targets = List.copyOf(targets);
    codes = Map.copyOf(codes);
  }

  /// What holds where a case does not give an input.
  sealed interface Otherwise {
    /// A value as a case would write it.
    record Value(String text) implements Otherwise {}

    /// The value of a parameter at the case's place and month, when it is known.
    record OfLaw(Parameter parameter) implements Otherwise {}
  }

  /// Reads the mapping of the input `key`: the name of a variable or parameter, or a map that says more.
  ///
  /// @param subject  category and key, for problems
  static InputMapping read(
      Law law, String subject, String key, YamlNode node, MappingProblems problems) {
    if (node.isScalar()) {
      Target target = Target.of(law, node.text());
      return new InputMapping(key, List.of(target), Conversion.AS_WRITTEN, Map.of(), null);
    }
    Fields fields = new Fields(node, subject, problems.found()).allow(KEYS);
    if (fields.find("ignore") != null) {
      if (fields.find("to") != null) {
        fields.wrong("ignore", "An input is either ignored or sets something.");
      }
      return new InputMapping(key, List.of(), Conversion.AS_WRITTEN, Map.of(), null);
    }
    List<Target> targets = fields.read("to", true, to -> targets(law, to));
    Conversion read = fields.read("as", false, value -> Conversion.parse(value.text()));
    Conversion conversion = read == null ? Conversion.AS_WRITTEN : read;
    if (targets == null) {
      return new InputMapping(key, List.of(), conversion, Map.of(), null);
    }
    for (Target target : targets) {
      if (!conversion.gives(target.unit())) {
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
    return new InputMapping(key, targets, conversion, codes, otherwise);
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
