package org.openshebao.standards.finding;

import org.openshebao.base.text.Label;
import org.openshebao.standards.requirement.Requirement;

/// What of a branch a requirement is about: the columns of the grid of Parts.
public enum Aspect {
  /// Who is protected.
  COVERAGE("coverage", new Label("persons protected", "受保护人员")),
  /// Against what.
  CONTINGENCY("contingency", new Label("contingency", "保障事项")),
  /// With what: kind, level and content of the benefit, and what it costs the person.
  BENEFIT("benefit", new Label("benefit", "待遇")),
  /// After which period.
  QUALIFYING("qualifying", new Label("qualifying period", "合格期")),
  /// For how long, and after which waiting.
  DURATION("duration", new Label("duration and waiting", "期限与等待期")),
  /// Anything else: financing, appeal, governance, equality.
  COMMON("common", new Label("common provisions", "共同规定"));

  private final String key;
  private final Label label;

  Aspect(String key, Label label) {
    this.key = key;
    this.label = label;
  }

  /// As files write it.
  public String key() {
    return key;
  }

  /// As users read it.
  public Label label() {
    return label;
  }

  /// The aspect of a requirement, by its kind.
  public static Aspect of(Requirement requirement) {
    return switch (requirement.kind()) {
      case "persons-protected" -> COVERAGE;
      case "contingency", "benefit-type" -> CONTINGENCY;
      case "benefit-level", "benefit-content", "cost-sharing", "calculation-rule", "adjustment" ->
          BENEFIT;
      case "qualifying-period" -> QUALIFYING;
      case "duration", "waiting-period" -> DURATION;
      default -> COMMON;
    };
  }
}
