package org.openshebao.actuarial.wpp;

import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.demography.AgeSexCounts;

/// Where the single-age numbers of a country come from: published, or graduated from five-year groups.
public interface SingleAgeSource {

  /// Ages 0 to 99 and 100 and over.
  int AGES = 101;

  /// Persons by age and sex at 1 July, in thousands.
  AgeSexCounts population(int year);

  /// Death rates by age of a calendar year; the last is that of 100 and over.
  double[] deathRates(Sex sex, int year);

  /// Births a woman by age in a calendar year.
  double[] fertility(int year);

  /// The last calendar year that has rates.
  int lastYear();
}
