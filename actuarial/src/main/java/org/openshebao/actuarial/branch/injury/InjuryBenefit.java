package org.openshebao.actuarial.branch.injury;

import java.util.Arrays;
import java.util.List;

/// What is paid after an accident at work. Grades of disability run from 1, the gravest, to 10.
///
/// @param medical  that the fund pays, an accident in year 0
/// @param medicalGrowth  a year
/// @param absenceDays  of an accident, on full wage from the employer
/// @param grades  share of accidents that end in each grade
/// @param lumpMonths  of wage paid once by the fund, by grade
/// @param allowance  a year for life by the fund, over the wage, by grade (grades 1–4)
/// @param employerAllowance  a year by the employer while employed, over the wage, by grade (grades 5–6)
/// @param employerYears  for how long the employer pays it on average
/// @param care  share of disabled persons of grades 1–4 with a care allowance, times its size over the average wage
/// @param fatal  share of accidents
/// @param deathLump  the sum for a death in year 0: twenty times the disposable income of a year
/// @param deathLumpGrowth  a year
/// @param funeralMonths  of average wage
/// @param spouseShare  pension of the surviving spouse over the wage
/// @param spouses  for each death
/// @param spouseEnding  probability a year that it ends other than by death
/// @param childShare  pension of a child over the wage
/// @param children  for each death
/// @param childYears  for how long it is paid on average
/// @param adjustment  of annuities, a year
/// @param disabledMortality  of those with allowances, over that of the table
public record InjuryBenefit(
    double medical,
    double medicalGrowth,
    double absenceDays,
    List<Double> grades,
    List<Double> lumpMonths,
    List<Double> allowance,
    List<Double> employerAllowance,
    double employerYears,
    double care,
    double fatal,
    double deathLump,
    double deathLumpGrowth,
    double funeralMonths,
    double spouseShare,
    double spouses,
    double spouseEnding,
    double childShare,
    double children,
    double childYears,
    double adjustment,
    double disabledMortality) {

  /// Grades of disability.
  public static final int GRADES = 10;

  public InjuryBenefit {
    grades = List.copyOf(grades);
    lumpMonths = List.copyOf(lumpMonths);
    allowance = List.copyOf(allowance);
    employerAllowance = List.copyOf(employerAllowance);
    for (List<Double> list : Arrays.asList(grades, lumpMonths, allowance, employerAllowance)) {
      if (list.size() != GRADES) {
        throw new IllegalArgumentException(
            "A list by grade of disability must have 10 numbers but has %d: %s."
                .formatted(list.size(), list));
      }
    }
    double ends = fatal;
    for (double grade : grades) {
      ends += grade;
    }
    if (!(fatal >= 0 && ends <= 1 + 1e-9)) {
      throw new IllegalArgumentException(
          "Shares of accidents by grade and the fatal ones must add up to 1 at most but add up to %s."
              .formatted(ends));
    }
  }

  /// Σ grade share × number of the grade.
  static double mean(List<Double> grades, List<Double> of) {
    double sum = 0;
    for (int g = 0; g < GRADES; g++) {
      sum += grades.get(g) * of.get(g);
    }
    return sum;
  }

  /// Share of accidents that end in the grades with an allowance from the fund.
  double disabled() {
    double sum = 0;
    for (int g = 0; g < GRADES; g++) {
      sum += allowance.get(g) > 0 ? grades.get(g) : 0;
    }
    return sum;
  }
}
