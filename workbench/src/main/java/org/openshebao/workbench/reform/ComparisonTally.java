package org.openshebao.workbench.reform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.population.RowRange;
import org.openshebao.population.Rows;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;

/// The figures of a comparison, added up person by person in the order of the data, so that threads change nothing.
public final class ComparisonTally {

  private final ComparisonOutline outline;
  private final Law law;
  private final int scenarios;
  private final PersonEffect person;
  private final double[] joins;
  private final double[] leaves;
  private final double[] paidNewly;
  private final double[] net;
  private final List<GroupColumn> columns = new ArrayList<>();
  private final GroupTally all;
  private final List<List<GroupTally>> groups = new ArrayList<>();
  private final List<Money> contributions = new ArrayList<>();
  private final List<Money> subsidies = new ArrayList<>();
  private final List<Money> benefits = new ArrayList<>();
  private final List<MeasureTally> measures = new ArrayList<>();

  ComparisonTally(
      ComparisonOutline outline, Behaviour behaviour, Law law, int month, int scenarios) {
    this.outline = outline;
    this.law = law;
    this.scenarios = scenarios;
    person = new PersonEffect(outline, behaviour, scenarios);
    joins = new double[scenarios];
    leaves = new double[scenarios];
    paidNewly = new double[scenarios];
    net = new double[scenarios];
    all = newGroup();
    for (ComparisonOutline.Group group : outline.groups()) {
      GroupColumn column = new GroupColumn(group, law, month);
      columns.add(column);
      List<GroupTally> tallies = new ArrayList<>();
      column.labels().forEach(label -> tallies.add(newGroup()));
      groups.add(tallies);
    }
    outline.contributions().forEach(item -> contributions.add(new Money(scenarios)));
    outline.subsidies().forEach(item -> subsidies.add(new Money(scenarios)));
    outline.benefits().forEach(item -> benefits.add(new Money(scenarios)));
    outline.measures().forEach(item -> measures.add(new MeasureTally(scenarios)));
  }

  private GroupTally newGroup() {
    return new GroupTally(scenarios, outline.schemes().size());
  }

  /// @param raw  the people before anything was supposed
  void add(Dataset raw, Dataset people, List<Results> results) {
    SliceColumns slice = SliceColumns.of(outline, law, raw, results);
    Rows persons = people.rows(Entity.PERSON.key());
    List<int[]> memberships =
        columns.stream().map(column -> column.groups(people, results.getFirst())).toList();
    for (int row = 0; row < persons.size(); row++) {
      RowRange relations =
          people.findRows(Entity.RELATION.key()).isEmpty()
              ? new RowRange(0, 0)
              : people.childRange(Entity.RELATION.key(), row);
      person.read(slice, row, relations);
      double weight = persons.weight(row);
      readMeanings(slice);
      add(all, weight);
      for (int group = 0; group < columns.size(); group++) {
        add(groups.get(group).get(memberships.get(group)[row]), weight);
      }
      addMoney(slice, weight);
      addMeasures(slice, row, weight);
    }
  }

  /// What each scenario means to the person, once for all the groups that the person belongs to.
  private void readMeanings(SliceColumns slice) {
    for (int scenario = 1; scenario < scenarios; scenario++) {
      joins[scenario] = person.joins(scenario);
      leaves[scenario] = Math.min(1 - joins[scenario], person.leaves(scenario));
      paidNewly[scenario] = person.paidNewly(scenario);
      net[scenario] = joins[scenario] + leaves[scenario] < 1 ? person.net(slice, scenario) : 0;
    }
  }

  private void add(GroupTally group, double weight) {
    group.addPerson(weight);
    for (int scenario = 1; scenario < scenarios; scenario++) {
      for (int scheme = 0; scheme < outline.schemes().size(); scheme++) {
        group.addMove(
            scenario,
            scheme,
            person.standing(0, scheme),
            person.standing(scenario, scheme),
            weight);
      }
      group.addOutcome(scenario, Outcome.JOINS, weight * joins[scenario], 0);
      group.addOutcome(scenario, Outcome.LEAVES, weight * leaves[scenario], 0);
      group.addPaidByJoiners(scenario, weight * paidNewly[scenario]);
      double stays = weight * (1 - joins[scenario] - leaves[scenario]);
      if (stays > 0) {
        group.addOutcome(scenario, outcome(net[scenario]), stays, net[scenario]);
      }
    }
  }

  private static Outcome outcome(double net) {
    if (Double.isNaN(net)) {
      return Outcome.NOT_KNOWN;
    }
    return net > 0 ? Outcome.GAINS : net < 0 ? Outcome.LOSES : Outcome.SAME;
  }

  private void addMoney(SliceColumns slice, double weight) {
    for (int scenario = 0; scenario < scenarios; scenario++) {
      for (int item = 0; item < contributions.size(); item++) {
        contributions
            .get(item)
            .add(
                scenario,
                weight,
                person.contribution(0, item),
                person.contribution(scenario, item),
                person.sameContribution(slice, scenario, item));
      }
      for (int item = 0; item < subsidies.size(); item++) {
        subsidies
            .get(item)
            .add(
                scenario,
                weight,
                person.subsidy(0, item),
                person.subsidy(scenario, item),
                person.sameSubsidy(slice, scenario, item));
      }
      for (int item = 0; item < benefits.size(); item++) {
        benefits
            .get(item)
            .add(
                scenario,
                weight,
                person.benefit(0, item),
                person.benefit(scenario, item),
                person.sameBenefit(slice, scenario, item));
      }
    }
  }

  private void addMeasures(SliceColumns slice, int row, double weight) {
    for (int item = 0; item < measures.size(); item++) {
      ResultColumn before = slice.measures().getFirst().get(item);
      boolean isBefore = before.hasValue(row);
      long old = isBefore ? before.value(row) : 0;
      for (int scenario = 0; scenario < scenarios; scenario++) {
        ResultColumn after = slice.measures().get(scenario).get(item);
        boolean isAfter = after.hasValue(row);
        measures
            .get(item)
            .add(scenario, weight, isBefore, old, isAfter, isAfter ? after.value(row) : 0);
      }
    }
  }

  /// All persons.
  public GroupTally all() {
    return all;
  }

  /// The groups of a breakdown, in order of [#labels].
  public List<GroupTally> groups(int breakdown) {
    return List.copyOf(groups.get(breakdown));
  }

  /// What the groups of a breakdown are called; the last holds those of whom it is not stated.
  public List<Label> labels(int breakdown) {
    return columns.get(breakdown).labels();
  }

  /// A contribution by its number in the outline.
  public Money contribution(int item) {
    return contributions.get(item);
  }

  /// A subsidy by its number in the outline.
  public Money subsidy(int item) {
    return subsidies.get(item);
  }

  /// A benefit by its number in the outline.
  public Money benefit(int item) {
    return benefits.get(item);
  }

  /// A measure by its number in the outline.
  public MeasureTally measure(int item) {
    return measures.get(item);
  }

  /// What each payer pays a year: contributions, and subsidies in the place of another.
  public Map<String, Budget> payers() {
    Map<String, Budget> budgets = budgets(outline.payers());
    for (int item = 0; item < contributions.size(); item++) {
      get(budgets, outline.contributions().get(item).payer()).add(contributions.get(item), 1);
    }
    for (int item = 0; item < subsidies.size(); item++) {
      get(budgets, outline.subsidies().get(item).payer()).add(subsidies.get(item), 1);
      get(budgets, outline.subsidies().get(item).relieves()).add(subsidies.get(item), -1);
    }
    return budgets;
  }

  /// What each fund receives a year.
  public Map<String, Budget> income() {
    Map<String, Budget> budgets = budgets(outline.funds());
    for (int item = 0; item < contributions.size(); item++) {
      get(budgets, outline.contributions().get(item).fund()).add(contributions.get(item), 1);
    }
    return budgets;
  }

  /// What each fund pays out a year.
  public Map<String, Budget> spending() {
    Map<String, Budget> budgets = budgets(outline.funds());
    for (int item = 0; item < benefits.size(); item++) {
      get(budgets, outline.benefits().get(item).fund()).add(benefits.get(item), 1);
    }
    return budgets;
  }

  private Map<String, Budget> budgets(Map<String, Label> of) {
    Map<String, Budget> budgets = new LinkedHashMap<>();
    of.keySet().forEach(id -> budgets.put(id, new Budget(scenarios)));
    return budgets;
  }

  private static Budget get(Map<String, Budget> budgets, String id) {
    Budget budget = budgets.get(id);
    if (budget == null) {
      throw new IllegalArgumentException("The outline declares no \"" + id + "\".");
    }
    return budget;
  }
}
