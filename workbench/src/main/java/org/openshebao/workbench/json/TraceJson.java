package org.openshebao.workbench.json;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.Variable.CodeName;
import org.openshebao.law.rule.Unit;
import org.openshebao.simulation.trace.TraceNode;

/// A tree of values as JSON. What is not known is null and has a reason.
///
/// What a value was computed from is written where the value first appears; later it is said how much is left out.
final class TraceJson {

  private final Law law;
  private final int depth;
  private final Set<TraceNode> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  /// @param depth  how many levels are written; below them it is said how many values were left out
  TraceJson(Law law, int depth) {
    this.law = law;
    this.depth = depth;
  }

  JsonObject of(TraceNode node) {
    return of(node, 1);
  }

  /// Value, unit and reason of a node alone.
  JsonObject addResult(JsonObject json, TraceNode node) {
    return json.with("value", value(node))
        .with("unit", unit(node))
        .with("text", node.value())
        .with("reason", reason(node));
  }

  private JsonObject of(TraceNode node, int level) {
    JsonObject json =
        new JsonObject()
            .with("id", node.id())
            .with("kind", node.kind().name().toLowerCase(Locale.ROOT))
            .with("label", node.label());
    addResult(json, node)
        .withKnown("cites", node.cites() == null ? null : law.cite(node.cites()))
        .withKnown("doc", node.doc());
    if (node.parameter() != null) {
      json.with("parameter", ParameterJson.of(law, law.parameter(node.id()), node.parameter()));
    }
    List<TraceNode> children = node.children();
    if (!children.isEmpty() && !shown.add(node)) {
      json.with("childrenShownAbove", children.size());
    } else if (level < depth) {
      json.with("children", children.stream().map(child -> of(child, level + 1)).toList());
    } else if (!children.isEmpty()) {
      json.with("childrenLeftOut", children.size());
    }
    return json;
  }

  private @Nullable Object value(TraceNode node) {
    if (node.value() == null) {
      return null;
    }
    if (node.parameter() != null) {
      return ValueJson.of(law, law.parameter(node.id()).unit(), node.parameter().content());
    }
    if (node.raw() == null || node.unit() == null) {
      return law.findParameter(node.id()).isPresent() ? "series" : "career";
    }
    List<CodeName> codes = law.findVariable(node.id()).map(Variable::codes).orElse(List.of());
    return ValueJson.of(law, node.unit(), codes, node.raw());
  }

  private @Nullable String unit(TraceNode node) {
    Unit unit = node.parameter() == null ? node.unit() : law.parameter(node.id()).unit();
    return unit == null ? null : ValueJson.unit(unit);
  }

  private static @Nullable JsonObject reason(TraceNode node) {
    if (node.why() == null) {
      return null;
    }
    JsonObject json = new JsonObject();
    if (node.reason() != null) {
      json.with("kind", camel(node.reason().kind().name())).with("key", node.reason().key());
    }
    return json.with("text", node.why());
  }

  /// INPUT_UNKNOWN is "inputUnknown".
  private static String camel(String name) {
    StringBuilder text = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split("_")) {
      text.append(
          text.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return text.toString();
  }
}
