package org.openshebao.law.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.text.Label;

/// Reads the fields of a YAML map one by one and collects what is wrong with them.
public final class Fields {

  private final YamlNode node;
  private final @Nullable String subject;
  private final Problems problems;
  private final Map<String, YamlNode> entries;

  /// For the map `node`, which describes `subject`.
  public Fields(YamlNode node, @Nullable String subject, Problems problems) {
    this.node = node;
    this.subject = subject;
    this.problems = problems;
    Map<String, YamlNode> read = Map.of();
    try {
      read = node.entries();
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
    this.entries = read;
  }

  /// Reports every key that is not one of `allowed`, with the nearest that is.
  public Fields allow(Set<String> allowed) {
    for (Map.Entry<String, YamlNode> entry : entries.entrySet()) {
      if (!allowed.contains(entry.getKey())) {
        problems.add(
            entry
                .getValue()
                .problem(
                    "YAML-KEY-UNKNOWN",
                    subject,
                    "The key \"" + entry.getKey() + "\" is not known here.",
                    (Suggestion.maybe(entry.getKey(), allowed)
                            + " Known: "
                            + allowed.stream().sorted().toList())
                        .strip()));
      }
    }
    return this;
  }

  /// The node of a key, or null.
  public @Nullable YamlNode find(String key) {
    return entries.get(key);
  }

  /// Reports that a key is missing.
  public void missing(String key) {
    problems.add(
        node.problem(
            "YAML-KEY-MISSING", subject, "The key \"" + key + "\" is missing.", "Add it."));
  }

  /// Reports what is wrong with the value of a key.
  public void wrong(String key, String message) {
    YamlNode value = entries.get(key);
    problems.add((value == null ? node : value).problem("YAML-VALUE", subject, message, null));
  }

  /// The text of a key, or null when absent; a missing required key is a problem.
  public @Nullable String text(String key, boolean required) {
    return read(key, required, YamlNode::text);
  }

  /// The text of a key that must be there, or "" after reporting its absence.
  public String required(String key) {
    String text = text(key, true);
    return text == null ? "" : text;
  }

  /// A day written in ISO form, or null.
  public @Nullable LocalDate date(String key, boolean required) {
    return read(key, required, value -> LocalDate.parse(value.text()));
  }

  /// A yes/no; false when absent.
  public boolean flag(String key) {
    Boolean value =
        read(
            key,
            false,
            found ->
                switch (found.text()) {
                  case "true", "yes" -> true;
                  case "false", "no" -> false;
                  default ->
                      throw new IllegalArgumentException(
                          "Expected true or false but found \"" + found.text() + "\".");
                });
    return value != null && value;
  }

  /// A label in both languages, or null after reporting what is wrong.
  public @Nullable Label label(String key, boolean required) {
    return read(key, required, value -> new Label(value.get("en").text(), value.get("zh").text()));
  }

  /// A field read by `reader`; what it throws becomes a problem at the field's line.
  public <T> @Nullable T read(String key, boolean required, Function<YamlNode, T> reader) {
    YamlNode value = entries.get(key);
    if (value == null) {
      if (required) {
        missing(key);
      }
      return null;
    }
    try {
      return reader.apply(value);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    } catch (DateTimeParseException e) {
      problems.add(
          value.problem(
              "YAML-DATE", subject, "\"" + key + "\" is no day.", "Write it as 2025-07-01."));
    } catch (IllegalArgumentException e) {
      problems.add(
          value.problem("YAML-VALUE", subject, "\"" + key + "\": " + e.getMessage(), null));
    }
    return null;
  }
}
