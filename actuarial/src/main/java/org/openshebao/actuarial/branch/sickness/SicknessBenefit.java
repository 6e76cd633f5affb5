package org.openshebao.actuarial.branch.sickness;

import org.openshebao.actuarial.branch.RatesByAge;

/// What is paid in sickness, and how often.
///
/// @param spells  f, a year and insured person
/// @param meanDays  of a spell, from its first day
/// @param shape  of the distribution of days, see [SpellDuration]
/// @param waitingDays  at the beginning of a spell, not paid
/// @param mostDays  paid at most in a spell
/// @param replacement  benefit over the wage
/// @param daysOfYear  by which a year's wage is divided: 365 for calendar days, 261 for days of work
public record SicknessBenefit(
    RatesByAge spells,
    RatesByAge meanDays,
    double shape,
    int waitingDays,
    int mostDays,
    double replacement,
    double daysOfYear) {

  public SicknessBenefit {
    if (waitingDays < 0 || mostDays < 1) {
      throw new IllegalArgumentException(
          "Waiting days must be 0 or more and paid days 1 or more but are %d and %d."
              .formatted(waitingDays, mostDays));
    }
    if (!(replacement >= 0 && replacement <= 1)) {
      throw new IllegalArgumentException(
          "The benefit over the wage must be from 0 to 1 but is %s.".formatted(replacement));
    }
    if (!(daysOfYear >= 200 && daysOfYear <= 366)) {
      throw new IllegalArgumentException(
          "A year must have 200 to 366 days but has %s.".formatted(daysOfYear));
    }
  }
}
