package org.openshebao.statistics.indicator;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.text.Label;
import org.openshebao.population.yaml.YamlFile;
import org.openshebao.population.yaml.YamlNode;
import org.openshebao.statistics.inequality.SocietalPovertyLine;

/// Reads indicators: those of `indicators.yaml` and `universes.yaml` beside this class, and those of a user's own file.
public final class CatalogueYaml {

  private final Problems problems = new Problems();
  private final Map<String, Universe> universes = new LinkedHashMap<>();
  private final Map<String, List<IndicatorVersion>> indicators = new LinkedHashMap<>();

  private CatalogueYaml() {}

  /// The indicators that come with the program, and those of `own` when given.
  public static IndicatorCatalogue read(@Nullable Path own) {
    CatalogueYaml yaml = new CatalogueYaml();
    yaml.universes(yaml.resource("universes.yaml"));
    yaml.indicators(yaml.resource("indicators.yaml"));
    if (own != null) {
      YamlNode top = YamlFile.read(own, yaml.problems).allow("universes", "indicators");
      top.find("universes").ifPresent(yaml::universes);
      top.find("indicators").ifPresent(yaml::indicators);
    }
    yaml.problems.throwIfErrors();
    return new IndicatorCatalogue(new Universes(yaml.universes), yaml.indicators);
  }

  private YamlNode resource(String name) {
    try (InputStream in = CatalogueYaml.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside its class.");
      }
      return YamlFile.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void universes(YamlNode top) {
    top.entries()
        .forEach((id, node) -> {
          node.allow("en", "zh", "partOf", "consistsOf");
          Universe universe =
              new Universe(
                  id,
                  new Label(node.text("en"), node.text("zh")),
                  texts(node, "partOf"),
                  texts(node, "consistsOf"));
          if (universes.putIfAbsent(id, universe) != null) {
            node.report("INDICATOR-TWICE", "There is a population of that id already.", null);
          }
        });
  }

  private void indicators(YamlNode top) {
    top.entries()
        .forEach((id, node) -> {
          node.allow("name", "versions");
          Label name = label(node, "name", id);
          List<IndicatorVersion> versions = new ArrayList<>();
          for (YamlNode item : node.list("versions")) {
            versions.add(version(id, name, item));
          }
          if (versions.isEmpty()) {
            node.report("INDICATOR-EMPTY", "An indicator needs a definition.", "Add versions.");
          } else if (indicators.putIfAbsent(id, versions) != null) {
            node.report("INDICATOR-TWICE", "There is an indicator of that id already.", null);
          }
        });
  }

  private IndicatorVersion version(String id, Label name, YamlNode node) {
    node.allow(
        "from",
        "to",
        "universe",
        "ages",
        "variables",
        "denominator",
        "numerator",
        "multiplier",
        "groups",
        "budget",
        "unit",
        "source",
        "note");
    String universe = node.text("universe");
    if (!universes.containsKey(universe)) {
      node.report(
          "INDICATOR-UNIVERSE",
          "There is no population \"%s\".".formatted(universe),
          "Known are %s.".formatted(String.join(", ", universes.keySet())));
    }
    BudgetShare budget = node.find("budget").map(this::budget).orElse(null);
    return new IndicatorVersion(
        id,
        name,
        day(node, "from"),
        day(node, "to"),
        universe,
        node.find("ages").map(CatalogueYaml::ages).orElse(AgeRange.ALL),
        variables(node),
        node.findText("denominator").orElse("1 == 1"),
        budget == null ? node.text("numerator") : "",
        node.findText("multiplier").orElse(null),
        groups(node),
        budget,
        node.findText("unit").orElse("share"),
        node.text("source"),
        node.find("note").map(CatalogueYaml::label).orElse(null));
  }

  private static List<NeededVariable> variables(YamlNode node) {
    List<NeededVariable> variables = new ArrayList<>();
    node.find("variables")
        .ifPresent(all ->
            all.entries()
                .forEach((name, value) -> {
                  value.allow("en", "zh", "unit");
                  variables.add(
                      new NeededVariable(
                          name,
                          new Label(value.text("en"), value.text("zh")),
                          value.findText("unit").orElse("yes_no")));
                }));
    return variables;
  }

  private static @Nullable GroupContrast groups(YamlNode node) {
    return node.find("groups")
        .map(value -> {
          value.allow("variable", "compared", "reference");
          return new GroupContrast(
              value.text("variable"),
              label(value, "compared", "1"),
              label(value, "reference", "0"));
        })
        .orElse(null);
  }

  private BudgetShare budget(YamlNode node) {
    node.allow("floor", "intercept", "shareOfMedian", "above", "upTo");
    return new BudgetShare(
        new SocietalPovertyLine(
            number(node, "floor"), number(node, "intercept"), number(node, "shareOfMedian")),
        number(node, "above"),
        node.find("upTo").isPresent() ? number(node, "upTo") : Double.POSITIVE_INFINITY);
  }

  private static double number(YamlNode node, String key) {
    String text = node.text(key);
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      node.report("INDICATOR-NUMBER", "%s must be a number.".formatted(key), null);
      return 1;
    }
  }

  /// `[15, 64]`, `[15]` for 15 and over.
  public static AgeRange ages(YamlNode node) {
    List<YamlNode> items = node.items();
    try {
      int from = Integer.parseInt(items.getFirst().text());
      Integer to = items.size() > 1 ? Integer.valueOf(items.get(1).text()) : null;
      return new AgeRange(from, to);
    } catch (IllegalArgumentException e) {
      node.report(
          "INDICATOR-AGES",
          "Ages are one or two whole numbers.",
          "Write [15, 64], or [15] for 15 and over.");
      return AgeRange.ALL;
    }
  }

  /// The day under a key.
  public static @Nullable LocalDate day(YamlNode node, String key) {
    String text = node.findText(key).orElse(null);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      node.report("INDICATOR-DATE", "\"%s\" is no day.".formatted(text), "Write 2025-03-01.");
      return null;
    }
  }

  private static Label label(YamlNode node, String key, String otherwise) {
    return node.find(key).map(CatalogueYaml::label).orElse(Label.same(otherwise));
  }

  private static Label label(YamlNode node) {
    return node.isMap() ? new Label(node.text("en"), node.text("zh")) : Label.same(node.text());
  }

  private static List<String> texts(YamlNode node, String key) {
    return node.list(key).stream().map(YamlNode::text).toList();
  }
}
