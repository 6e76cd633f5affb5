package org.openshebao.countries.china.law.medical;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.COUNT;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Rule;

/// By which scheme a person is insured for medical care and where they are treated: what every reimbursement asks first.
///
/// Costs of work injury, of a third party, of public health and abroad are outside (Social Insurance Law art. 30); the figures given are
/// taken to be inside.
public final class MedicalInsurance {

  private MedicalInsurance() {}

  /// Level of the hospital: 0 for primary care (community, township), else its tier.
  ///
  /// @return 0 to 3; unknown where neither is known
  @Rule(
      of = PERSON,
      unit = COUNT,
      since = "1998-12-14",
      cites = "Social Insurance Law, art. 31; 统筹地区医保办法",
      en = "Level of the hospital",
      zh = "医疗机构级别")
  static @Nullable Integer hospitalLevel(
      @MayBeUnknown @Nullable Boolean isPrimaryCare, @MayBeUnknown @Nullable Integer hospitalTier) {
    return Boolean.TRUE.equals(isPrimaryCare) ? (Integer) 0 : hospitalTier;
  }

  /// Whether employees' medical insurance covers the person, art. 28.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "1998-12-14",
      cites = "Social Insurance Law, arts. 23, 28",
      en = "Covered by employees' medical insurance",
      zh = "享受职工医保待遇")
  static boolean isCoveredAsEmployee(MedicalScheme medicalScheme) {
    return medicalScheme == MedicalScheme.EMPLOYEES;
  }

  /// Whether residents' medical insurance covers the person, art. 28.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2009-01-01",
      cites = "Social Insurance Law, arts. 25, 28",
      en = "Covered by residents' medical insurance",
      zh = "享受居民医保待遇")
  static boolean isCoveredAsResident(MedicalScheme medicalScheme) {
    return medicalScheme == MedicalScheme.RESIDENTS;
  }

  /// Whether the care asked about is outpatient.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "1998-12-14",
      cites = "Social Insurance Law, art. 28",
      en = "Outpatient care",
      zh = "门诊")
  static boolean isOutpatient(CareKind careKind) {
    return careKind == CareKind.OUTPATIENT;
  }

  /// Whether the care asked about is a stay in hospital.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "1998-12-14",
      cites = "Social Insurance Law, art. 28",
      en = "Stay in hospital",
      zh = "住院")
  static boolean isInpatient(CareKind careKind) {
    return careKind == CareKind.INPATIENT;
  }
}
