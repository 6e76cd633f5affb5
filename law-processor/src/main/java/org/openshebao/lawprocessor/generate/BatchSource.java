package org.openshebao.lawprocessor.generate;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.lawprocessor.model.ResolvedRule;
import org.openshebao.lawprocessor.model.RuleMethod;

/// The source of the class that runs one rule over a batch.
///
/// @param packageName  the rule's package, whose methods it may call
/// @param className  its simple name: "EmployeePension_basicPension"
/// @param text  the whole file
public record BatchSource(String packageName, String className, String text) {

  /// Writes the class of a rule; `binaryName` is the rule's class as the class loader names it.
  public static BatchSource of(ResolvedRule rule, String binaryName) {
    RuleMethod source = rule.source();
    String className = className(source);
    Imports imports = new Imports(source.packageName());
    String ruleClass = imports.use(source.type().getQualifiedName().toString());
    String batch = imports.use(ClassNames.RULE_BATCH);
    String generated = imports.use(ClassNames.GENERATED);
    EnumArrays enums = new EnumArrays(imports);
    List<String> loop = new LoopSource(rule, imports, enums).lines();
    List<String> info = new InfoSource(rule, imports, binaryName).lines(className);
    List<String> arrays = enums.declarations();

    List<String> lines = new ArrayList<>();
    lines.add("package %s;".formatted(source.packageName()));
    lines.add("");
    lines.addAll(imports.lines());
    lines.add("");
    lines.add("/// %s over a batch of rows.".formatted(source.id()));
    lines.add("///");
    lines.add(
        "/// %s; see [%s]. Written by the law processor."
            .formatted(Literals.comment(source.rule().cites()), ruleClass));
    lines.add("@%s(%s)".formatted(generated, Literals.string(ClassNames.PROCESSOR)));
    lines.add("public final class %s implements %s {".formatted(className, batch));
    lines.add("");
    if (!arrays.isEmpty()) {
      arrays.forEach(array -> lines.add("  " + array));
      lines.add("");
    }
    lines.addAll(loop);
    lines.add("");
    lines.addAll(info);
    lines.add("}");
    return new BatchSource(source.packageName(), className, String.join("\n", lines) + "\n");
  }

  /// Its name with the package.
  public String qualifiedName() {
    return packageName + "." + className;
  }

  private static String className(RuleMethod rule) {
    String type =
        rule.type().getQualifiedName().toString().substring(rule.packageName().length() + 1);
    return type.replace('.', '_') + "_" + rule.method().getSimpleName();
  }
}
