package org.openshebao.countries.china.law.injury;

import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.countries.china.law.PlatformSector;

/// Opens rules of this room to tests of another.
public final class InjuryRules {

  private InjuryRules() {}

  /// [OccupationalInjury#isPlatformWorker].
  public static boolean isPlatformWorker(EmploymentForm form) {
    return OccupationalInjury.isPlatformWorker(form);
  }

  /// [OccupationalInjury#isInProtectedSector].
  public static boolean isInProtectedSector(PlatformSector sector) {
    return OccupationalInjury.isInProtectedSector(sector);
  }
}
