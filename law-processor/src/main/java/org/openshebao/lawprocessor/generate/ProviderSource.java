package org.openshebao.lawprocessor.generate;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.lawprocessor.model.LawRoot;

/// The source of the class that lists every rule and file of a law.
public final class ProviderSource {

  /// Its simple name.
  public static final String CLASS_NAME = "GeneratedRules";

  /// Rules a method: a method may not exceed 64 KB.
  private static final int RULES_A_METHOD = 500;

  private ProviderSource() {}

  /// Writes the class; `batchClasses` are the rules in order, by qualified name.
  public static String of(LawRoot root, List<String> batchClasses, List<String> resources) {
    Imports imports = new Imports(root.packageName());
    String list = imports.use(ClassNames.LIST);
    String info = imports.use(ClassNames.RULE_INFO);
    String provider = imports.use(ClassNames.RULE_PROVIDER);
    String generated = imports.use(ClassNames.GENERATED);
    String arrayList = imports.use("java.util.ArrayList");
    int parts = (batchClasses.size() + RULES_A_METHOD - 1) / RULES_A_METHOD;

    List<String> lines = new ArrayList<>();
    lines.add("package %s;".formatted(root.packageName()));
    lines.add("");
    lines.addAll(imports.lines());
    lines.add("");
    lines.add(
        "/// Every rule of the law \"%s\". Written by the law processor."
            .formatted(Literals.comment(root.id())));
    lines.add("@%s(%s)".formatted(generated, Literals.string(ClassNames.PROCESSOR)));
    lines.add("public final class %s implements %s {".formatted(CLASS_NAME, provider));
    method(lines, "String lawId()", List.of("return %s;".formatted(Literals.string(root.id()))));
    method(
        lines,
        "String rootPackage()",
        List.of("return %s;".formatted(Literals.string(root.packageName()))));
    if (root.pack() != null) {
      method(
          lines,
          "String reformId()",
          List.of("return %s;".formatted(Literals.string(root.pack()))));
    }
    List<String> body = new ArrayList<>();
    body.add("%s<%s> rules = new %s<>(%d);".formatted(list, info, arrayList, batchClasses.size()));
    for (int i = 0; i < parts; i++) {
      body.add("addPart%d(rules);".formatted(i + 1));
    }
    body.add("return rules;");
    method(lines, "%s<%s> rules()".formatted(list, info), body);
    method(lines, "%s<String> resources()".formatted(list), listOf(list, resources));
    for (int i = 0; i < parts; i++) {
      lines.add("");
      lines.add("  private static void addPart%d(%s<%s> rules) {".formatted(i + 1, list, info));
      batchClasses.stream()
          .skip((long) i * RULES_A_METHOD)
          .limit(RULES_A_METHOD)
          .forEach(name -> lines.add("    rules.add(%s.info());".formatted(name)));
      lines.add("  }");
    }
    lines.add("}");
    return String.join("\n", lines) + "\n";
  }

  private static List<String> listOf(String list, List<String> resources) {
    List<String> body = new ArrayList<>();
    body.add("return %s.of(".formatted(list));
    for (int i = 0; i < resources.size(); i++) {
      body.add(
          "    " + Literals.string(resources.get(i)) + (i == resources.size() - 1 ? ");" : ","));
    }
    return body;
  }

  private static void method(List<String> lines, String signature, List<String> body) {
    lines.add("");
    lines.add("  @Override");
    lines.add("  public %s {".formatted(signature));
    body.forEach(line -> lines.add("    " + line));
    lines.add("  }");
  }
}
