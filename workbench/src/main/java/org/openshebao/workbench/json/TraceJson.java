package org.openshebao.workbench.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.rule.Unit;
import org.openshebao.simulation.trace.TraceNode;

/// A tree of values as JSON. What is not known is null and has a reason.
final class TraceJson {

  private final Law law;
  private final int depth;

  /// @param depth  how many levels are written; below them it is said how many values were left out
  TraceJson(Law law, int depth) {
    this.law = law;
    this.depth = depth;
  }

  JsonObject of(TraceNode node) {
    return of(node, 1);
  }

  private JsonObject of(TraceNode node, int level) {
    JsonObject json =
        new JsonObject()
            .with("id", node.id())
            .with("kind", node.kind().name().toLowerCase(Locale.ROOT))
            .with("label", node.label())
            .with("value", value(node))
            .with("unit", unit(node))
            .with("text", node.value())
            .withKnown("reason", reason(node))
            .withKnown("cites", node.cites())
            .withKnown("doc", node.doc());
    if (node.parameter() != null) {
      json.with("parameter", ParameterJson.of(law, law.parameter(node.id()), node.parameter()));
    }
    List<TraceNode> children = node.children();
    if (level < depth) {
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
    Optional<Variable> variable = law.findVariable(node.id());
    if (node.raw() == null) {
      return variable.isPresent() ? "career" : "series";
    }
    return variable.isPresent()
        ? ValueJson.of(law, variable.get(), node.raw())
        : ValueJson.number(unitOf(node), node.raw());
  }

  private @Nullable String unit(TraceNode node) {
    boolean isMany = node.raw() == null && node.value() != null && node.parameter() == null;
    return isMany ? null : ValueJson.unit(unitOf(node));
  }

  /// The month computed is neither a variable nor a parameter.
  private Unit unitOf(TraceNode node) {
    Unit ofVariable = law.findVariable(node.id()).map(Variable::unit).orElse(null);
    return ofVariable != null
        ? ofVariable
        : law.findParameter(node.id()).map(Parameter::unit).orElse(Unit.MONTH);
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
