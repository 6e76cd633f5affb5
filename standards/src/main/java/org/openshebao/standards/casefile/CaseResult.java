package org.openshebao.standards.casefile;

import java.util.List;

/// How a case came out.
///
/// @param of  the case
/// @param checks  everything that it expects
public record CaseResult(ConformityCase of, List<CaseCheck> checks) {
  public CaseResult {
    checks = List.copyOf(checks);
  }

  /// Whether everything agrees.
  public boolean passes() {
    return checks.stream().allMatch(CaseCheck::agrees);
  }
}
