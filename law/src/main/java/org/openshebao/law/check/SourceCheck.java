package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.SOURCE;
import static org.openshebao.law.check.CheckCode.SOURCE_TWICE;
import static org.openshebao.law.check.CheckCode.SOURCE_UNUSED;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.source.Grade;
import org.openshebao.base.source.Source;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.RuleInfo;

/// Every value names the document that set it, unless it is worked out, supposed or recalled.
final class SourceCheck implements Check {

  private static final Set<Grade> NEED_NONE =
      EnumSet.of(Grade.COMPUTED, Grade.ASSUMPTION, Grade.UNVERIFIED);

  @Override
  public void check(CheckedLaw law, Problems problems) {
    Set<String> ids = law.sourceIds();
    Set<String> used = new HashSet<>();
    for (Parameter parameter : law.parameters()) {
      for (ParameterValue value : parameter.values()) {
        used.addAll(value.sources());
        checkValue(parameter, value, ids, problems);
      }
    }
    Set<String> seen = new HashSet<>();
    for (Source source : law.sources()) {
      if (!seen.add(source.id())) {
        problems.add(
            Spot.ofSource(source.id())
                .error(SOURCE_TWICE, null, "Two documents have this id.", "Rename one of them."));
      } else if (!used.contains(source.id()) && !isCited(source, law)) {
        problems.add(
            Spot.ofSource(source.id())
                .warning(
                    SOURCE_UNUSED,
                    null,
                    "No value and no rule cites this document.",
                    "Name it where it is used, or leave it out."));
      }
    }
  }

  private static void checkValue(
      Parameter parameter, ParameterValue value, Set<String> ids, Problems problems) {
    for (String id : value.sources()) {
      if (!ids.contains(id)) {
        problems.add(
            Spot.of(parameter, value)
                .error(
                    SOURCE,
                    id,
                    "There is no source \"" + id + "\".",
                    (Suggestion.maybe(id, ids) + " Documents stand in sources.yaml.").strip()));
      }
    }
    boolean named =
        !value.sources().isEmpty() || value.document() != null || value.address() != null;
    if (!named && !NEED_NONE.contains(value.grade())) {
      problems.add(
          Spot.of(parameter, value)
              .error(
                  SOURCE,
                  null,
                  "The value of %s from %s is graded %s and names no source."
                      .formatted(value.place(), value.from(), value.grade().key()),
                  "Name the document, or grade the value computed, assumption or unverified."));
    }
  }

  /// Whether a rule cites the document, by its id or its official number.
  private static boolean isCited(Source source, CheckedLaw law) {
    String number = source.number();
    for (RuleInfo rule : law.rules()) {
      String text = rule.cites() + " " + rule.doc();
      if (text.contains(source.id()) || (number != null && text.contains(number))) {
        return true;
      }
    }
    return false;
  }
}
