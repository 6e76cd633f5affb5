package org.openshebao.workbench.valuation;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.actuarial.valuation.input.YearPath;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Suggestion;

/// The assumptions of a valuation, each dated, cited and owned.
public final class AssumptionsBook {

  private final String file;
  private final int baseYear;
  private final int years;
  private final Map<String, Assumption> assumptions;

  AssumptionsBook(String file, int baseYear, int years, Map<String, Assumption> assumptions) {
    this.file = file;
    this.baseYear = baseYear;
    this.years = years;
    this.assumptions = Collections.unmodifiableMap(new LinkedHashMap<>(assumptions));
  }

  /// All entries, in the order of the file.
  public Collection<Assumption> list() {
    return assumptions.values();
  }

  /// An entry; throws with the nearest one named.
  public Assumption get(String id) {
    Assumption found = assumptions.get(id);
    if (found == null) {
      throw new ProblemException(
          Problem.error(
              "VALUATION-ASSUMPTION",
              file,
              0,
              id,
              null,
              "The assumptions book has no entry \"" + id + "\".",
              (Suggestion.maybe(id, assumptions.keySet()) + " Add it.").strip()));
    }
    return found;
  }

  /// Whether there is such an entry.
  public boolean has(String id) {
    return assumptions.containsKey(id);
  }

  /// The value of an entry in the base year.
  public double value(String id) {
    return get(id).at(baseYear);
  }

  /// The values of an entry from the base year on.
  public YearPath path(String id) {
    return get(id).path(baseYear, years);
  }

  /// The book with some entries changed.
  public AssumptionsBook with(List<Assumption> changed) {
    Map<String, Assumption> all = new LinkedHashMap<>(assumptions);
    for (Assumption each : changed) {
      get(each.id());
      all.put(each.id(), each);
    }
    return new AssumptionsBook(file, baseYear, years, all);
  }
}
