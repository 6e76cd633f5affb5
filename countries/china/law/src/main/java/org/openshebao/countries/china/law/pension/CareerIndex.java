package org.openshebao.countries.china.law.pension;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.INDEX;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.law.history.History;
import org.openshebao.law.parameter.Series;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// The average contribution index (平均缴费工资指数) that a career gives, 国发〔2005〕38号, 六.
///
/// Each year's base is divided by the average wage of the place that pays the pension (国办发〔2009〕66号, 七), of the year before the one
/// paid for; months deemed count with the index 1. The average wages of single provinces are known from 2019; before, the nation's stands
/// for them, moved to the province's level of 2019: an assumption, graded as one.
///
/// Not yet coded: other indices of deemed years (Guangdong's tables by city, Jiangsu's second index).
public final class CareerIndex {

  private CareerIndex() {}

  private static final int MONTHS_A_YEAR = 12;

  /// Whether a month was paid or deemed at all: without one there is no index.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2006-01-01",
      cites = "Social Insurance Law, art. 15",
      en = "Has months credited",
      zh = "有缴费记录")
  static boolean hasCreditedMonths(int careerCreditedMonths) {
    return careerCreditedMonths > 0;
  }

  /// Average of the yearly indices, each weighed by its months.
  ///
  /// z = Σ index(year) · months(year) ÷ Σ months, each yearly index half up to a hundred-millionth. Where the province says so the
  /// months of gaps are divided by as well.
  ///
  /// @param averageWage  of all urban units, by the year of the statistics
  /// @param nationalWage  of on-post staff of the nation, yuan a year, before provincial values are known
  /// @param placeLevel  the place's average wage over the nation's
  /// @param atLeast  least index of a year, where the place sets one
  /// @param isOfSameYear  whether the wage of the year paid for divides, rather than that of the year before
  /// @param gapsCount  whether months of gaps count with the index 0
  /// @return unknown when the average wage of a year is
  @Rule(
      of = PERSON,
      unit = INDEX,
      when = "hasCreditedMonths",
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; 国办发〔2009〕66号, art. 7",
      en = "Average contribution index by the record",
      zh = "按缴费记录计算的平均缴费工资指数")
  static @Nullable WageIndex careerAverageIndex(
      History contributionHistory,
      @Param(value = "contribution.average_wage", place = "benefitPlace") Series averageWage,
      @Param("pension.index.national_wage") Series nationalWage,
      @MayBeUnknown @Param(value = "pension.index.place_level", place = "benefitPlace")
          @Nullable WageIndex placeLevel,
      @Param(value = "pension.index.at_least", place = "benefitPlace") Series atLeast,
      @Param(value = "pension.index.of_same_year", place = "benefitPlace") boolean isOfSameYear,
      @Param(value = "pension.index.gaps_count", place = "benefitPlace") boolean gapsCount) {
    CountedRuns runs = new CountedRuns(contributionHistory);
    long sum = 0;
    int months = 0;
    int start = Integer.MIN_VALUE;
    int end = Integer.MIN_VALUE;
    while (runs.next()) {
      long index = WageIndex.ONE;
      if (!runs.isDeemed()) {
        int statistic = isOfSameYear ? runs.first() : runs.first() - MONTHS_A_YEAR;
        WageIndex ofYear =
            YearIndex.of(runs.base(), statistic, averageWage, nationalWage, placeLevel);
        if (ofYear == null) {
          return null;
        }
        index = ofYear.hundredMillionths();
        if (atLeast.knows(runs.first())) {
          index = Math.max(index, atLeast.index(runs.first()).hundredMillionths());
        }
      }
      sum += index * runs.months();
      months += runs.months();
      start = start == Integer.MIN_VALUE ? runs.first() : start;
      end = runs.first() + runs.months();
    }
    long over = gapsCount ? end - start : months;
    return new WageIndex((sum + over / 2) / over);
  }
}
