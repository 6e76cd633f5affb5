package org.openshebao.workbench.branch;

import java.util.List;
import org.openshebao.actuarial.branch.Branch;
import org.openshebao.actuarial.branch.BranchProjection;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.workbench.lawbook.LawInForce;

/// A branch, valued.
///
/// @param id  of the valuation
/// @param kind  which branch
/// @param label  its name
/// @param scope  whom it covers and what is counted
/// @param branch  what it pays
/// @param projection  its years
/// @param assumptions  as used
/// @param liability  the same benefit under employer liability; empty for other branches and without firms in the file
/// @param law  from which values were taken
public record BranchValuation(
    String id,
    BranchKind kind,
    Label label,
    Label scope,
    Branch branch,
    BranchProjection projection,
    double administration,
    List<BranchAssumption> assumptions,
    List<LiabilityComparison> liability,
    LawInForce law) {

  public BranchValuation {
    assumptions = List.copyOf(assumptions);
    liability = List.copyOf(liability);
  }

  static BranchValuation of(
      BranchSetup setup,
      Branch branch,
      List<BranchAssumption> assumptions,
      YamlNode root,
      LawInForce law) {
    return new BranchValuation(
        setup.id(),
        setup.kind(),
        setup.label(),
        setup.scope(),
        branch,
        BranchProjection.of(branch, setup.financing()),
        setup.financing().administration(),
        assumptions,
        LiabilityComparison.find(setup, branch, root),
        law);
  }
}
