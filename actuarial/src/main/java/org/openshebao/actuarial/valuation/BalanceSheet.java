package org.openshebao.actuarial.valuation;

import org.openshebao.actuarial.valuation.input.CategoryInput;
import org.openshebao.actuarial.valuation.input.Group;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.actuarial.valuation.result.Projection;
import org.openshebao.actuarial.valuation.service.ServiceCells;

/// Assets and liabilities at the end of the base year, of the open group and of those then insured or pensioners.
///
/// Pensioners are valued by themselves; the rest of a closed or accrued group is the contributors'. What somebody has earned counts without
/// the shortest period, which may still be completed.
///
/// @param reserve  F0
/// @param futureContributions  of the open group, over the horizon
/// @param futureSubsidies  ordinary ones
/// @param pensioners  value of the benefits of those who draw a pension
/// @param accrued  value of what contributors have earned by service to the base date
/// @param closedBenefits  value of all benefits of contributors, past and future service
/// @param closedContributions  value of their contributions
/// @param openBenefits  value of all benefits over the horizon
/// @param product  gross domestic product of the base year; 0 when not known
/// @param years  horizon of the open group
public record BalanceSheet(
    double reserve,
    double futureContributions,
    double futureSubsidies,
    double pensioners,
    double accrued,
    double closedBenefits,
    double closedContributions,
    double openBenefits,
    double product,
    int years) {

  private static final int LIFE = 110;

  /// Computes it from four projections.
  ///
  /// @param years  horizon of the open group, as the population allows
  public static BalanceSheet of(ValuationInput input, int years, String scope) {
    int life = Math.min(LIFE, input.demography().lastYear());
    int horizon = Math.min(years, input.demography().lastYear());
    ValuationInput lifelong = input.withYears(life);
    Projection open = ValuationModel.project(input.withYears(horizon));
    Projection closed = ValuationModel.project(lifelong.with(Group.CLOSED));
    Projection accrued = ValuationModel.project(lifelong.with(Group.ACCRUED));
    Projection pensioners =
        ValuationModel.project(
            lifelong.with(Group.ACCRUED).withCategories(BalanceSheet::withoutContributors));
    double first = value(pensioners, scope, Item.EXPENDITURE);
    return new BalanceSheet(
        open.get(scope, Item.RESERVE, input.baseYear()),
        value(open, scope, Item.CONTRIBUTIONS),
        value(open, scope, Item.SUBSIDY),
        first,
        value(accrued, scope, Item.EXPENDITURE) - first,
        value(closed, scope, Item.EXPENDITURE) - first,
        value(closed, scope, Item.CONTRIBUTIONS),
        value(open, scope, Item.EXPENDITURE),
        open.get(Item.PRODUCT, input.baseYear()),
        horizon);
  }

  private static CategoryInput withoutContributors(CategoryInput category) {
    return category.withStart(new ServiceCells(), new ServiceCells(), category.pensions());
  }

  private static double value(Projection projection, String scope, Item item) {
    return projection.indicators(scope).value(item, projection.lastYear() - projection.baseYear());
  }

  /// What is owed for the past less the reserve: pensions in payment and earned.
  public double impliedPensionDebt() {
    return pensioners + accrued - reserve;
  }

  /// Of those of the base date, with their future contributions.
  public double closedGroupUnfunded() {
    return pensioners + closedBenefits - closedContributions - reserve;
  }

  /// Of the open group, with ordinary subsidies.
  public double openGroupUnfunded() {
    return openBenefits - futureContributions - futureSubsidies - reserve;
  }

  /// What new entrants draw over what they pay.
  public double newEntrantsBenefits() {
    return openBenefits - pensioners - closedBenefits;
  }
}
