package org.openshebao.standards.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.population.yaml.YamlNode;
import org.openshebao.standards.requirement.Measure;

/// Reads a fact as files write it: `0.45`, `{low: 1, high: 2}`, `yes`, `unknown`, `none`, a list, `{at-least: […]}`,
/// `{by-previous-earnings: [[w, b], …]}`, a choice, `{value: …}` with marks.
///
/// What does not fit the measure is reported with its line, and nothing is read in its place.
public final class FactReader {

  static final Label SAID_UNKNOWN = new Label("stated as unknown", "注明未知");

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
      case DISTRIBUTION ->
          NumberReader.points(node, "[earnings, persons]").map(Fact.Distribution::new);
      case NUMBER -> NumberReader.number(node, measure, otherKeys);
    };
  }

  private static Optional<Fact> flag(YamlNode node, Measure measure) {
    if (node.isMap() || node.isList()) {
      return wrong(
          node,
          "The measure \"" + measure.name() + "\" is a legal finding.",
          "yes, no or unknown is expected.");
    }
    return switch (node.text().strip().toLowerCase(Locale.ROOT)) {
      case "yes", "true", "on" -> Optional.of(new Fact.LegalFinding(true));
      case "no", "false", "off" -> Optional.of(new Fact.LegalFinding(false));
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

  private static List<String> texts(YamlNode node) {
    return node.items().stream().map(YamlNode::text).toList();
  }

  static <T> Optional<T> wrong(YamlNode node, String message, @Nullable String mend) {
    node.report("FACT-FORM", message, mend);
    return Optional.empty();
  }
}
