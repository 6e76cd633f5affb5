package org.openshebao.actuarial.valuation.award;

import java.util.List;

/// Award schedules as the law gave them on a grid, between whose points amounts are interpolated.
///
/// The last step that was computed holds for all later ones: amounts are over the benefit base, so that nothing but a change of law
/// could move them.
public final class AwardTable implements AwardRules {

  private final List<String> groups;
  private final double[][][] notRetired; // [group][t][age]
  private final AwardPoint[][][] points; // [group][step][age], null where nobody retires
  private final List<InvalidityPoint> invalidity; // by year, none when the law has none

  private AwardTable(
      List<String> groups,
      double[][][] notRetired,
      AwardPoint[][][] points,
      List<InvalidityPoint> invalidity) {
    this.groups = List.copyOf(groups);
    this.notRetired = notRetired;
    this.points = points;
    this.invalidity = List.copyOf(invalidity);
  }

  /// The same with what the law pays invalid persons, by years from the base year on.
  public AwardTable withInvalidity(List<InvalidityPoint> byYear) {
    return new AwardTable(groups, notRetired, points, byYear);
  }

  /// From shares and points.
  ///
  /// @param notRetired  by group, year and age
  /// @param points  by group, step and age; null where nobody retires
  public static AwardTable of(
      List<String> groups, double[][][] notRetired, AwardPoint[][][] points) {
    for (int g = 0; g < groups.size(); g++) {
      for (int t = 0; t + 1 < notRetired[g].length; t++) {
        for (int age = 0; age + 1 < notRetired[g][t].length; age++) {
          double leaving = notRetired[g][t][age] - notRetired[g][t + 1][age + 1];
          if (leaving < -1e-12) {
            throw new IllegalArgumentException(
                "Contradictory retirement ages of \"%s\": of those aged %d, %s are not retired %d years after the base year, and of the same persons a year later %s."
                    .formatted(
                        groups.get(g),
                        age,
                        notRetired[g][t][age],
                        t,
                        notRetired[g][t + 1][age + 1]));
          }
          if (leaving > 1e-12 && points[g][Math.min(t, points[g].length - 1)][age] == null) {
            throw new IllegalArgumentException(
                "\"%s\" has no award for those aged %d who retire %d years after the base year."
                    .formatted(groups.get(g), age, t));
          }
        }
      }
    }
    return new AwardTable(groups, notRetired, points, List.of());
  }

  @Override
  public double invalid(int t, double service, double index) {
    return invalidity.isEmpty() ? 0 : invalidityOf(t).pension().at(service, index);
  }

  @Override
  public double invalidYears(int t, double service) {
    return invalidity.isEmpty()
        ? Double.POSITIVE_INFINITY
        : invalidityOf(t).years().get((int) service);
  }

  private InvalidityPoint invalidityOf(int t) {
    return invalidity.get(Math.min(t, invalidity.size() - 1));
  }

  @Override
  public List<String> groups() {
    return groups;
  }

  @Override
  public double notRetired(int group, int t, int age) {
    double[][] years = notRetired[group];
    double[] ages = years[Math.min(t, years.length - 1)];
    return age < ages.length ? ages[age] : 0;
  }

  /// The schedule for those who retire in a step at an age.
  public AwardPoint point(int group, int t, int age) {
    AwardPoint[][] steps = points[group];
    AwardPoint point = steps[Math.min(t, steps.length - 1)][age];
    if (point == null) {
      throw new IllegalArgumentException(
          "\"%s\": nobody aged %d retires %d years after the base year."
              .formatted(groups.get(group), age, t));
    }
    return point;
  }

  @Override
  public double minimumService(int group, int t, int age) {
    return point(group, t, age).minimumService();
  }

  @Override
  public double basic(int group, int t, int age, double service, double index) {
    return point(group, t, age).basic().at(service, index);
  }

  @Override
  public double transitional(int group, int t, int age, double yearsBefore, double index) {
    return point(group, t, age).transitional().at(yearsBefore, index);
  }

  @Override
  public double account(int group, int t, int age) {
    return point(group, t, age).account();
  }
}
