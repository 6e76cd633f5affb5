package org.openshebao.countries.china.law.portability;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.CODE;
import static org.openshebao.law.rule.Unit.PLACE;

import org.jspecify.annotations.Nullable;
import org.openshebao.countries.china.law.Sex;
import org.openshebao.countries.china.law.pension.CountedRuns;
import org.openshebao.law.history.History;
import org.openshebao.law.parameter.PlaceSeries;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Which place pays the pension of a worker who moved between provinces, 国办发〔2009〕66号, arts. 5, 6.
///
/// Months of temporary accounts make no place the place of benefit: those of a province that a man first joined from 50, a woman from 40, away
/// from home, since 2010. Whether an account was temporary follows from sex, month of birth and record; where these are not known it was not.
///
/// Not yet coded: units of the central government; official transfers among the moves of a record.
public final class PlaceOfBenefit {

  private PlaceOfBenefit() {}

  /// Before 2010 relations did not move: the place of insurance pays.
  @Rule(
      name = "placeOfBenefit",
      of = PERSON,
      unit = PLACE,
      since = "2006-01-01",
      until = "2009-12-31",
      cites = "国发〔2005〕38号, 六",
      en = "Place of benefit by the record",
      zh = "按缴费记录确定的待遇领取地")
  static int placeOfBenefitBefore2010(int place) {
    return place;
  }

  /// The place that pays, art. 6: that of registration when the relation is there; else the present place with ten years; else the last
  /// earlier one with ten years; else that of registration. Years of one province count together, deemed years with them.
  ///
  /// @param contributionHistory  unknown: nothing is known of other places, and the place of residence pays
  /// @param currentPlace  where the relation is now; unknown: that of the last month of the record
  @Rule(
      of = PERSON,
      unit = PLACE,
      since = "2010-01-01",
      cites = "国办发〔2009〕66号, art. 6; 人社部规〔2016〕5号, 一",
      en = "Place of benefit by the record",
      zh = "按缴费记录确定的待遇领取地")
  static int placeOfBenefit(
      int place,
      @MayBeUnknown @Nullable History contributionHistory,
      @MayBeUnknown @Nullable Integer registrationPlace,
      @MayBeUnknown @Nullable Integer currentPlace,
      @MayBeUnknown @Nullable Sex sex,
      @MayBeUnknown @Nullable Integer birthMonth,
      @Param("portability.province_number") PlaceSeries provinceNumbers,
      @Param("portability.benefit_place_months") int monthsNeeded,
      @Param("portability.temporary_age.men") int temporaryMen,
      @Param("portability.temporary_age.women") int temporaryWomen) {
    if (contributionHistory == null) {
      return place;
    }
    int home = registrationPlace == null ? place : registrationPlace;
    int temporaryFrom =
        TemporaryAccounts.firstMonth(
            birthMonth, sex == null ? null : sex == Sex.MALE ? temporaryMen : temporaryWomen);
    MonthsByProvince months = new MonthsByProvince(provinceNumbers);
    CountedRuns runs = new CountedRuns(contributionHistory);
    while (runs.next()) {
      if (!months.isTemporary(runs.place(), runs.first(), home, temporaryFrom)) {
        months.add(runs.place(), runs.first(), runs.months());
      }
    }
    if (months.isEmpty()) {
      return runs.wasEmpty() ? place : home;
    }
    int current = currentPlace == null ? months.lastPlace() : currentPlace;
    if (months.isSameProvince(current, home)) {
      return home;
    }
    if (months.of(current) >= monthsNeeded) {
      return current;
    }
    int earlier = months.lastPlaceWith(monthsNeeded);
    return earlier == MonthsByProvince.NONE ? home : earlier;
  }

  /// What the new place opens, art. 5: a temporary account for men from 50 and women from 40, unless it is the place of registration or
  /// the move was ordered.
  @Rule(
      of = PERSON,
      unit = CODE,
      since = "2010-01-01",
      cites = "国办发〔2009〕66号, art. 5",
      en = "Account in the new place",
      zh = "新参保地建立的账户")
  static AccountKind accountInNewPlace(
      Sex sex,
      int ageYears,
      boolean newPlaceIsRegistration,
      @MayBeUnknown @Nullable Boolean isOfficialTransfer,
      @Param("portability.temporary_age.men") int men,
      @Param("portability.temporary_age.women") int women) {
    boolean isOrdered = isOfficialTransfer != null && isOfficialTransfer;
    int from = sex == Sex.MALE ? men : women;
    return ageYears >= from && !newPlaceIsRegistration && !isOrdered
        ? AccountKind.TEMPORARY
        : AccountKind.ORDINARY;
  }
}
