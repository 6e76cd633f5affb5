package org.openshebao.standards.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.yaml.YamlNode;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.requirement.Measure;

/// Reads facts that are numbers.
final class NumberReader {

  private NumberReader() {}

  /// A number, its limits, or a table by previous earnings, with marks.
  static Optional<Fact> number(YamlNode node, Measure measure, List<String> otherKeys) {
    if (!node.isMap()) {
      if (node.isList()) {
        return FactReader.wrong(
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
      case "unknown" -> Optional.of(new Fact.Unknown(FactReader.SAID_UNKNOWN));
      case "none" -> Optional.of(new Fact.NoSuch());
      default -> Optional.empty();
    };
  }

  private static Optional<Range> interval(YamlNode node, Measure measure) {
    Map<String, YamlNode> entries = node.entries();
    if (!entries.containsKey("low") && !entries.containsKey("high")) {
      FactReader.wrong(
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
      return FactReader.wrong(
          node, String.valueOf(e.getMessage()), "List the points by rising earnings, each once.");
    }
  }

  /// Points of a table.
  static Optional<List<EarningsPoint>> points(YamlNode node, String shape) {
    List<EarningsPoint> points = new ArrayList<>();
    for (YamlNode item : node.items()) {
      List<YamlNode> pair = item.isList() ? item.items() : List.of();
      if (pair.size() != 2) {
        FactReader.wrong(item, "A point is a pair.", shape + " is expected.");
        return Optional.empty();
      }
      Optional<Rational> earnings = parse(pair.getFirst());
      Optional<Rational> value = parse(pair.getLast());
      if (earnings.isEmpty() || value.isEmpty()) {
        return Optional.empty();
      }
      if (earnings.get().signum() < 0 || value.get().signum() < 0) {
        FactReader.wrong(item, "A point cannot be below 0.", shape + " is expected.");
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
      return Optional.of(Rational.parse(node.text().replace("_", "")));
    } catch (NumberFormatException e) {
      node.report("FACT-NUMBER", "A number is expected here.", "Write 0.45, unknown or none.");
      return Optional.empty();
    }
  }

  private static boolean isInfinite(YamlNode node) {
    return List.of(".inf", "+.inf", ".Inf", ".INF").contains(node.text().strip());
  }
}
