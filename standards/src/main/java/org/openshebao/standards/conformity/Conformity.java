package org.openshebao.standards.conformity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.standards.evidence.Evidence;
import org.openshebao.standards.finding.Change;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.requirement.Instrument;
import org.openshebao.standards.requirement.Requirement;
import org.openshebao.standards.requirement.Standards;

/// Holds requirements against evidence.
///
/// One evaluator of the grammar answers every requirement; a finding follows from measures and choices alone.
public final class Conformity {

  private final Standards standards;

  private Conformity(Standards standards) {
    this.standards = standards;
  }

  /// Over these instruments.
  public static Conformity of(Standards standards) {
    return new Conformity(standards);
  }

  /// Findings on every requirement of an instrument; reference wages chosen under another are taken by their letter.
  public Assessment evaluate(String instrument, Evidence evidence, Choices choices) {
    Instrument of = standards.getInstrument(instrument);
    return evaluate(
        instrument,
        of.requirements().stream().map(Requirement::id).toList(),
        evidence,
        choices.inTermsOf(of));
  }

  /// Findings on these requirements, of one instrument or several.
  ///
  /// @param instrument  whose Parts the choices accept
  /// @param ids  of requirements
  public Assessment evaluate(
      String instrument, Collection<String> ids, Evidence evidence, Choices choices) {
    Findings found = new Findings(standards, instrument, evidence, choices);
    Map<String, Finding> findings = new LinkedHashMap<>();
    ids.forEach(id -> findings.put(id, found.of(standards.getRequirement(id))));
    return new Assessment(evidence, choices, findings);
  }

  /// The smallest set of changes after which these requirements are met; empty when they are, or when no change brings it about.
  ///
  /// @param instrument  whose Parts the choices accept
  /// @param ids  of requirements
  public List<Change> findSmallestChanges(
      String instrument, Collection<String> ids, Evidence evidence, Choices choices) {
    Evaluator evaluator = new Evaluator(standards, instrument, evidence, choices);
    return new ChangeSearch(standards, evaluator, evaluator.facts())
        .smallest(ids.stream().map(standards::getRequirement).toList());
  }
}
