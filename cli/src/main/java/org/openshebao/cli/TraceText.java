package org.openshebao.cli;

import java.io.PrintWriter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.simulation.trace.TraceNode;
import org.openshebao.simulation.trace.TraceNode.Kind;

/// Draws the tree of values behind an answer: label and value, and below them the article or the document.
///
/// What a value was computed from is drawn where the value first appears; later it is only named.
final class TraceText {

  private final Law law;
  private final Messages messages;
  private final PrintWriter out;
  private final int depth;
  private final ParameterText parameters;
  private final Set<TraceNode> drawn = Collections.newSetFromMap(new IdentityHashMap<>());

  TraceText(Law law, Messages messages, PrintWriter out, int depth) {
    this.law = law;
    this.messages = messages;
    this.out = out;
    this.depth = depth;
    this.parameters = new ParameterText(law, messages);
  }

  /// Draws what is behind a result; the result itself is for the caller.
  void draw(TraceNode result) {
    drawn.add(result);
    cite(result, "  ");
    children(result, "  ", 1);
  }

  private void cite(TraceNode node, String indent) {
    if (node.cites() != null) {
      out.println(indent + messages.text("trace.cites", in(law.cite(node.cites()))));
    }
  }

  private void children(TraceNode node, String indent, int level) {
    List<TraceNode> children = node.children();
    if (level >= depth && !children.isEmpty()) {
      out.println(indent + "└─ " + messages.text("trace.leftOut", children.size()));
      return;
    }
    for (int i = 0; i < children.size(); i++) {
      boolean last = i == children.size() - 1;
      child(
          children.get(i), indent + (last ? "└─ " : "├─ "), indent + (last ? "   " : "│  "), level);
    }
  }

  private void child(TraceNode node, String branch, String indent, int level) {
    boolean isNew = node.children().isEmpty() || drawn.add(node);
    String line = branch + in(node.label()) + messages.text("colon") + valueOrReason(node);
    out.println(isNew ? line : line + messages.text("trace.above"));
    if (!isNew) {
      return;
    }
    String below = indent + (node.children().isEmpty() || level + 1 > depth ? "" : "│  ");
    cite(node, below);
    if (node.parameter() != null) {
      parameters
          .origin(law.parameter(node.id()), node.parameter())
          .forEach(text -> out.println(below + text));
    }
    children(node, indent, level + 1);
  }

  /// The value with where it comes from, or the reason why there is none.
  String valueOrReason(TraceNode node) {
    if (node.value() == null) {
      Label why = node.why();
      return why == null || node.kind() == Kind.INPUT ? messages.text("trace.unknown") : in(why);
    }
    String value =
        node.parameter() == null
            ? in(node.value())
            : parameters.shortValue(law.parameter(node.id()), node.parameter());
    return node.kind() == Kind.INPUT || node.kind() == Kind.GIVEN
        ? messages.text("trace.given", value)
        : value;
  }

  private String in(Label label) {
    return label.in(messages.language());
  }
}
