package org.openshebao.actuarial.valuation;

import java.util.Set;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.result.Projection;

/// The projection of a pension scheme as a pure function: the same input gives the same numbers, on any thread.
public final class ValuationModel {

  private ValuationModel() {}

  /// Projects.
  public static Projection project(ValuationInput input) {
    return project(input, Set.of());
  }

  /// Projects and keeps the cells of some calendar years.
  public static Projection project(ValuationInput input, Set<Integer> keptYears) {
    return new ValuationRun(input, keptYears).project();
  }
}
