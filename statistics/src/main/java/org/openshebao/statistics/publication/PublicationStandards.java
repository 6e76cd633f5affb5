package org.openshebao.statistics.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.text.Label;
import org.openshebao.population.yaml.YamlFile;
import org.openshebao.population.yaml.YamlNode;

/// The standards that are known: those of `standards.yaml` beside this class, and those of a user's own file.
public final class PublicationStandards {

  private static final Set<String> WORDS =
      Set.of("and", "or", "not", "if", "min", "max", "abs", "log", "exp", "sqrt", "is", "missing");

  private final Map<String, PublicationStandard> byId = new LinkedHashMap<>();

  private PublicationStandards() {}

  /// Those that come with the program.
  public static PublicationStandards known() {
    try (InputStream in = PublicationStandards.class.getResourceAsStream("standards.yaml")) {
      if (in == null) {
        throw new IllegalStateException("standards.yaml is missing beside its class.");
      }
      PublicationStandards all = new PublicationStandards();
      Problems problems = new Problems();
      all.read(
          YamlFile.parse(
              "standards.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8), problems));
      problems.throwIfErrors();
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// These and those of a file of the same form; a file may not say again what an id stands for.
  public PublicationStandards and(Path file) {
    PublicationStandards all = new PublicationStandards();
    all.byId.putAll(byId);
    Problems problems = new Problems();
    all.read(YamlFile.read(file, problems));
    problems.throwIfErrors();
    return all;
  }

  /// All of them.
  public List<PublicationStandard> list() {
    return List.copyOf(byId.values());
  }

  /// One of them; throws naming the nearest.
  public PublicationStandard get(String id) {
    PublicationStandard standard = byId.get(id);
    if (standard == null) {
      throw new IllegalArgumentException(
          "There is no standard \"%s\". %s Known are %s."
              .formatted(
                  id, Suggestion.maybe(id, byId.keySet()), String.join(", ", byId.keySet())));
    }
    return standard;
  }

  private void read(YamlNode top) {
    top.entries()
        .forEach((id, node) -> {
          node.allow("name", "from", "to", "source", "parameters", "shares", "others", "note");
          Map<String, Label> parameters = new LinkedHashMap<>();
          node.find("parameters")
              .ifPresent(all ->
                  all.entries().forEach((name, value) -> parameters.put(name, label(value))));
          PublicationStandard standard =
              new PublicationStandard(
                  id,
                  node.find("name").map(PublicationStandards::label).orElse(Label.same(id)),
                  day(node, "from").orElse(LocalDate.MIN),
                  day(node, "to").orElse(null),
                  node.text("source"),
                  parameters,
                  rules(node, "shares", parameters.keySet()),
                  rules(node, "others", parameters.keySet()),
                  note(node));
          if (byId.putIfAbsent(id, standard) != null) {
            node.report(
                "STANDARD-TWICE", "There is a standard \"%s\" already.".formatted(id), null);
          }
        });
  }

  private static @Nullable Label note(YamlNode node) {
    return node.find("note").map(PublicationStandards::label).orElse(null);
  }

  private static Optional<LocalDate> day(YamlNode node, String key) {
    return node.findText(key)
        .flatMap(text -> {
          try {
            return Optional.of(LocalDate.parse(text));
          } catch (DateTimeParseException e) {
            node.report("STANDARD-DATE", "\"%s\" is no day.".formatted(text), "Write 2017-08-01.");
            return Optional.empty();
          }
        });
  }

  private static List<QualityRule> rules(YamlNode node, String key, Set<String> parameters) {
    List<QualityRule> rules = new ArrayList<>();
    for (YamlNode item : node.list(key)) {
      item.allow("if", "then", "because");
      String condition = item.text("if");
      Set<String> known = new TreeSet<>(Measure.ids());
      known.addAll(parameters);
      for (String name : PublicationStandard.names(condition)) {
        if (!known.contains(name) && !WORDS.contains(name)) {
          item.report(
              "STANDARD-MEASURE",
              "A rule cannot ask for \"%s\".".formatted(name),
              "%s It may ask for %s."
                  .formatted(Suggestion.maybe(name, known), String.join(", ", known))
                  .strip());
        }
      }
      Verdict verdict =
          switch (item.text("then").toLowerCase(Locale.ROOT)) {
            case "suppress" -> Verdict.SUPPRESS;
            case "caution" -> Verdict.CAUTION;
            case "publish" -> Verdict.PUBLISH;
            default -> {
              item.report(
                  "STANDARD-VERDICT",
                  "A rule ends in suppress, caution or publish.",
                  "Write then: suppress.");
              yield Verdict.SUPPRESS;
            }
          };
      Label because =
          item.find("because").map(PublicationStandards::label).orElse(Label.same(condition));
      rules.add(new QualityRule(condition, verdict, because));
    }
    return rules;
  }

  private static Label label(YamlNode node) {
    return node.isMap() ? new Label(node.text("en"), node.text("zh")) : Label.same(node.text());
  }
}
