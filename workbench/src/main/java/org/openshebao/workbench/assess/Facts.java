package org.openshebao.workbench.assess;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openshebao.law.yaml.YamlNode;

/// Facts by name, written as people write them: "sex: male".
///
/// @param values  names of variables with their values, in the order written
public record Facts(Map<String, String> values) {

  /// No facts.
  public static final Facts NONE = new Facts(Map.of());

  public Facts {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  static Facts read(YamlNode node) {
    Map<String, String> values = new LinkedHashMap<>();
    node.entries().forEach((name, value) -> values.put(name, value.text()));
    return new Facts(values);
  }

  /// The value of a name; throws when it is not there.
  public String get(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          "\"%s\" is missing; there are %s.".formatted(name, values.keySet()));
    }
    return value;
  }

  /// These facts and `more`, which win.
  public Facts and(Facts more) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.putAll(more.values);
    return new Facts(all);
  }

  /// These facts and one more.
  public Facts and(String name, String value) {
    return and(new Facts(Map.of(name, value)));
  }
}
