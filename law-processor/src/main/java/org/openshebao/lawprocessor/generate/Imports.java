package org.openshebao.lawprocessor.generate;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// The imports of a generated file: a class is named shortly unless another one has that name already.
final class Imports {

  private final String packageName;
  private final Map<String, String> bySimpleName = new TreeMap<>();

  Imports(String packageName) {
    this.packageName = packageName;
  }

  /// The name under which the file may use a class, which is imported for that.
  String use(String qualified) {
    String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
    return bySimpleName.computeIfAbsent(simple, name -> qualified).equals(qualified)
        ? simple
        : qualified;
  }

  /// The import lines in order, without those that Java needs not be told.
  Collection<String> lines() {
    return bySimpleName.values().stream()
        .filter(
            name -> !packageOf(name).equals(packageName) && !packageOf(name).equals("java.lang"))
        .sorted()
        .map(name -> "import " + name + ";")
        .toList();
  }

  private static String packageOf(String qualified) {
    return qualified.substring(0, Math.max(0, qualified.lastIndexOf('.')));
  }
}
