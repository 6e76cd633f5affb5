package org.openshebao.actuarial.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A branch over its years: F(t) = F(t−1)·(1+i) + (C − E)·(1+i)^½.
///
/// @param years  in order
/// @param interest  i
/// @param start  reserve at the beginning
public record BranchProjection(List<BranchYear> years, double interest, double start) {

  public BranchProjection {
    years = List.copyOf(years);
  }

  /// Projects.
  public static BranchProjection of(Branch branch, Financing financing) {
    List<BranchYear> years = new ArrayList<>();
    double reserve = financing.reserve();
    for (int t = 0; t < branch.years(); t++) {
      List<Cost> costs = branch.costs(t);
      double benefits = 0;
      for (Cost cost : costs) {
        if (!(cost.amount() >= 0)) {
          throw new IllegalStateException(
              "%s of %d must be 0 or more but is %s."
                  .formatted(cost.label().en(), branch.firstYear() + t, cost.amount()));
        }
        benefits += cost.payer() == Cost.Payer.FUND ? cost.amount() : 0;
      }
      double administration = financing.administration() * benefits;
      double due =
          financing.rate() * branch.wageBill(t)
              + financing.perPerson()
                  * Math.pow(1 + financing.perPersonGrowth(), t)
                  * branch.insured(t);
      double income = financing.collected() * due + otherIncome(branch, t);
      reserve =
          reserve * (1 + financing.interest())
              + (income - benefits - administration) * Math.sqrt(1 + financing.interest());
      years.add(
          new BranchYear(
              branch.firstYear() + t,
              branch.insured(t),
              branch.wageBill(t),
              costs,
              administration,
              income,
              reserve,
              Math.sqrt(branch.variance(t)),
              financing.confidence(),
              financing.contingencyMonths()));
    }
    return new BranchProjection(years, financing.interest(), financing.reserve());
  }

  private static double otherIncome(Branch branch, int t) {
    return branch instanceof PaysItsOwnWay own ? own.income(t) : 0;
  }

  /// The level rate that with the reserve pays for the first `years`: (Σ v·E − F)/Σ v·BW. Not defined without insured wages.
  public OptionalDouble levelRate(int years) {
    double cost = -start;
    double wages = 0;
    for (int t = 0; t < years; t++) {
      double discount = Math.pow(1 + interest, -(t + 0.5));
      cost += discount * this.years.get(t).expenditure();
      wages += discount * this.years.get(t).wageBill();
    }
    return wages > 0 ? OptionalDouble.of(cost / wages) : OptionalDouble.empty();
  }

  /// The first year at whose end nothing is left.
  public OptionalInt exhaustion() {
    for (BranchYear year : years) {
      if (year.reserve() < 0) {
        return OptionalInt.of(year.year());
      }
    }
    return OptionalInt.empty();
  }

  /// The first year at whose end the reserve is below what it should be.
  public OptionalInt firstBelowContingency() {
    for (BranchYear year : years) {
      if (year.reserve() < year.contingencyReserve()) {
        return OptionalInt.of(year.year());
      }
    }
    return OptionalInt.empty();
  }
}
