package org.openshebao.workbench.conform;

import java.time.LocalDate;
import java.util.List;
import org.openshebao.law.Law;
import org.openshebao.standards.conformity.Choices;
import org.openshebao.workbench.Workbench;

/// China's studies, each made once for all tests.
final class China {

  static final Law LAW = Workbench.open("china").law();
  static final StudyContext CONTEXT = StudyContext.open(LAW, List.of(), null, Choices.NONE);
  static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private static ConformityStudy nation;

  private China() {}

  /// The nation against Convention No. 102 on the reference date.
  static synchronized ConformityStudy nation() {
    if (nation == null) {
      nation = ConformityStudy.of(CONTEXT, "c102", DAY, null);
    }
    return nation;
  }

  /// Against an instrument on a day, in a place or the nation.
  static ConformityStudy study(String instrument, String day, String place) {
    return ConformityStudy.of(CONTEXT, instrument, LocalDate.parse(day), place);
  }
}
