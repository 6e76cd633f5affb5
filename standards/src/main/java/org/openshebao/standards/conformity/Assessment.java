package org.openshebao.standards.conformity;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openshebao.standards.evidence.Evidence;
import org.openshebao.standards.finding.Finding;

/// The findings on requirements for one place and date.
public final class Assessment {

  private final Evidence evidence;
  private final Choices choices;
  private final Map<String, Finding> findings;

  Assessment(Evidence evidence, Choices choices, Map<String, Finding> findings) {
    this.evidence = evidence;
    this.choices = choices;
    this.findings = new LinkedHashMap<>(findings);
  }

  /// What was known.
  public Evidence evidence() {
    return evidence;
  }

  /// What was chosen.
  public Choices choices() {
    return choices;
  }

  /// Every finding, in the order of the requirements.
  public Collection<Finding> list() {
    return Collections.unmodifiableCollection(findings.values());
  }

  /// The finding on a requirement, when it was asked for.
  public Optional<Finding> find(String requirementId) {
    return Optional.ofNullable(findings.get(requirementId));
  }

  /// The finding on a requirement.
  public Finding get(String requirementId) {
    Finding found = findings.get(requirementId);
    if (found == null) {
      throw new IllegalArgumentException(
          "There is no finding on \"%s\". Maybe it is of another instrument?"
              .formatted(requirementId));
    }
    return found;
  }
}
