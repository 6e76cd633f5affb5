package org.openshebao.workbench.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An object of a JSON tree; its members stay in the order in which they were put.
public final class JsonObject {

  private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

  /// Adds a member: text, number, truth value, label, list, object, or null.
  public JsonObject with(String name, @Nullable Object value) {
    members.put(name, value);
    return this;
  }

  /// Adds a member when there is a value, and nothing otherwise.
  public JsonObject withKnown(String name, @Nullable Object value) {
    return value == null ? this : with(name, value);
  }

  Map<String, @Nullable Object> members() {
    return members;
  }
}
