package org.openshebao.publishing.sdmx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// An observation: values by component. A component that is not named has none.
///
/// @param values  codes and texts as data write them, numbers as the shortest text that gives them again
public record Observation(Map<String, String> values) {

  public Observation {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  String value(Component component) {
    return values.getOrDefault(component.id(), "");
  }
}
