package org.openshebao.workbench.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openshebao.base.text.Label;
import org.openshebao.law.diff.LawDiff;
import org.openshebao.law.reform.Reform;
import org.openshebao.workbench.reform.Budget;
import org.openshebao.workbench.reform.ComparisonOutline;
import org.openshebao.workbench.reform.GroupTally;
import org.openshebao.workbench.reform.MeasureTally;
import org.openshebao.workbench.reform.Outcome;
import org.openshebao.workbench.reform.ReformComparison;
import org.openshebao.workbench.reform.Scenario;
import org.openshebao.workbench.reform.Standing;

/// A comparison of reforms as JSON; amounts are fen a year, persons are weighted and rounded.
public final class ComparisonJson {

  private ComparisonJson() {}

  /// The whole comparison.
  public static JsonObject of(ReformComparison comparison) {
    List<JsonObject> scenarios = new ArrayList<>();
    for (int scenario = 1; scenario < comparison.scenarios().size(); scenario++) {
      scenarios.add(scenario(comparison, scenario));
    }
    return new JsonObject()
        .with("provenance", ProvenanceJson.of(comparison.law()))
        .with("dataDigest", comparison.source().digest())
        .with("synthetic", comparison.isSynthetic())
        .with("unit", "fen_a_year")
        .with("takeUp", comparison.behaviour().takeUp())
        .with("compliance", comparison.behaviour().compliance())
        .with("persons", Math.round(comparison.tally().all().persons()))
        .with("records", comparison.tally().all().records())
        .with("rowsRefused", comparison.source().refused())
        .with("columnsComputed", comparison.columns().computed())
        .with("columnsWithoutSharing", comparison.columns().alone())
        .with("scenarios", scenarios);
  }

  private static JsonObject scenario(ReformComparison comparison, int scenario) {
    Scenario of = comparison.scenarios().get(scenario);
    ComparisonOutline outline = comparison.outline();
    List<JsonObject> schemes = new ArrayList<>();
    for (int scheme = 0; scheme < outline.schemes().size(); scheme++) {
      schemes.add(
          new JsonObject()
              .with("scheme", outline.schemes().get(scheme).id())
              .with("moves", moves(comparison.tally().all(), scenario, scheme)));
    }
    return new JsonObject()
        .with("id", of.id())
        .with("label", of.label())
        .with("reforms", of.reforms().stream().map(Reform::id).toList())
        .with("lawHash", of.law().hash())
        .with(
            "differences",
            of.isSum()
                ? List.of()
                : LawDiff.between(comparison.law().law(), of.law()).stream()
                    .map(DifferenceJson::of)
                    .toList())
        .with("people", people(comparison.tally().all(), scenario))
        .with("groups", groups(comparison, scenario))
        .with("payers", budgets(comparison.tally().payers(), scenario))
        .with("fundIncome", budgets(comparison.tally().income(), scenario))
        .with("fundBenefits", budgets(comparison.tally().spending(), scenario))
        .with("schemes", schemes)
        .with("measures", measures(comparison, scenario));
  }

  private static JsonObject people(GroupTally tally, int scenario) {
    JsonObject people = new JsonObject();
    for (Outcome outcome : Outcome.values()) {
      people.with(camel(outcome.name()), Math.round(tally.persons(scenario, outcome)));
    }
    return people
        .with("gained", Math.round(tally.gained(scenario)))
        .with("lost", Math.round(tally.lost(scenario)))
        .with("paidByNewlyInsured", Math.round(tally.paidByJoiners(scenario)));
  }

  private static List<JsonObject> groups(ReformComparison comparison, int scenario) {
    List<JsonObject> rows = new ArrayList<>();
    List<ComparisonOutline.Group> breakdowns = comparison.outline().groups();
    for (int breakdown : comparison.listBreakdowns()) {
      List<GroupTally> groups = comparison.tally().groups(breakdown);
      List<Label> labels = comparison.tally().labels(breakdown);
      for (int group = 0; group < groups.size(); group++) {
        GroupTally tally = groups.get(group);
        if (tally.records() > 0) {
          rows.add(
              new JsonObject()
                  .with("by", breakdowns.get(breakdown).id())
                  .with("group", labels.get(group))
                  .with("persons", Math.round(tally.persons()))
                  .with("records", tally.records())
                  .with("people", people(tally, scenario)));
        }
      }
    }
    return rows;
  }

  private static JsonObject budgets(Map<String, Budget> budgets, int scenario) {
    JsonObject json = new JsonObject();
    budgets.forEach((id, budget) ->
        json.with(
            id,
            new JsonObject()
                .with("before", budget.total(0))
                .with("after", budget.total(scenario))
                .with("change", budget.change(scenario))
                .with("personsNotKnown", Math.round(budget.notKnown(scenario)))));
    return json;
  }

  private static JsonObject moves(GroupTally tally, int scenario, int scheme) {
    JsonObject moves = new JsonObject();
    for (Standing before : Standing.values()) {
      JsonObject row = new JsonObject();
      for (Standing after : Standing.values()) {
        row.with(camel(after.name()), Math.round(tally.moves(scenario, scheme, before, after)));
      }
      moves.with(camel(before.name()), row);
    }
    return moves;
  }

  private static List<JsonObject> measures(ReformComparison comparison, int scenario) {
    List<JsonObject> rows = new ArrayList<>();
    for (int item = 0; item < comparison.outline().measures().size(); item++) {
      MeasureTally measure = comparison.tally().measure(item);
      JsonObject row =
          new JsonObject()
              .with(
                  "variable",
                  comparison.law().law().variable(comparison.outline().measures().get(item)).id())
              .with("rises", Math.round(measure.up(scenario)))
              .with("falls", Math.round(measure.down(scenario)))
              .with("new", Math.round(measure.won(scenario)))
              .with("lost", Math.round(measure.gone(scenario)));
      mean(row, "meanBefore", measure.mean(0));
      mean(row, "meanChange", measure.meanChange(scenario));
      rows.add(row);
    }
    return rows;
  }

  private static void mean(JsonObject row, String name, double mean) {
    if (Double.isNaN(mean)) {
      row.with(name, null).with(name + "Reason", "nobody has a value");
    } else {
      row.with(name, Math.round(mean * 1e4) / 1e4);
    }
  }

  private static String camel(String name) {
    String[] words = name.toLowerCase(java.util.Locale.ROOT).split("_");
    StringBuilder camel = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      camel.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return camel.toString();
  }
}
