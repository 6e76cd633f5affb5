package org.openshebao.workbench.reform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.reform.Reform;

/// A law to be compared: the one in force, or the same with reforms on top.
///
/// @param id  short: ids of its reforms, joined by +; "law" for the law in force
/// @param label  what readers call it
/// @param reforms  laid on top, later ones over earlier ones
/// @param law  the law
public record Scenario(String id, Label label, List<Reform> reforms, Law law) {

  static final String BASELINE = "law";

  public Scenario {
    reforms = List.copyOf(reforms);
  }

  /// The law in force, each reform alone, and, when there are several, all of them together.
  ///
  /// @param law  the law from which the reforms depart
  public static List<Scenario> of(Law law, List<Reform> reforms) {
    Set<String> ids = new LinkedHashSet<>();
    List<Scenario> scenarios = new ArrayList<>();
    scenarios.add(new Scenario(BASELINE, new Label("Law in force", "现行法"), List.of(), law));
    for (Reform reform : reforms) {
      if (!ids.add(reform.id())) {
        throw new ProblemException(
            Problem.error(
                "COMPARE-TWICE",
                null,
                0,
                "reform",
                reform.id(),
                "Two reforms are called \"%s\".".formatted(reform.id()),
                "Give each its own id, or name it once."));
      }
      scenarios.add(new Scenario(reform.id(), reform.label(), List.of(reform), law.with(reform)));
    }
    if (reforms.size() > 1) {
      Law all = law;
      for (Reform reform : reforms) {
        all = all.with(reform);
      }
      scenarios.add(
          new Scenario(
              String.join("+", ids),
              new Label(
                  reforms.size() == 2 ? "Both together" : "All together",
                  reforms.size() == 2 ? "两项合并" : "各项合并"),
              reforms,
              all));
    }
    return scenarios;
  }

  /// Whether it is several reforms together.
  public boolean isSum() {
    return reforms.size() > 1;
  }
}
