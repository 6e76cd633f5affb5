package org.openshebao.standards.conformity;

import org.openshebao.standards.evidence.Evidence;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.requirement.Requirement;
import org.openshebao.standards.requirement.Standards;

final class Evaluator {
  Evaluator(Standards standards, String instrument, Evidence evidence, Choices choices) {}

  Finding find(Requirement requirement) {
    throw new UnsupportedOperationException();
  }
}
