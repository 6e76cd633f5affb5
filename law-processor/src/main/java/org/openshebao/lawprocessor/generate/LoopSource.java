package org.openshebao.lawprocessor.generate;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.lawprocessor.model.ResolvedRule;
import org.openshebao.lawprocessor.model.ValueKind;
import org.openshebao.lawprocessor.model.ValueType;

/// The method `compute` of a batch class: arrays before the loops, a loop for whole columns and one for mixed ones.
final class LoopSource {

  private static final int WIDTH = 100;

  private final ResolvedRule rule;
  private final Imports imports;
  private final EnumArrays enums;

  LoopSource(ResolvedRule rule, Imports imports, EnumArrays enums) {
    this.rule = rule;
    this.imports = imports;
    this.enums = enums;
  }

  List<String> lines() {
    LocalNames names = new LocalNames();
    List<ArgumentSource> arguments = new ArrayList<>();
    for (int i = 0; i < rule.arguments().size(); i++) {
      arguments.add(ArgumentSource.of(i, rule.arguments().get(i), imports, names, enums));
    }
    String column = imports.use(ClassNames.COLUMN);
    List<String> lines = new ArrayList<>();
    lines.add("  @Override");
    lines.add(
        "  public void compute(%s[] arguments, %s result, int rows) {".formatted(column, column));
    arguments.forEach(argument -> argument.locals().forEach(local -> lines.add("    " + local)));
    lines.add("    long[] values = result.values();");
    lines.add("    int row = 0;");
    lines.add("    try {");
    lines.add("      if (result.allValues()) {");
    lines.add("        for (; row < rows; row++) {");
    lines.addAll(body(arguments, "          "));
    lines.add("        }");
    lines.add("      } else {");
    lines.add("        int[] known = result.listKnown(rows);");
    lines.add("        int count = result.countKnown();");
    lines.add("        for (int i = 0; i < count; i++) {");
    lines.add("          row = known[i];");
    lines.addAll(body(arguments, "          "));
    lines.add("        }");
    lines.add("      }");
    lines.add("    } catch (RuntimeException e) {");
    lines.add(
        "      throw new %s(%s, row, e);"
            .formatted(imports.use(ClassNames.RULE_FAILURE), Literals.string(rule.source().id())));
    lines.add("    }");
    lines.add("  }");
    return lines;
  }

  private List<String> body(List<ArgumentSource> arguments, String indent) {
    ValueType result = rule.result();
    List<String> lines = new ArrayList<>();
    if (!result.nullable()) {
      return call(indent, "values[row] = ", toLong(result), arguments);
    }
    lines.addAll(
        call(indent, imports.use(result.name()) + " value = ", new Wrap("", ""), arguments));
    lines.add(indent + "if (value == null) {");
    lines.add(
        indent
            + "  result.setStatus(row, %s.RETURNED_UNKNOWN);"
                .formatted(imports.use(ClassNames.STATUS)));
    lines.add(indent + "} else {");
    Wrap wrap = toLong(result);
    lines.add(indent + "  values[row] = " + wrap.before + "value" + wrap.after + ";");
    lines.add(indent + "}");
    return lines;
  }

  private record Wrap(String before, String after) {}

  /// What turns a result into the number that a column holds.
  private static Wrap toLong(ValueType result) {
    ValueKind kind = result.kind();
    return kind == ValueKind.BOOLEAN
        ? new Wrap("", " ? 1 : 0")
        : kind.accessor().isEmpty() ? new Wrap("", "") : new Wrap("", "." + kind.accessor() + "()");
  }

  /// The call on one line where it fits, else with each argument on its own.
  private List<String> call(
      String indent, String target, Wrap wrap, List<ArgumentSource> arguments) {
    String method =
        "%s.%s("
            .formatted(
                imports.use(rule.source().type().getQualifiedName().toString()),
                rule.source().method().getSimpleName());
    List<String> reads = arguments.stream().map(ArgumentSource::read).toList();
    String oneLine =
        indent + target + wrap.before + method + String.join(", ", reads) + ")" + wrap.after + ";";
    if (oneLine.length() <= WIDTH || reads.isEmpty()) {
      return List.of(oneLine);
    }
    List<String> lines = new ArrayList<>();
    lines.add(indent + target.stripTrailing());
    lines.add(indent + "    " + wrap.before + method);
    for (int i = 0; i < reads.size(); i++) {
      boolean last = i == reads.size() - 1;
      lines.add(indent + "        " + reads.get(i) + (last ? ")" + wrap.after + ";" : ","));
    }
    return lines;
  }
}
