package org.openshebao.standards.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.acceptance.AcceptableSets;
import org.openshebao.standards.acceptance.AcceptanceSolver;
import org.openshebao.standards.casefile.CaseCheck.Kind;
import org.openshebao.standards.conformity.Assessment;
import org.openshebao.standards.conformity.Conformity;
import org.openshebao.standards.finding.Alternatives;
import org.openshebao.standards.finding.BreakEven;
import org.openshebao.standards.finding.Caution;
import org.openshebao.standards.finding.Figure;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.requirement.AcceptanceRule;
import org.openshebao.standards.requirement.Standards;

/// Runs cases: every finding follows from facts and choices alone.
public final class CaseRunner {

  private static final String NOTHING = "none";

  private final Standards standards;
  private final Conformity conformity;

  /// Over these instruments.
  public CaseRunner(Standards standards) {
    this.standards = standards;
    this.conformity = Conformity.of(standards);
  }

  /// Runs a case and compares all that it expects.
  public CaseResult run(ConformityCase of) {
    Map<String, Assessment> assessments = assess(of);
    List<CaseCheck> checks = new ArrayList<>();
    Expectation expected = of.expectation();
    expected
        .findings()
        .forEach((id, status) ->
            checks.add(
                check(Kind.FINDING, id, status.key(), worst(assessments, id).status().key())));
    expected
        .cells()
        .forEach((cell, findings) ->
            findings.forEach((id, status) -> checks.add(inCell(assessments, cell, id, status))));
    expected
        .rates()
        .forEach((id, limits) -> checks.add(rate(id, limits, worst(assessments, id).figure())));
    Set<String> ids = new LinkedHashSet<>(expected.findings().keySet());
    ids.addAll(expected.breakEven().keySet());
    for (String id : ids) {
      checks.add(breakEven(id, expected.breakEven().get(id), worst(assessments, id).breakEven()));
    }
    expected
        .alternatives()
        .forEach((id, choice) -> checks.addAll(alternatives(id, choice, worst(assessments, id))));
    if (expected.acceptance() != null) {
      checks.addAll(acceptance(of, expected.acceptance()));
    }
    checks.add(cautions(expected, assessments));
    return new CaseResult(of, checks);
  }

  /// One assessment, or one for each cell.
  private Map<String, Assessment> assess(ConformityCase of) {
    Expectation expected = of.expectation();
    Set<String> ids = new LinkedHashSet<>(expected.findings().keySet());
    ids.addAll(expected.rates().keySet());
    ids.addAll(expected.breakEven().keySet());
    ids.addAll(expected.alternatives().keySet());
    expected.cells().values().forEach(each -> ids.addAll(each.keySet()));
    Map<String, Assessment> assessments = new LinkedHashMap<>();
    if (of.cells().isEmpty()) {
      assessments.put("", conformity.evaluate(of.instrument(), ids, of.evidence(), of.choices()));
    }
    of.cells()
        .forEach((cell, evidence) ->
            assessments.put(
                cell, conformity.evaluate(of.instrument(), ids, evidence, of.choices())));
    return assessments;
  }

  /// The finding of the worst cell, the first of several; a cell where it does not apply is passed over.
  private static Finding worst(Map<String, Assessment> assessments, String id) {
    Finding worst = null;
    for (Assessment assessment : assessments.values()) {
      Finding finding = assessment.get(id);
      if (worst == null || worst.status().worse(finding.status()) != worst.status()) {
        worst = finding;
      }
    }
    if (worst == null) {
      throw new IllegalStateException("A case has at least one cell.");
    }
    return worst;
  }

  private static CaseCheck inCell(
      Map<String, Assessment> assessments, String cell, String id, Status expected) {
    Assessment assessment = assessments.get(cell);
    String computed = assessment == null ? "no such cell" : assessment.get(id).status().key();
    return check(Kind.CELL, cell + " " + id, expected.key(), computed);
  }

  private static CaseCheck rate(String id, Expectation.Limits expected, @Nullable Figure figure) {
    Range wanted = new Range(expected.low(), expected.high());
    boolean agrees =
        figure != null
            && isNear(figure.value().low(), expected.low(), expected.tolerance())
            && isNear(figure.value().high(), expected.high(), expected.tolerance());
    return new CaseCheck(
        Kind.RATE,
        id,
        wanted.toString(),
        figure == null ? NOTHING : figure.value().toString(),
        agrees);
  }

  private static boolean isNear(
      @Nullable Rational computed, @Nullable Rational expected, Rational tolerance) {
    if (computed == null || expected == null) {
      return computed == null && expected == null;
    }
    Rational difference = computed.minus(expected);
    return difference.max(difference.negate()).compareTo(tolerance) <= 0;
  }

  private static CaseCheck breakEven(
      String id, Expectation.@Nullable BreakEvenPoint expected, @Nullable BreakEven computed) {
    boolean agrees =
        expected == null || computed == null
            ? expected == null && computed == null
            : expected.measure().equals(computed.measure())
                && isNear(computed.value(), expected.value(), expected.tolerance());
    return new CaseCheck(
        Kind.BREAK_EVEN,
        id,
        expected == null ? NOTHING : expected.measure() + " " + expected.value(),
        computed == null ? NOTHING : computed.measure() + " " + computed.value(),
        agrees);
  }

  private static List<CaseCheck> alternatives(
      String id, Expectation.Choice expected, Finding finding) {
    List<CaseCheck> checks = new ArrayList<>();
    Alternatives computed = finding.alternatives();
    Status claimed = computed == null ? null : computed.claimedStatus();
    if (expected.claimed() != null) {
      checks.add(
          check(
              Kind.CLAIMED,
              id,
              expected.claimed().key(),
              claimed == null ? NOTHING : claimed.key()));
    }
    if (expected.best() != null) {
      checks.add(
          check(Kind.BEST, id, expected.best(), computed == null ? NOTHING : computed.best()));
    }
    return checks;
  }

  private List<CaseCheck> acceptance(ConformityCase of, Expectation.Sets expected) {
    AcceptanceRule rule = standards.getInstrument(of.instrument()).acceptance();
    if (rule == null) {
      return List.of(
          check(Kind.ACCEPTANCE, "", "sets of Parts", "the instrument is accepted whole"));
    }
    AcceptableSets sets = AcceptanceSolver.solve(rule, of.choices().parts());
    List<CaseCheck> checks = new ArrayList<>();
    if (expected.certain() != null) {
      checks.add(
          check(Kind.ACCEPTANCE, "certain", "" + expected.certain(), "" + sets.certain().size()));
    }
    if (expected.possible() != null) {
      checks.add(
          check(
              Kind.ACCEPTANCE, "possible", "" + expected.possible(), "" + sets.possible().size()));
    }
    if (expected.smallest() != null) {
      checks.add(
          check(Kind.ACCEPTANCE, "smallest", text(expected.smallest()), text(sets.smallest())));
    }
    return checks;
  }

  private static String text(List<List<String>> sets) {
    Set<String> sorted = new TreeSet<>();
    sets.forEach(set -> sorted.add(new TreeSet<>(set).toString()));
    return sorted.toString();
  }

  /// All cautions raised by the entries in `findings`, and no others.
  private static CaseCheck cautions(Expectation expected, Map<String, Assessment> assessments) {
    Set<Caution> computed = new TreeSet<>();
    for (Assessment assessment : assessments.values()) {
      for (String id : expected.findings().keySet()) {
        assessment.get(id).cautions().forEach(raised -> computed.add(raised.caution()));
      }
    }
    return check(Kind.CAUTIONS, "", ids(expected.cautions()), ids(computed));
  }

  private static String ids(Set<Caution> cautions) {
    return new TreeSet<>(cautions)
        .stream().map(Caution::id).collect(Collectors.joining(", ", "[", "]"));
  }

  private static CaseCheck check(Kind kind, String of, String expected, String computed) {
    return new CaseCheck(kind, of, expected, computed, expected.equals(computed));
  }
}
