package org.openshebao.workbench.families;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.simulation.trace.TraceNode;

/// Where two ways in which a value came about part: an input, a parameter or a rule farthest down that differs.
///
/// @param label  what it is
/// @param before  its value, or why there is none
/// @param after  its value the other time
/// @param cites  the article or document behind it; null for a fact
public record Cause(Label label, Label before, Label after, @Nullable Label cites) {

  private static final int MOST = 4;

  /// The causes of a difference between two traces of one variable, the nearest to the facts first; at most four.
  static List<Cause> between(Law law, TraceNode before, TraceNode after) {
    Map<String, Cause> causes = new LinkedHashMap<>();
    walk(law, before, after, causes);
    return new ArrayList<>(causes.values()).subList(0, Math.min(MOST, causes.size()));
  }

  private static boolean walk(
      Law law, TraceNode before, TraceNode after, Map<String, Cause> causes) {
    if (text(before).equals(text(after)) && sameValue(before, after)) {
      return false;
    }
    Map<String, TraceNode> others = new LinkedHashMap<>();
    after.children().forEach(child -> others.putIfAbsent(child.id(), child));
    boolean deeper = false;
    for (TraceNode child : before.children()) {
      TraceNode other = others.get(child.id());
      if (other != null) {
        deeper |= walk(law, child, other, causes);
      }
    }
    if (!deeper) {
      causes.putIfAbsent(
          before.id(), new Cause(after.label(), text(before), text(after), citesOf(law, after)));
    }
    return true;
  }

  private static boolean sameValue(TraceNode before, TraceNode after) {
    return Objects.equals(before.raw(), after.raw());
  }

  private static @Nullable Label citesOf(Law law, TraceNode node) {
    ParameterValue value = node.parameter();
    if (value == null) {
      return node.cites() == null ? null : law.cite(node.cites());
    }
    List<String> en = new ArrayList<>();
    List<String> zh = new ArrayList<>();
    for (String id : value.sources()) {
      Label title = law.findSource(id).map(Source::title).orElse(Label.same(id));
      en.add(title.en());
      zh.add(title.zh());
    }
    for (String word : new String[] {value.document(), value.article()}) {
      if (word != null) {
        en.add(word);
        zh.add(word);
      }
    }
    if (en.isEmpty()) {
      return value.note() == null ? null : Label.same(value.note());
    }
    return new Label(String.join(", ", en), String.join("，", zh));
  }

  private static Label text(TraceNode node) {
    Label value = node.value();
    if (value != null) {
      return value;
    }
    Label why = node.why();
    return why == null ? new Label("not known", "未知") : why;
  }
}
