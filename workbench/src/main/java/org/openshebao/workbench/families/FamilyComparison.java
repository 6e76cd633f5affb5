package org.openshebao.workbench.families;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.reform.Reform;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.simulation.plan.JointPlan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.workbench.explain.Explainer;
import org.openshebao.workbench.explain.Facts;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.reform.ComparisonOutline;
import org.openshebao.workbench.reform.ComparisonOutlineFile;
import org.openshebao.workbench.reform.Scenario;

/// A hypothetical person over a range, under the law in force and reforms, as they are and if they did otherwise.
///
/// @param law  the law in force, and the day
/// @param outline  what is shown
/// @param payments  who pays what into which fund
/// @param family  the person
/// @param variation  what runs through a range; null when nothing does
/// @param variants  the person as they are first, then each what-if
/// @param scenarios  the law in force first
/// @param lines  for each variant and scenario a point for each value
/// @param stated  the person as stated, under the law in force
public record FamilyComparison(
    LawInForce law,
    FamilyOutline outline,
    ComparisonOutline payments,
    Family family,
    @Nullable Variation variation,
    List<WhatIf> variants,
    List<Scenario> scenarios,
    List<List<List<Point>>> lines,
    Point stated) {

  public FamilyComparison {
    variants = List.copyOf(variants);
    scenarios = List.copyOf(scenarios);
    lines = lines.stream().map(List::copyOf).toList();
  }

  /// Compares a person with themselves.
  ///
  /// @param variation  what runs through a range; null when nothing does
  /// @param whatIfs  what they might do otherwise; none to look at them as they are alone
  /// @param reforms  each a scenario beside the law in force
  public static FamilyComparison of(
      LawInForce law,
      Family family,
      @Nullable Variation variation,
      List<WhatIf> whatIfs,
      List<Reform> reforms) {
    FamilyOutline outline = FamilyOutline.load(law.law().manifest().id());
    ComparisonOutline payments = ComparisonOutlineFile.load(law.law().manifest().id());
    List<WhatIf> variants = new ArrayList<>();
    variants.add(WhatIf.nothing());
    variants.addAll(whatIfs);
    List<Scenario> scenarios = Scenario.of(law.law(), reforms);
    List<List<List<Point>>> lines = new ArrayList<>();
    for (WhatIf variant : variants) {
      lines.add(line(law, outline, payments, family, variation, variant, scenarios));
    }
    Point stated =
        line(law, outline, payments, family, null, WhatIf.nothing(), scenarios.subList(0, 1))
            .getFirst()
            .getFirst();
    return new FamilyComparison(
        law, outline, payments, family, variation, variants, scenarios, lines, stated);
  }

  /// The variables of a point.
  static List<String> wanted(FamilyOutline outline, ComparisonOutline payments) {
    Set<String> wanted = new LinkedHashSet<>();
    wanted.add(outline.earnings());
    payments.schemes().forEach(scheme -> wanted.add(scheme.participation()));
    payments.contributions().forEach(item -> wanted.add(item.variable()));
    payments.subsidies().forEach(item -> wanted.add(item.variable()));
    wanted.addAll(outline.entitlements());
    return List.copyOf(wanted);
  }

  private static List<List<Point>> line(
      LawInForce law,
      FamilyOutline outline,
      ComparisonOutline payments,
      Family family,
      @Nullable Variation variation,
      WhatIf variant,
      List<Scenario> scenarios) {
    List<String> wanted = wanted(outline, payments);
    List<String> values = variation == null ? List.of("") : variation.values();
    List<PersonCase> cases = new ArrayList<>();
    for (String value : values) {
      cases.add(Explainer.person(law, facts(family, variation, value, variant), wanted));
    }
    List<PlanRequest> requests = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      LawInForce reformed = new LawInForce(scenario.law(), law.date());
      Facts first = facts(family, variation, values.getFirst(), variant);
      requests.add(Explainer.person(reformed, first, wanted).request(law.month(), wanted));
    }
    var people = PersonCase.dataset(cases);
    List<Results> results = Simulation.runTogether(JointPlan.of(requests), people, 1);
    List<List<Point>> lines = new ArrayList<>();
    for (int scenario = 0; scenario < scenarios.size(); scenario++) {
      PointReader reader =
          new PointReader(
              new LawInForce(scenarios.get(scenario).law(), law.date()),
              outline,
              payments,
              results.get(scenario),
              variant.joins());
      List<Point> points = new ArrayList<>();
      for (int row = 0; row < values.size(); row++) {
        Point point =
            reader.read(values.get(row), row, people.childRange("relation", row), cases.get(row));
        points.add(points.isEmpty() ? point : point.after(points.getLast()));
      }
      lines.add(points);
    }
    return lines;
  }

  static Facts facts(Family family, @Nullable Variation variation, String value, WhatIf variant) {
    Facts facts = family.facts();
    if (variation != null) {
      for (String name : variation.names()) {
        facts = WhatIf.set(facts, name, value);
      }
    }
    return variant.in(facts);
  }
}
