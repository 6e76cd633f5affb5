package org.example.law.family;

import static org.openshebao.law.rule.Entity.HOUSEHOLD;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Entity.PLACE;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.CODE;
import static org.openshebao.law.rule.Unit.COUNT;
import static org.openshebao.law.rule.Unit.DIVISOR;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.RATE;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.example.law.Sex;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Rate;
import org.openshebao.law.rule.Any;
import org.openshebao.law.rule.Count;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Of;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Replaces;
import org.openshebao.law.rule.Rule;
import org.openshebao.law.rule.Sum;

/// Allowances of a family.
public final class Family {

  private Family() {}

  /// The average wage of a place.
  @Rule(of = PLACE, unit = FEN, since = "2001-07-01", cites = "art. 40", en = "Local wage", zh = "当地工资")
  static long localWage(@Param("pension.average_wage") long average) {
    return average;
  }

  /// Pensions of the whole household.
  @Rule(of = HOUSEHOLD, unit = FEN, since = "2001-07-01", cites = "art. 41", en = "Pensions", zh = "养老金合计")
  static long pensions(@Sum(over = PERSON) @From(org.example.law.pension.Rooms.class) long pension) {
    return pension;
  }

  /// What the household has to the person's local wage, when anybody is insured.
  @Rule(of = PERSON, unit = RATE, since = "2001-07-01", cites = "art. 42", en = "Share", zh = "份额")
  static @Nullable Rate share(
      @Of(HOUSEHOLD) long householdIncome,
      @Of(value = PLACE, place = "workingPlace") long localWage,
      @Any(over = RELATION) boolean isInsured) {
    return isInsured ? new Rate(1_000_000 * householdIncome / localWage) : null;
  }

  /// How many jobs are insured.
  @Rule(of = PERSON, unit = COUNT, since = "2001-07-01", cites = "art. 43", en = "Jobs", zh = "份数")
  static int jobs(@Count(over = RELATION) int isInsured) {
    return isInsured;
  }

  /// Whether a job is the only one of its person.
  @Rule(of = RELATION, unit = YES_NO, since = "2001-07-01", cites = "art. 44", en = "Only job", zh = "唯一")
  static @Nullable Boolean isOnly(@Of(PERSON) int jobs, @MayBeUnknown @Nullable Boolean isInsured) {
    return isInsured == null ? null : isInsured && jobs == 1;
  }

  /// The sex under whose rules somebody is treated.
  @Rule(of = PERSON, unit = CODE, since = "2001-07-01", cites = "art. 45", en = "Treated as", zh = "按性别")
  static @Nullable Sex treatedAs(@MayBeUnknown @Nullable Sex sex, int jobs) {
    return jobs > 1 ? Sex.MALE : sex;
  }

  /// A divisor for every code.
  @Rule(of = PERSON, unit = DIVISOR, since = "2001-07-01", cites = "art. 46", en = "Divisor", zh = "除数")
  static Divisor divisor(
      Sex treatedAs, @MayBeUnknown @Nullable Rate share, @MayBeUnknown @Nullable Integer jobs) {
    return Divisor.ofMonths(
        (treatedAs == Sex.MALE ? 100 : 200) + (share == null ? 10 : 20) + (jobs == null ? 1 : 2));
  }

  /// A reform: everybody counts as female.
  @Rule(of = PERSON, unit = CODE, since = "2030-01-01", cites = "Bill 1", en = "Treated as", zh = "按性别")
  @Replaces("family.treatedAs")
  static Sex treatedAsOf2030() {
    return Sex.FEMALE;
  }
}
