package org.openshebao.countries.china.law.maternity;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.RATE;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Rate;
import org.openshebao.countries.china.law.medical.MedicalInsurance;
import org.openshebao.countries.china.law.medical.MedicalScheme;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.OrZero;
import org.openshebao.law.rule.Rule;

/// Medical care before, at and after a birth, Social Insurance Law arts. 54, 55, and what the insured person is left to pay.
///
/// ILO Convention 102, arts. 10(2), 49, asks that care in maternity be free of cost-sharing. China's law says that the fund pays the costs
/// of birth by items and standards that the places set. In some provinces nothing inside the list is left to pay at a birth; elsewhere
/// the place's standard is asked for (`MaternityCarePayment`), and without it the share is not known. Costs outside the list are always the
/// person's own: the share of all costs and that of costs inside the list are two variables.
public final class MaternityCare {

  private MaternityCare() {}

  private static final long ONE = 1_000_000; // millionths

  /// Whether some basic medical insurance covers the birth, arts. 54, 55: employees, flexible workers among them, residents, or the spouse.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2011-07-01",
      cites = "Social Insurance Law, arts. 54, 55; 国办发〔2024〕48号",
      en = "Insured for care in maternity",
      zh = "可享受生育医疗费用待遇的参保人员")
  static boolean isCovered(@From(MedicalInsurance.class) MedicalScheme medicalScheme) {
    return medicalScheme != MedicalScheme.NONE;
  }

  /// Cost of care before, at and after the birth, inside the list and out.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 55",
      en = "Cost of care before, at and after the birth",
      zh = "产前、分娩、产后医疗费用合计")
  static long careCost(long prenatalCost, long birthCost, long postnatalCost) {
    return prenatalCost + birthCost + postnatalCost;
  }

  /// What the person pays of check-ups before the birth.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 55; 统筹地区生育医疗费用支付规定",
      en = "Care before the birth, own payment",
      zh = "产前检查个人负担")
  static @Nullable Long prenatalOwnPayment(
      long prenatalCost, @OrZero @MayBeUnknown @Nullable Long prenatalPaid) {
    return ownPayment(prenatalCost, prenatalPaid);
  }

  /// What the person pays of the birth.
  ///
  /// @return fen; all of it where nobody insures
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 55; 统筹地区生育医疗费用支付规定",
      en = "Birth, own payment",
      zh = "分娩个人负担")
  static @Nullable Long birthOwnPayment(
      long birthCost, @OrZero @MayBeUnknown @Nullable Long birthPaid) {
    return ownPayment(birthCost, birthPaid);
  }

  /// What the person pays of care after the birth.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 55; 统筹地区生育医疗费用支付规定",
      en = "Care after the birth, own payment",
      zh = "产后医疗个人负担")
  static @Nullable Long postnatalOwnPayment(
      long postnatalCost, @OrZero @MayBeUnknown @Nullable Long postnatalPaid) {
    return ownPayment(postnatalCost, postnatalPaid);
  }

  /// What the person pays of care before, at and after the birth.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 55",
      en = "Care in maternity, own payment",
      zh = "生育医疗费用个人负担合计")
  static long careOwnPayment(
      long prenatalOwnPayment, long birthOwnPayment, long postnatalOwnPayment) {
    return prenatalOwnPayment + birthOwnPayment + postnatalOwnPayment;
  }

  /// The share of the cost of care before, at and after a birth that the person pays: own payment ÷ cost.
  ///
  /// @return unknown where there was no cost
  @Rule(
      of = PERSON,
      unit = RATE,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 55",
      en = "Out-of-pocket share of care in maternity",
      zh = "生育医疗费用个人负担比例")
  static @Nullable Rate outOfPocketShare(long careCost, long careOwnPayment) {
    return share(careOwnPayment, careCost);
  }

  /// Cost of care before, at and after the birth, inside the list.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2011-07-01",
      cites = "Social Insurance Law, arts. 28, 55",
      en = "Cost of care before, at and after the birth, inside the list",
      zh = "产前、分娩、产后政策范围内医疗费用合计")
  static long careListCost(long prenatalListCost, long birthListCost, long postnatalListCost) {
    return prenatalListCost + birthListCost + postnatalListCost;
  }

  /// What the person pays outside the list: all of it.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2011-07-01",
      cites = "Social Insurance Law, arts. 28, 55",
      en = "Own payment outside the list",
      zh = "政策范围外个人负担")
  static long ownPaymentOutsideList(long careCost, long careListCost) {
    return Math.max(0, careCost - careListCost);
  }

  /// What the person pays inside the list: own payment in all less what is outside.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 55",
      en = "Own payment inside the list",
      zh = "政策范围内个人负担")
  static long ownPaymentInsideList(long careOwnPayment, long ownPaymentOutsideList) {
    return Math.max(0, careOwnPayment - ownPaymentOutsideList);
  }

  /// The share of the cost inside the list that the person pays.
  ///
  /// @return unknown where there was no such cost
  @Rule(
      of = PERSON,
      unit = RATE,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 55",
      en = "Out-of-pocket share inside the list",
      zh = "政策范围内个人负担比例")
  static @Nullable Rate outOfPocketShareInsideList(long careListCost, long ownPaymentInsideList) {
    return share(ownPaymentInsideList, careListCost);
  }

  /// The share of the cost of care before the birth that the person pays.
  ///
  /// @return unknown where there was no cost
  @Rule(
      of = PERSON,
      unit = RATE,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 55",
      en = "Out-of-pocket share of care before the birth",
      zh = "产前检查个人负担比例")
  static @Nullable Rate prenatalOutOfPocketShare(long prenatalCost, long prenatalOwnPayment) {
    return share(prenatalOwnPayment, prenatalCost);
  }

  /// The share of the cost of the birth that the person pays.
  ///
  /// @return unknown where there was no cost
  @Rule(
      of = PERSON,
      unit = RATE,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 55",
      en = "Out-of-pocket share of the birth",
      zh = "分娩个人负担比例")
  static @Nullable Rate birthOutOfPocketShare(long birthCost, long birthOwnPayment) {
    return share(birthOwnPayment, birthCost);
  }

  /// The share of the cost of care after the birth that the person pays.
  ///
  /// @return unknown where there was no cost
  @Rule(
      of = PERSON,
      unit = RATE,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 55",
      en = "Out-of-pocket share of care after the birth",
      zh = "产后医疗个人负担比例")
  static @Nullable Rate postnatalOutOfPocketShare(long postnatalCost, long postnatalOwnPayment) {
    return share(postnatalOwnPayment, postnatalCost);
  }

  /// Whether care in maternity was free of cost-sharing, as ILO Convention 102 asks (arts. 10(2), 49): nothing was left to pay.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 55; 国际劳工组织第102号公约, arts. 10(2), 49",
      en = "Care in maternity free of cost-sharing",
      zh = "生育医疗无个人负担")
  static boolean isFreeOfCostSharing(long careOwnPayment) {
    return careOwnPayment == 0;
  }

  private static @Nullable Rate share(long part, long whole) {
    return whole == 0 ? null : new Rate((2 * part * ONE + whole) / (2 * whole));
  }

  private static @Nullable Long ownPayment(long cost, @Nullable Long paid) {
    if (cost == 0) {
      return 0L;
    }
    return paid == null ? null : (Long) Math.max(0, cost - paid);
  }
}
