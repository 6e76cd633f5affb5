package org.openshebao.workbench.branch;

import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.branch.Financing;
import org.openshebao.actuarial.branch.InsuredPersons;
import org.openshebao.base.text.Label;

/// What a branch file says of all branches.
///
/// @param id  of the valuation
/// @param kind  which branch
/// @param label  its name
/// @param scope  whom it covers and what is counted: on every chart
/// @param from  the first year
/// @param years  how many
/// @param country  whose population it takes, ISO 3166-1 alpha-3
/// @param place  of the law; null for the whole country
/// @param insured  who is insured; null for orders
/// @param lives  the country's population and deaths
/// @param financing  how it is paid for
record BranchSetup(
    String id,
    BranchKind kind,
    Label label,
    Label scope,
    int from,
    int years,
    String country,
    @Nullable String place,
    @Nullable InsuredPersons insured,
    Lives lives,
    Financing financing) {

  /// Who is insured, where the branch insures persons.
  InsuredPersons persons() {
    if (insured == null) {
      throw new IllegalStateException("The branch " + kind + " insures no persons.");
    }
    return insured;
  }
}
