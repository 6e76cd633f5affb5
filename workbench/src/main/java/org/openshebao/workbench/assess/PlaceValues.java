package org.openshebao.workbench.assess;

import java.util.List;
import org.openshebao.law.Law;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.person.PersonCase;

/// Variables of places: a row for every place of the law.
final class PlaceValues {

  private PlaceValues() {}

  static Results compute(Law law, int month, List<String> variables) {
    return Simulation.run(law, month, new PersonCase(law).dataset(), variables, 1);
  }
}
