package org.openshebao.workbench.lawbook;

import java.util.Map;
import java.util.TreeMap;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;

/// The months by which an individual account is divided, as the law has them for the whole country on a day.
public final class LawDivisors {

  /// The parameter that holds them.
  private static final String PATH = "pension.benefit.divisor";

  private LawDivisors() {}

  /// By age at retirement; empty when the law has none.
  public static Map<Integer, Double> of(LawInForce inForce) {
    Law law = inForce.law();
    Map<Integer, Double> divisors = new TreeMap<>();
    Parameter parameter = law.findParameter(PATH).orElse(null);
    if (parameter == null) {
      return divisors;
    }
    int country = law.places().indexOf(law.manifest().rootPlace());
    ParameterValue value = law.timeline(parameter, country).find(inForce.month());
    if (value != null && value.content() instanceof Content.Table(LookupTable table)) {
      for (int age : table.keys()) {
        divisors.put(age, table.divisor(age).tenThousandths() / 10_000.0);
      }
    }
    return divisors;
  }
}
