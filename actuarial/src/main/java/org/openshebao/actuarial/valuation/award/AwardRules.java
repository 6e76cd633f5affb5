package org.openshebao.actuarial.valuation.award;

import java.util.List;

/// Who retires when, and with which pension: the law as a projection asks it.
///
/// Insured persons of one category may retire by several groups of rules (women in two kinds of posts, who retires early by
/// choice). A step goes from the middle of year `t` to that of `t + 1`; `age` is that at its beginning. Amounts are over the benefit base
/// and hold for a year, so that a projection with other wages asks the same rules.
public interface AwardRules {

  /// The groups, by id.
  List<String> groups();

  /// Share of those aged `age` in the middle of year `t` who have not reached their retirement month.
  double notRetired(int group, int t, int age);

  /// Years of service needed by those who retire in the step; 0 when nothing is.
  double minimumService(int group, int t, int age);

  /// Basic pension a year over the yearly benefit base.
  ///
  /// @param service  years credited
  /// @param index  average of own base over the average wage
  double basic(int group, int t, int age, double service, double index);

  /// Transitional pension a year over the yearly benefit base, for years before accounts.
  double transitional(int group, int t, int age, double yearsBefore, double index);

  /// Pension a year for 1 of account balance.
  double account(int group, int t, int age);

  /// Pension a year, over the benefit base, of somebody who becomes invalid before retirement.
  default double invalid(int t, double service, double index) {
    return 0;
  }

  /// Years for which it is paid; infinite when to retirement.
  default double invalidYears(int t, double service) {
    return Double.POSITIVE_INFINITY;
  }

  /// Number of a group.
  default int groupNumber(String id) {
    int number = groups().indexOf(id);
    if (number < 0) {
      throw new IllegalArgumentException(
          "There is no group of retirement rules \"%s\"; there are %s.".formatted(id, groups()));
    }
    return number;
  }
}
