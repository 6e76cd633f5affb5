package org.openshebao.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToLongFunction;
import org.openshebao.base.source.Source;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.Unit;
import org.openshebao.simulation.trace.ValueText;

/// Says where a dated value of a parameter comes from: place, dates, documents, grade, address.
final class ParameterText {

  private static final int SHOWN_IN_FULL = 8;

  private final Law law;
  private final Messages messages;
  private final Set<String> addresses = new HashSet<>();

  ParameterText(Law law, Messages messages) {
    this.law = law;
    this.messages = messages;
  }

  /// Two or three lines: path with place and dates; documents with article and grade; the address, once for each.
  List<String> origin(Parameter parameter, ParameterValue value) {
    List<String> lines = new ArrayList<>();
    lines.add(joined(List.of(parameter.path(), place(value), dates(value))));
    lines.add(documents(value) + " [" + value.grade().label().in(messages.language()) + "]");
    address(value).filter(addresses::add).ifPresent(lines::add);
    return lines;
  }

  /// The value with its unit; of a long table the ends alone.
  String shortValue(Parameter parameter, ParameterValue value) {
    return switch (value.content()) {
      case Content.Table table when table.table().keys().length > SHOWN_IN_FULL ->
          ends(parameter.unit(), table.table().keys(), table.table()::raw);
      case Content.Steps steps when steps.steps().keys().length > SHOWN_IN_FULL ->
          ends(parameter.unit(), steps.steps().keys(), steps.steps()::raw);
      default -> value(parameter, value);
    };
  }

  /// The value with its unit.
  String value(Parameter parameter, ParameterValue value) {
    return value.content() instanceof Content.Number number
        ? ValueText.of(law, parameter.unit(), List.of(), number.raw()).in(messages.language())
        : value.content().format(parameter.unit());
  }

  /// `{40: 233, …, 70: 56} (31 values)`.
  private String ends(Unit unit, int[] keys, IntToLongFunction at) {
    int first = keys[0];
    int last = keys[keys.length - 1];
    String text =
        "{%d: %s, …, %d: %s}"
            .formatted(
                first, unit.format(at.applyAsLong(first)), last, unit.format(at.applyAsLong(last)));
    return messages.text("table.cut", text, keys.length);
  }

  String place(ParameterValue value) {
    return law.places().get(law.places().indexOf(value.place())).name().in(messages.language());
  }

  String dates(ParameterValue value) {
    return value.to() == null
        ? messages.text("parameter.from", value.from())
        : messages.text("parameter.fromTo", value.from(), value.to());
  }

  /// Title and number of each document, with the article.
  String documents(ParameterValue value) {
    List<String> parts = new ArrayList<>();
    for (String id : value.sources()) {
      parts.add(law.findSource(id).map(this::title).orElse(id));
    }
    if (value.document() != null) {
      parts.add(value.document());
    }
    if (value.article() != null) {
      parts.add(article(value.article()));
    }
    return parts.isEmpty() ? messages.text("parameter.noSource") : joined(parts);
  }

  /// An article as lawyers of the language write it, where all of it can be: "Art. 16" is 第16条, a remark stays as it is.
  private String article(String article) {
    String written = law.cite(article.replaceFirst("^Art", "art")).in(messages.language());
    boolean isMixed = written.chars().anyMatch(c -> c < 128 && Character.isLetter(c));
    return isMixed ? article : written;
  }

  private String joined(List<String> parts) {
    return String.join(messages.text("list.separator"), parts);
  }

  private String title(Source source) {
    String title = source.title().in(messages.language());
    return source.number() == null || title.contains(source.number())
        ? title
        : title + " (" + source.number() + ")";
  }

  private Optional<String> address(ParameterValue value) {
    if (value.address() != null) {
      return Optional.of(value.address());
    }
    return value.sources().stream()
        .flatMap(id -> law.findSource(id).stream())
        .flatMap(source -> Optional.ofNullable(source.address()).stream())
        .findFirst();
  }
}
