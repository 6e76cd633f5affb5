package org.openshebao.lawprocessor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Aggregate;
import org.openshebao.law.rule.ArgumentInfo.Kind;
import org.openshebao.law.rule.Rule;
import org.openshebao.law.rule.Unit;
import org.openshebao.lawprocessor.model.ResolvedArgument;
import org.openshebao.lawprocessor.model.ResolvedRule;
import org.openshebao.lawprocessor.model.RuleMethod;
import org.openshebao.lawprocessor.model.ValueKind;
import org.openshebao.lawprocessor.model.ValueType;

/// The method `info` of a batch class: the rule as data.
final class InfoSource {

  private final ResolvedRule rule;
  private final Imports imports;
  private final String binaryName;

  /// `binaryName` is the rule's class as the class loader names it.
  InfoSource(ResolvedRule rule, Imports imports, String binaryName) {
    this.rule = rule;
    this.imports = imports;
    this.binaryName = binaryName;
  }

  List<String> lines(String batchClass) {
    RuleMethod source = rule.source();
    Rule said = source.rule();
    List<String> lines = new ArrayList<>();
    lines.add("  /// What the rule computes, from what, under which articles.");
    lines.add("  public static %s info() {".formatted(imports.use(ClassNames.RULE_INFO)));
    lines.add("    return new %s(".formatted(imports.use(ClassNames.RULE_INFO)));
    add(lines, Literals.string(source.id()));
    add(lines, Literals.string(binaryName));
    add(lines, Literals.string(source.method().getSimpleName().toString()));
    add(lines, Integer.toString(source.line()));
    add(lines, imports.use(ClassNames.ENTITY) + "." + said.of());
    add(lines, imports.use(ClassNames.PERIOD) + "." + said.per());
    add(lines, imports.use(ClassNames.UNIT) + "." + said.unit());
    add(lines, codes());
    add(lines, list(rule.when().stream().map(Literals::string).toList()));
    add(lines, date(said.since()));
    add(lines, said.until().isEmpty() ? "null" : date(said.until()));
    add(lines, imports.use(ClassNames.SINCE_TESTS) + "." + said.sinceTests());
    add(lines, said.place().isEmpty() ? "null" : Literals.string(said.place()));
    add(lines, Literals.string(said.cites()));
    add(
        lines,
        "new %s(%s, %s)"
            .formatted(
                imports.use(ClassNames.LABEL),
                Literals.string(said.en()),
                Literals.string(said.zh())));
    add(lines, Literals.string(source.doc()));
    add(lines, arguments());
    add(lines, Literals.stringOrNull(rule.exceptionTo()));
    add(lines, Literals.stringOrNull(source.replaces()));
    add(lines, Boolean.toString(rule.result().nullable()));
    lines.add("        new %s());".formatted(batchClass));
    lines.add("  }");
    return lines;
  }

  private static void add(List<String> lines, String value) {
    lines.add("        " + value + ",");
  }

  private String date(String text) {
    return "%s.parse(%s)".formatted(imports.use(ClassNames.LOCAL_DATE), Literals.string(text));
  }

  private String codes() {
    ValueType result = rule.result();
    return result.kind() == ValueKind.CODE
        ? "%s.of(%s.values())".formatted(imports.use(ClassNames.LIST), imports.use(result.name()))
        : list(List.of());
  }

  private String list(List<String> items) {
    return "%s.of(%s)".formatted(imports.use(ClassNames.LIST), String.join(", ", items));
  }

  private String arguments() {
    if (rule.arguments().isEmpty()) {
      return list(List.of());
    }
    return rule.arguments().stream()
        .map(this::argument)
        .collect(
            Collectors.joining(
                ",\n            ", imports.use(ClassNames.LIST) + ".of(\n            ", ")"));
  }

  private String argument(ResolvedArgument argument) {
    ArgumentInfo info = argument.info();
    String name = Literals.string(info.name());
    String target = Literals.string(info.target());
    String unit = constant(ClassNames.UNIT, info.unit());
    String type = imports.use(ClassNames.ARGUMENT_INFO);
    Unit measures = info.unit();
    if (measures != null) {
      if (info.equals(ArgumentInfo.variable(info.name(), info.target(), measures))) {
        return "%s.variable(%s, %s, %s)".formatted(type, name, target, unit);
      }
      if (info.equals(ArgumentInfo.parameter(info.name(), info.target(), measures))) {
        return "%s.parameter(%s, %s, %s)".formatted(type, name, target, unit);
      }
    }
    String what =
        String.join(
            ", ",
            name,
            constant(ClassNames.ARGUMENT_INFO + "." + Kind.class.getSimpleName(), info.kind()),
            target,
            unit,
            constant(
                ClassNames.ARGUMENT_INFO + "." + Aggregate.class.getSimpleName(),
                info.aggregate()));
    String from =
        String.join(
            ", ",
            constant(ClassNames.ENTITY, info.over()),
            Literals.stringOrNull(info.placeVariable()),
            Literals.stringOrNull(info.onVariable()),
            Literals.stringOrNull(info.firstVariable()),
            Boolean.toString(info.mayBeUnknown()),
            Boolean.toString(info.orZero()));
    String indent = "\n                ";
    return "new " + type + "(" + indent + what + "," + indent + from + ")";
  }

  private String constant(String type, @Nullable Enum<?> value) {
    return value == null ? "null" : imports.use(type) + "." + value.name();
  }
}
