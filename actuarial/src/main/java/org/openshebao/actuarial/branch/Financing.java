package org.openshebao.actuarial.branch;

/// How a branch is paid for. Each part may be zero.
///
/// @param rate  contribution over insured wages
/// @param perPerson  contribution and subsidy a person in year 0
/// @param perPersonGrowth  of that, a year
/// @param collected  share of what is due that comes in
/// @param administration  cost over benefits
/// @param reserve  at the beginning of year 0
/// @param interest  on the reserve, a year
/// @param contingencyMonths  months of expenditure that the reserve should hold
/// @param confidence  standard deviations of a year's cost that the loading covers (k)
public record Financing(
    double rate,
    double perPerson,
    double perPersonGrowth,
    double collected,
    double administration,
    double reserve,
    double interest,
    double contingencyMonths,
    double confidence) {

  public Financing {
    requireShare("The contribution rate", rate);
    requireShare("The share collected", collected);
    requireShare("Administration over benefits", administration);
    if (!(interest > -1 && interest < 1 && perPersonGrowth > -1 && perPersonGrowth < 1)) {
      throw new IllegalArgumentException(
          "Interest and growth must be fractions above −1 and below 1 but are %s and %s. Maybe percentages?"
              .formatted(interest, perPersonGrowth));
    }
    if (!(perPerson >= 0 && contingencyMonths >= 0 && confidence >= 0)) {
      throw new IllegalArgumentException(
          "Contribution a person, months of reserve and confidence must be 0 or more but are %s, %s and %s."
              .formatted(perPerson, contingencyMonths, confidence));
    }
  }

  private static void requireShare(String name, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "%s must be from 0 to 1 but is %s.".formatted(name, share)
              + (share > 1 && share <= 100 ? " Maybe " + share / 100 + "?" : ""));
    }
  }
}
