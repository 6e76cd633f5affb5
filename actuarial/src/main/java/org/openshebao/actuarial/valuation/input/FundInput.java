package org.openshebao.actuarial.valuation.input;

/// The money of a scheme that keeps its own books.
///
/// @param scheme  id; categories name it
/// @param reserve  F + K at the end of the base year
/// @param accounts  K, the part that belongs to individual accounts by its books; F is the rest and may be negative
/// @param fundedAccounts  whether the accounts earn what the reserve earns; otherwise they bear the interest credited and the pool has the
///     rest
/// @param administration  cost over expenditure on benefits
/// @param subsidy  ordinary transfer from the budget over expenditure on benefits, by year
/// @param residual  who pays when the reserve is short
/// @param targetMonths  months of expenditure in reserve to which the budget fills up; with `FILL_BELOW_TARGET` alone
public record FundInput(
    String scheme,
    double reserve,
    double accounts,
    boolean fundedAccounts,
    YearPath administration,
    YearPath subsidy,
    Residual residual,
    double targetMonths) {

  /// What the budget does beyond the ordinary subsidy.
  public enum Residual {
    /// Nothing: the reserve may become a debt.
    NONE,
    /// It fills up to the target.
    FILL_BELOW_TARGET,
    /// It pays what is missing once the reserve is used up.
    FILL_WHEN_EXHAUSTED
  }

  public FundInput {
    administration.require("Administration over benefits of " + scheme, 0, 1);
    subsidy.require("Subsidy over benefits of " + scheme, 0, 1);
  }
}
