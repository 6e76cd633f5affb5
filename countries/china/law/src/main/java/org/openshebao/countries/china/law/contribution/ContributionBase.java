package org.openshebao.countries.china.law.contribution;

import static org.openshebao.law.rule.Entity.PLACE;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Of;
import org.openshebao.law.rule.Rule;

/// The contribution base (缴费基数): the own wage, or what a flexible worker chose, between floor and ceiling.
///
/// Not yet coded: bases of months not worked in full; several employers at once, each of which pays on its own wage.
public final class ContributionBase {

  private ContributionBase() {}

  /// Whether contributions follow a base at all: employees, the public service and flexible workers, arts. 10, 12.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "1997-07-16",
      cites = "Social Insurance Law, arts. 10, 12; 国发〔2005〕38号, 三; 国发〔2015〕2号, 三",
      en = "Pays on a contribution base",
      zh = "按缴费基数缴费")
  static boolean paysOnBase(EmploymentForm employmentForm) {
    return employmentForm.isEmployment()
        || employmentForm.isFlexibleWork()
        || employmentForm == EmploymentForm.PUBLIC_SERVICE;
  }

  /// Contribution base: min(max(wage or chosen base, floor), ceiling).
  ///
  /// @param monthlyWage  average monthly wage of the year before, for those with an employer, in fen
  /// @param chosenBase  what a flexible worker chose, in fen a month
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "paysOnBase",
      since = "1997-07-16",
      cites = "国办发〔2019〕13号, 三; 国发〔1997〕26号, 三",
      en = "Contribution base",
      zh = "缴费基数")
  static @Nullable Long contributionBase(
      EmploymentForm employmentForm,
      @MayBeUnknown @Nullable Long monthlyWage,
      @MayBeUnknown @Nullable Long chosenBase,
      @Of(PLACE) long contributionFloor,
      @Of(PLACE) long contributionCeiling) {
    Long amount = employmentForm.isFlexibleWork() ? chosenBase : monthlyWage;
    return amount == null
        ? null
        : Math.min(Math.max(amount, contributionFloor), contributionCeiling);
  }
}
