package org.openshebao.benchmarks;

import java.util.Arrays;
import org.openshebao.law.Law;
import org.openshebao.law.batch.Column;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.simulation.plan.Plan;

/// The law's figures as a program written by hand would hold them: numbers and arrays by age, month and place.
///
/// What is not known is −1. Months by which arrays are read are counted from `FIRST_MONTH`.
final class Figures {

  static final int FIRST_MONTH = 1950 * 12;
  static final int MONTHS = 150 * 12;

  final int month;
  final int men;
  final int womenInPosts;
  final int otherWomen;
  final int reformFirstMonth;
  final int[] delayStep = new int[100];
  final int[] delayAtMost = new int[100];
  final int earlyAtMost;
  final int lateAtMost;
  final int[] minimumMonths = new int[MONTHS];
  final long accrual;

  /// Fen a month, by place × month.
  final int[] benefitBase;

  /// Millionths, by place × month.
  final int[] transitionalCoefficient;

  /// Ten-thousandths of a month by age × month.
  final int[] divisor = new int[100 * MONTHS];

  final long[] contributionFloor;
  final long[] contributionCeiling;
  final long workerRate;
  final long[] employerRate;
  final long flexibleRate;
  final long accountRate;
  final long flexibleAccountRate;
  final long[] unemploymentWorkerRate;
  final long[] unemploymentEmployerRate;
  final long unemploymentTotalRate;
  final int workingAge;
  final int residentsAge;
  final int residentsPensionAge;
  final long[] registrationRequired;
  final long[] maternityAllowance;

  private final Law law;

  /// The figures of the month of a plan, which has the floor and ceiling of each place computed.
  Figures(Plan plan) {
    law = plan.law();
    month = plan.month();
    men = (int) national("retirement.original_age.men", month);
    womenInPosts = (int) national("retirement.original_age.women_cadre", month);
    otherWomen = (int) national("retirement.original_age.women_other", month);
    reformFirstMonth = (int) national("retirement.reform_first_month", month);
    fill(delayStep, "retirement.delay.step_months");
    fill(delayAtMost, "retirement.delay.at_most_months");
    earlyAtMost = (int) national("retirement.early_at_most", month);
    lateAtMost = (int) national("retirement.late_at_most", month);
    for (int i = 0; i < MONTHS; i++) {
      minimumMonths[i] = (int) national("pension.minimum_months", FIRST_MONTH + i);
    }
    accrual = national("pension.benefit.accrual", month);
    benefitBase = byPlaceAndMonth("pension.benefit.base");
    transitionalCoefficient = byPlaceAndMonth("pension.benefit.transitional_coefficient");
    fillDivisor();
    contributionFloor = computedByPlace(plan, "contribution.contributionFloor");
    contributionCeiling = computedByPlace(plan, "contribution.contributionCeiling");
    workerRate = national("pension.contribution.worker_rate", month);
    employerRate = byPlace("pension.contribution.employer_rate");
    flexibleRate = national("pension.contribution.flexible_rate", month);
    accountRate = national("pension.contribution.account_rate", month);
    flexibleAccountRate = national("pension.contribution.flexible_account_rate", month);
    unemploymentWorkerRate = byPlace("unemployment.contribution.worker_rate");
    unemploymentEmployerRate = byPlace("unemployment.contribution.employer_rate");
    unemploymentTotalRate = national("unemployment.contribution.temporary_total_rate", month);
    workingAge = (int) national("participation.work.minimum_age", month);
    residentsAge = (int) national("participation.residents.minimum_age", month);
    residentsPensionAge = (int) national("residents.pension_age", month);
    registrationRequired = byPlace("participation.flexible.registration_required");
    maternityAllowance = byPlace("participation.flexible.maternity_allowance");
  }

  private long national(String path, int inMonth) {
    return value(law.parameter(path), law.places().indexOf(law.manifest().rootPlace()), inMonth);
  }

  private long value(Parameter parameter, int place, int inMonth) {
    ParameterValue value = law.timeline(parameter, place).find(inMonth);
    return value == null ? People.UNKNOWN : ((Content.Number) value.content()).raw();
  }

  private long[] byPlace(String path) {
    long[] values = new long[law.places().size()];
    for (int place = 0; place < values.length; place++) {
      values[place] = value(law.parameter(path), place, month);
    }
    return values;
  }

  private int[] byPlaceAndMonth(String path) {
    int[] values = new int[law.places().size() * MONTHS];
    for (int i = 0; i < values.length; i++) {
      values[i] = (int) value(law.parameter(path), i / MONTHS, FIRST_MONTH + i % MONTHS);
    }
    return values;
  }

  private void fill(int[] byAge, String path) {
    Arrays.fill(byAge, People.UNKNOWN);
    LookupTable table = table(path, month);
    for (int key : table.keys()) {
      byAge[key] = table.whole(key);
    }
  }

  private void fillDivisor() {
    Arrays.fill(divisor, People.UNKNOWN);
    for (int i = 0; i < MONTHS; i++) {
      if (FIRST_MONTH + i < 2006 * 12) {
        continue;
      }
      LookupTable table = table("pension.benefit.divisor", FIRST_MONTH + i);
      for (int key : table.keys()) {
        divisor[key * MONTHS + i] = (int) table.raw(key);
      }
    }
  }

  private LookupTable table(String path, int inMonth) {
    ParameterValue value =
        law.timeline(law.parameter(path), law.places().indexOf(law.manifest().rootPlace()))
            .find(inMonth);
    if (value == null) {
      throw new IllegalStateException(path + " is not known in month " + inMonth + ".");
    }
    return (LookupTable) value.content().object();
  }

  private static long[] computedByPlace(Plan plan, String variable) {
    Column column = plan.places().column(plan.node(variable));
    long[] values = new long[plan.law().places().size()];
    for (int place = 0; place < values.length; place++) {
      values[place] = column.statuses()[place] == 0 ? column.values()[place] : People.UNKNOWN;
    }
    return values;
  }
}
