package org.openshebao.simulation.trace;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.Unit;
import org.openshebao.simulation.plan.Reason;

/// One value of a trace with what it was computed from.
///
/// @param id  the variable or the parameter
/// @param kind  where the value comes from
/// @param label  what users call it
/// @param value  the value as people read it; null when there is none
/// @param raw  the value as a column holds it; null when there is none, or for tables and careers
/// @param unit  what `raw` is in; null for tables, series and careers
/// @param reason  why there is none; null when there is a value
/// @param why  the reason in words; null when there is a value
/// @param cites  the article of a rule; null otherwise
/// @param doc  what the rule does, as its author wrote it; null otherwise
/// @param parameter  the dated value of a parameter; null otherwise
/// @param grade  how well a parameter is known: of a series the weakest value up to the month computed; null otherwise
/// @param children  what it was computed from, conditions first
public record TraceNode(
    String id,
    Kind kind,
    Label label,
    @Nullable Label value,
    @Nullable Long raw,
    @Nullable Unit unit,
    @Nullable Reason reason,
    @Nullable Label why,
    @Nullable String cites,
    @Nullable String doc,
    @Nullable ParameterValue parameter,
    @Nullable Grade grade,
    List<TraceNode> children) {

  /// Where a value comes from.
  public enum Kind {
    /// A rule of the law.
    RULE,
    /// A parameter of the law.
    PARAMETER,
    /// A fact about the person.
    INPUT,
    /// Given for this case in the place of what the law would compute.
    GIVEN,
    /// Taken over from another month, or rows taken together: each of them stands below.
    DERIVED
  }

  public TraceNode {
    children = List.copyOf(children);
  }

  /// The weakest grade of any parameter in the tree; official text when it uses none.
  public Grade weakestGrade() {
    return weakestGrade(Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /// One value may stand in many branches; it is looked at once.
  private Grade weakestGrade(Set<TraceNode> seen) {
    Grade weakest = grade == null ? Grade.OFFICIAL_TEXT : grade;
    for (TraceNode child : children) {
      if (seen.add(child)) {
        weakest = weakest.weaker(child.weakestGrade(seen));
      }
    }
    return weakest;
  }
}
