package org.openshebao.actuarial.valuation.input;

/// Pensions of widows, widowers and orphans. All zero where the law pays lump sums instead.
///
/// @param married  share of the dead who leave a spouse
/// @param ageGap  years by which a man is older than his wife
/// @param spouseShare  pension of the spouse over that of the dead
/// @param remarriage  probability a year that a spouse's pension ends by remarriage
/// @param children  orphans for each death of somebody under `childrenUpTo`
/// @param childrenUpTo  age of the dead up to which there are orphans
/// @param childShare  pension of an orphan over that of the dead
/// @param childYears  years for which it is paid on average
public record SurvivorInput(
    double married,
    int ageGap,
    double spouseShare,
    double remarriage,
    double children,
    int childrenUpTo,
    double childShare,
    int childYears) {

  /// No such pensions.
  public static final SurvivorInput NONE = new SurvivorInput(0, 0, 0, 0, 0, 0, 0, 0);

  public SurvivorInput {
    if (!(married >= 0 && married <= 1 && remarriage >= 0 && remarriage <= 1)) {
      throw new IllegalArgumentException(
          "Shares of married persons and remarriages must be from 0 to 1 but are %s and %s."
              .formatted(married, remarriage));
    }
  }

  /// Whether a spouse gets a pension.
  public boolean paysSpouses() {
    return married * spouseShare > 0;
  }

  /// Whether children get one.
  public boolean paysChildren() {
    return children * childShare > 0 && childYears > 0;
  }
}
