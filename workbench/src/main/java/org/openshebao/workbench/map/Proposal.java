package org.openshebao.workbench.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.law.input.InputVariable;
import org.openshebao.population.mapping.MonthSource;

/// What a column may be, how sure that is, and why.
///
/// @param role  what it is in the mapping file
/// @param input  the input of the law; null for other roles
/// @param target  id of the input, or the name of a career's column; empty for other roles
/// @param points  how well it fits; above 100 is never reached
/// @param unit  unit of the cells as mapping files write it; null for the usual one
/// @param recodes  code of the law by cell, where they differ
/// @param missing  cells that stand for an unknown value
/// @param months  what makes a month of a year or an age
/// @param reasons  why it is proposed
/// @param doubt  what a user must decide first; null when nothing
public record Proposal(
    Role role,
    @Nullable InputVariable input,
    String target,
    int points,
    @Nullable String unit,
    Map<String, String> recodes,
    List<String> missing,
    MonthSource months,
    List<Label> reasons,
    @Nullable Label doubt) {

  public Proposal {
    recodes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(recodes));
    missing = List.copyOf(missing);
    reasons = List.copyOf(reasons);
  }

  static Proposal of(Role role, int points, Label reason) {
    return new Proposal(
        role, null, "", points, null, Map.of(), List.of(), MonthSource.NONE, List.of(reason), null);
  }

  static Proposal spell(String column, int points, Label reason) {
    return new Proposal(
        Role.SPELL,
        null,
        column,
        points,
        null,
        Map.of(),
        List.of(),
        MonthSource.NONE,
        List.of(reason),
        null);
  }

  /// How sure it is.
  public Confidence confidence() {
    return doubt == null ? Confidence.of(points) : Confidence.LOW;
  }

  /// Whether the mapping file says it, rather than a comment in it.
  public boolean isTaken() {
    return role != Role.NONE && confidence() != Confidence.LOW;
  }

  Proposal withDoubt(Label what) {
    return new Proposal(role, input, target, points, unit, recodes, missing, months, reasons, what);
  }

  Proposal withMonths(MonthSource source, Label reason) {
    List<Label> why = new ArrayList<>(reasons);
    why.add(reason);
    return new Proposal(role, input, target, points, "year", recodes, missing, source, why, null);
  }

  Proposal withUnit(String said, MonthSource source) {
    return new Proposal(
        role, input, target, points, said, recodes, missing, source, reasons, doubt);
  }
}
