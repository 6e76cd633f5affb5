package org.openshebao.workbench.lawbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Language;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.input.InputVariable.CodeItem;
import org.openshebao.law.parameter.NamedUnit;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;

/// Writes the mapping file to begin with: every input needed as a column of its own name, to be changed to that of the user's file.
public final class MappingSkeleton {

  private static final List<Entity> FROM_THE_TOP =
      List.of(Entity.HOUSEHOLD, Entity.PERSON, Entity.RELATION);

  private final Language language;
  private final StringBuilder text = new StringBuilder();

  private MappingSkeleton(Language language) {
    this.language = language;
  }

  /// The text of a mapping file for some inputs.
  ///
  /// @param title  what it is for, one line
  public static String of(String title, List<InputVariable> inputs, Language language) {
    return new MappingSkeleton(language).write(title, inputs);
  }

  private String write(String title, List<InputVariable> inputs) {
    line(
        language == Language.ZH
            ? "# 每项输入对应您文件的哪一列：请改写 column；见 docs/mapping-files.md。"
            : "# Which column of your file is which input: change what follows column; see docs/mapping-files.md.");
    line("title: " + quoted(title));
    line("origin: {source: \"\", licence: \"\", synthetic: false}");
    line("entities:");
    for (Entity entity : FROM_THE_TOP) {
      List<InputVariable> own = inputs.stream().filter(input -> input.of() == entity).toList();
      boolean isParent =
          entity == Entity.PERSON && inputs.stream().anyMatch(MappingSkeleton::isOfRelation);
      if (!own.isEmpty() || isParent) {
        entity(entity, own);
      }
    }
    return text.toString();
  }

  private static boolean isOfRelation(InputVariable input) {
    return input.of() == Entity.RELATION;
  }

  private void entity(Entity entity, List<InputVariable> inputs) {
    String name = entity.key();
    line("  " + name + ":");
    line("    file: " + name + ".csv");
    line("    id: " + name + "_id");
    if (entity == Entity.RELATION) {
      line("    parent: {entity: person, id: person_id}");
    }
    if (inputs.stream().anyMatch(input -> !input.isHistory())) {
      line("    variables:");
    }
    inputs.stream().filter(input -> !input.isHistory()).forEach(this::variable);
    if (inputs.stream().anyMatch(InputVariable::isHistory)) {
      line("    histories:");
    }
    inputs.stream().filter(InputVariable::isHistory).forEach(input -> history(entity, input));
  }

  private void variable(InputVariable input) {
    line("      # " + input.label().in(language) + codes(input) + optional(input));
    String unit = cellUnit(input.unit());
    line(
        "      %s: {column: %s%s}"
            .formatted(input.id(), input.simpleName(), unit.isEmpty() ? "" : ", unit: " + unit));
  }

  private void history(Entity entity, InputVariable input) {
    line("      # " + input.label().in(language) + optional(input));
    line("      " + input.id() + ":");
    line("        file: " + entity.key() + "-" + input.simpleName() + ".csv");
    line("        parent: " + entity.key() + "_id");
    line(
        "        columns: {first_month: first_month, months_paid: months_paid, base: base, place: place}");
  }

  private static String codes(InputVariable input) {
    return input.codes().isEmpty()
        ? ""
        : input.codes().stream().map(CodeItem::key).collect(Collectors.joining(" | ", ": ", ""));
  }

  private String optional(InputVariable input) {
    if (!input.mayBeUnknown()) {
      return "";
    }
    return language == Language.ZH ? "（可不知）" : " (may be unknown)";
  }

  /// The unit as mapping files write it; nothing for codes and places, which are read by their names.
  private static String cellUnit(@Nullable NamedUnit named) {
    if (named == null) {
      return "";
    }
    Unit unit = named.unit();
    return switch (unit) {
      case FEN -> named == NamedUnit.YUAN_A_MONTH ? "yuan_a_month" : "yuan";
      case RATE -> "share";
      case INDEX, YEARS, DIVISOR -> "decimal";
      case MONTHS, DAYS, AGE_YEARS, COUNT, MONTH, DATE, YES_NO ->
          unit.name().toLowerCase(Locale.ROOT);
      case CODE, PLACE, FRACTION -> "";
    };
  }

  private static String quoted(String title) {
    return '"' + title.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
