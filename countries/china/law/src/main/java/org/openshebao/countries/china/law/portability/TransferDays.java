package org.openshebao.countries.china.law.portability;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.DAYS;

import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Working days that the offices have for the steps of a transfer: 国办发〔2009〕66号, art. 8; 医保办发〔2021〕43号.
///
/// Not yet coded: shorter promises of single places (Hubei); unemployment insurance.
public final class TransferDays {

  private TransferDays() {}

  /// The new place checks the application and sends its letter: pensions alone.
  @Rule(
      of = PERSON,
      unit = DAYS,
      since = "2010-01-01",
      cites = "国办发〔2009〕66号, art. 8",
      en = "Days of the new place to check",
      zh = "转入地审核时限（工作日）")
  static @Nullable Integer newPlaceCheckDays(
      TransferScheme transferScheme,
      @Param("portability.days.pension.new_place_checks") int pension) {
    return transferScheme == TransferScheme.PENSION ? pension : null;
  }

  /// The old place closes the relation and sends records and money.
  @Rule(
      of = PERSON,
      unit = DAYS,
      since = "2010-01-01",
      cites = "国办发〔2009〕66号, art. 8; 医保办发〔2021〕43号",
      en = "Days of the old place",
      zh = "转出地办理时限（工作日）")
  static @Nullable Integer oldPlaceDays(
      TransferScheme transferScheme,
      @Param("portability.days.pension.old_place_sends") int pension,
      @MayBeUnknown @Param("portability.days.medical.old_place_sends") @Nullable Integer medical) {
    return switch (transferScheme) {
      case PENSION -> pension;
      case MEDICAL -> medical;
      default -> null;
    };
  }

  /// The new place books what has come.
  @Rule(
      of = PERSON,
      unit = DAYS,
      since = "2010-01-01",
      cites = "国办发〔2009〕66号, art. 8; 医保办发〔2021〕43号",
      en = "Days of the new place to book",
      zh = "转入地入账时限（工作日）")
  static @Nullable Integer newPlaceBookDays(
      TransferScheme transferScheme,
      @Param("portability.days.pension.new_place_books") int pension,
      @MayBeUnknown @Param("portability.days.medical.new_place_books") @Nullable Integer medical) {
    return switch (transferScheme) {
      case PENSION -> pension;
      case MEDICAL -> medical;
      default -> null;
    };
  }

  /// All steps together, at most.
  @Rule(
      of = PERSON,
      unit = DAYS,
      since = "2010-01-01",
      cites = "国办发〔2009〕66号, art. 8; 医保办发〔2021〕43号",
      en = "Days of a transfer, at most",
      zh = "转移接续总时限（工作日）")
  static int transferDays(
      @MayBeUnknown @Nullable Integer newPlaceCheckDays, int oldPlaceDays, int newPlaceBookDays) {
    return (newPlaceCheckDays == null ? 0 : newPlaceCheckDays) + oldPlaceDays + newPlaceBookDays;
  }
}
