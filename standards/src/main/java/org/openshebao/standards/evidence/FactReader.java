package org.openshebao.standards.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.population.yaml.YamlNode;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.requirement.Measure;

/// Reads a fact as files write it: `0.45`, `{low: 1, high: 2}`, `yes`, `unknown`, `none`, a list, `{at-least: […]}`,
/// `{by-previous-earnings: [[w, b], …]}`, a choice, `{value: …}` with marks.
///
/// What does not fit the measure is reported with its line, and nothing is read in its place.
public final class FactReader {

  private static final Label SAID_UNKNOWN = new Label("stated as unknown", "注明未知");

  private FactReader() {}

  /// The fact about a measure, if it can be read.
  ///
  /// @param node  where it stands
  /// @param measure  what it is about
  /// @param otherKeys  keys that a map may have besides, because the file gives them a meaning
  public static Optional<Fact> read(YamlNode node, Measure measure, List<String> otherKeys) {
    if (!node.isMap() && !node.isList()) {
      String text = node.text().strip();
      if (text.equals("unknown")) {
        return Optional.of(new Fact.Unknown(SAID_UNKNOWN));
      }
      if (text.equals("none")) {
        return Optional.of(new Fact.NoSuch());
      }
    }
    return switch (measure.kind()) {
      case FLAG -> flag(node, measure);
      case SET -> items(node, measure);
      case CHOICE -> choice(node);
      case DISTRIBUTION -> points(node, "[earnings, persons]").map(Fact.Distribution::new);
      case NUMBER -> number(node, measure, otherKeys);
    };
  }

  private static Optional<Fact> flag(YamlNode node, Measure measure) {
    if (node.isMap() || node.isList()) {
      return wrong(
          node,
          "The measure \"" + measure.name() + "\" is a legal finding.",
          "yes, no or unknown is expected.");
    }
    return switch (node.text().strip()) {
      case "yes", "true" -> Optional.of(new Fact.LegalFinding(true));
      case "no", "false" -> Optional.of(new Fact.LegalFinding(false));
      default ->
          wrong(
              node,
              "The measure \"" + measure.name() + "\" is a legal finding.",
              "yes, no or unknown is expected.");
    };
  }

  private static Optional<Fact> items(YamlNode node, Measure measure) {
    if (node.isMap()) {
      node.allow("at-least");
      Optional<YamlNode> known = node.find("at-least");
      if (known.isEmpty() || !known.get().isList()) {
        return wrong(
            node,
            "The list \"" + measure.name() + "\" is not given.",
            "{at-least: [a, b]} is expected.");
      }
      return Optional.of(new Fact.Items(texts(known.get()), false));
    }
    if (!node.isList()) {
      return wrong(
          node,
          "The measure \"" + measure.name() + "\" is a national list.",
          "[a, b], {at-least: [a, b]}, none or unknown is expected.");
    }
    return Optional.of(new Fact.Items(texts(node), true));
  }

  private static Optional<Fact> choice(YamlNode node) {
    if (node.isMap() || node.isList()) {
      return wrong(node, "One reference is chosen.", "A single one such as 65.6.d is expected.");
    }
    return Optional.of(new Fact.Chosen(node.text().strip()));
  }

  private static Optional<Fact> number(YamlNode node, Measure measure, List<String> otherKeys) {
    if (!node.isMap()) {
      if (node.isList()) {
        return wrong(
            node,
            "The measure \"" + measure.name() + "\" is a number in " + measure.unit() + ".",
            null);
      }
      return value(node, measure).map(Fact::of);
    }
    List<String> keys =
        new ArrayList<>(List.of("value", "low", "high", "by-previous-earnings", "unit"));
    keys.addAll(Marks.KEYS);
    keys.addAll(otherKeys);
    node.allow(keys.toArray(String[]::new));
    Optional<String> unit = node.findText("unit");
    if (unit.isPresent() && !unit.get().equals(measure.unit())) {
      node.report(
          "FACT-UNIT",
          "The measure \"%s\" is in %s and the fact is in %s."
              .formatted(measure.name(), measure.unit(), unit.get()),
          "Give it in " + measure.unit() + ".");
      return Optional.empty();
    }
    Marks marks = MarksReader.read(node);
    if (node.find("by-previous-earnings").isPresent()) {
      return points(node.find("by-previous-earnings").get(), "[earnings, benefit]")
          .flatMap(points -> table(node, points, marks));
    }
    if (node.find("value").isPresent()) {
      return special(node.find("value").get())
          .or(() ->
              value(node.find("value").get(), measure)
                  .map(number -> new Fact.Amount(Range.of(number), marks)));
    }
    return interval(node, measure).map(range -> new Fact.Amount(range, marks));
  }

  private static Optional<Fact> special(YamlNode node) {
    return switch (node.text().strip()) {
      case "unknown" -> Optional.of(new Fact.Unknown(SAID_UNKNOWN));
      case "none" -> Optional.of(new Fact.NoSuch());
      default -> Optional.empty();
    };
  }

  private static Optional<Range> interval(YamlNode node, Measure measure) {
    Map<String, YamlNode> entries = node.entries();
    if (!entries.containsKey("low") && !entries.containsKey("high")) {
      wrong(
          node,
          "The fact about \"" + measure.name() + "\" has no value.",
          "Give value, or low and high.");
      return Optional.empty();
    }
    Rational low = Rational.ZERO;
    if (entries.containsKey("low")) {
      Optional<Rational> read = value(entries.get("low"), measure);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      low = read.get();
    }
    @Nullable Rational high = null;
    YamlNode end = entries.get("high");
    if (end != null && !isInfinite(end)) {
      Optional<Rational> read = value(end, measure);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      high = read.get();
    }
    if (high != null && low.compareTo(high) > 0) {
      node.report(
          "FACT-INTERVAL",
          "The interval of \"%s\" runs from %s down to %s.".formatted(measure.name(), low, high),
          "Give the lower end first.");
      return Optional.empty();
    }
    return Optional.of(new Range(low, high));
  }

  private static Optional<Fact> table(YamlNode node, List<EarningsPoint> points, Marks marks) {
    try {
      return Optional.of(new Fact.ByPreviousEarnings(points, marks));
    } catch (IllegalArgumentException e) {
      return wrong(
          node, String.valueOf(e.getMessage()), "List the points by rising earnings, each once.");
    }
  }

  private static Optional<List<EarningsPoint>> points(YamlNode node, String shape) {
    List<EarningsPoint> points = new ArrayList<>();
    for (YamlNode item : node.items()) {
      List<YamlNode> pair = item.isList() ? item.items() : List.of();
      if (pair.size() != 2) {
        wrong(item, "A point is a pair.", shape + " is expected.");
        return Optional.empty();
      }
      Optional<Rational> earnings = parse(pair.getFirst());
      Optional<Rational> value = parse(pair.getLast());
      if (earnings.isEmpty() || value.isEmpty()) {
        return Optional.empty();
      }
      if (earnings.get().signum() < 0 || value.get().signum() < 0) {
        wrong(item, "A point cannot be below 0.", shape + " is expected.");
        return Optional.empty();
      }
      points.add(new EarningsPoint(earnings.get(), value.get()));
    }
    return Optional.of(points);
  }

  /// A number that the measure can have: a share is at most 1, and only changes can be below 0.
  private static Optional<Rational> value(YamlNode node, Measure measure) {
    Optional<Rational> number = parse(node);
    if (number.isEmpty()) {
      return number;
    }
    if (measure.isShareOfWhole() && number.get().compareTo(Rational.ONE) > 0) {
      node.report(
          "FACT-SHARE",
          "The measure \"%s\" is a %s, from 0 to 1.".formatted(measure.name(), measure.unit()),
          "Maybe a percentage? %s %% is %s."
              .formatted(number.get(), number.get().dividedBy(Rational.of(100))));
      return Optional.empty();
    }
    boolean change =
        measure.unit().startsWith("change") || measure.unit().equals("percentage points");
    if (number.get().signum() < 0 && !change) {
      node.report(
          "FACT-NEGATIVE", "The measure \"%s\" cannot be below 0.".formatted(measure.name()), null);
      return Optional.empty();
    }
    return number;
  }

  private static Optional<Rational> parse(YamlNode node) {
    try {
      return Optional.of(Rational.parse(node.text()));
    } catch (NumberFormatException e) {
      node.report("FACT-NUMBER", "A number is expected here.", "Write 0.45, unknown or none.");
      return Optional.empty();
    }
  }

  private static boolean isInfinite(YamlNode node) {
    return List.of(".inf", "+.inf", ".Inf", ".INF").contains(node.text().strip());
  }

  private static List<String> texts(YamlNode node) {
    return node.items().stream().map(YamlNode::text).toList();
  }

  private static <T> Optional<T> wrong(YamlNode node, String message, @Nullable String mend) {
    node.report("FACT-FORM", message, mend);
    return Optional.empty();
  }
}
