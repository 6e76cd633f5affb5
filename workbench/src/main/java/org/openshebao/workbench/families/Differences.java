package org.openshebao.workbench.families;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Entity;
import org.openshebao.simulation.trace.TraceNode;
import org.openshebao.workbench.explain.Answer;
import org.openshebao.workbench.explain.Answers;
import org.openshebao.workbench.explain.Explainer;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.reform.ComparisonOutline;
import org.openshebao.workbench.reform.ComparisonOutlineFile;

/// What comes out otherwise for a person who does otherwise, and why.
///
/// @param whatIf  what they do
/// @param rows  each variable whose answer differs, in the order in which they are asked
public record Differences(WhatIf whatIf, List<Row> rows) {

  /// A variable whose answer differs.
  ///
  /// @param variable  which
  /// @param relation  the relation from 1; 0 when it is about the person
  /// @param before  the answer as the person is
  /// @param after  the answer if they did otherwise
  /// @param causes  where the two part
  public record Row(
      Variable variable, int relation, Label before, Label after, List<Cause> causes) {
    public Row {
      causes = List.copyOf(causes);
    }
  }

  public Differences {
    rows = List.copyOf(rows);
  }

  /// The differences between a person and the same who does otherwise, under one law.
  public static Differences of(LawInForce law, Family family, WhatIf whatIf) {
    FamilyOutline outline = FamilyOutline.load(law.law().manifest().id());
    ComparisonOutline payments = ComparisonOutlineFile.load(law.law().manifest().id());
    Set<String> wanted = new LinkedHashSet<>(FamilyComparison.wanted(outline, payments));
    wanted.remove(outline.earnings());
    List<String> asked = List.copyOf(wanted);
    Answers before = Explainer.explain(law, family.facts(), asked);
    Answers after = Explainer.explain(law, whatIf.in(family.facts()), asked);
    List<Row> rows = new ArrayList<>();
    for (Answer answer : before.answers()) {
      for (Answer other : after.answers()) {
        if (other.variable().equals(answer.variable()) && other.relation() == answer.relation()) {
          add(law.law(), answer, other, rows);
        }
      }
    }
    return new Differences(whatIf, rows);
  }

  private static void add(Law law, Answer before, Answer after, List<Row> rows) {
    Label was = text(before.trace());
    Label is = text(after.trace());
    if (!was.equals(is)) {
      boolean ofRelation = before.variable().of() == Entity.RELATION;
      rows.add(
          new Row(
              before.variable(),
              ofRelation ? before.relation() : 0,
              was,
              is,
              Cause.between(law, before.trace(), after.trace())));
    }
  }

  private static Label text(TraceNode node) {
    Label value = node.value();
    Label why = node.why();
    return value != null ? value : why == null ? new Label("not known", "未知") : why;
  }
}
