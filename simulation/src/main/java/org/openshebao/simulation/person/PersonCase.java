package org.openshebao.simulation.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.plan.Frame;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;
import org.openshebao.simulation.plan.Runner;

/// The facts of one person, with what is given in the place of what the law would compute or look up.
///
/// Names are variables or parameters; values are written as people write them: yuan, "2025-07", "flexible", "CN-44".
public final class PersonCase {

  private final Law law;
  private final Map<String, Long> person = new TreeMap<>();
  private final List<Map<String, Long>> relations = new ArrayList<>();
  private final Map<String, List<Spell>> histories = new TreeMap<>();
  private final Map<String, Long> places = new HashMap<>();
  private final Map<String, Long> parameters = new HashMap<>();
  private final Set<String> givenColumns = new HashSet<>();

  /// A person of whom nothing is known yet, with one insured relation.
  public PersonCase(Law law) {
    this.law = law;
    relations.add(new TreeMap<>());
  }

  /// The law under which the case stands.
  public Law law() {
    return law;
  }

  /// Sets a fact; one about a relation goes to the first relation.
  public PersonCase with(String name, String value) {
    return with(0, name, value);
  }

  /// Sets a fact; one about a relation goes to relation number `relation`, from 0.
  public PersonCase with(int relation, String name, String value) {
    Optional<Variable> variable = law.findVariable(name);
    if (variable.isPresent()) {
      return withRaw(relation, variable.get(), parse(variable.get(), value));
    }
    Optional<Parameter> parameter = law.findParameter(name);
    if (parameter.isPresent()) {
      return withParameter(parameter.get().path(), parse(parameter.get(), value));
    }
    List<String> known = new ArrayList<>(law.variableNames());
    law.parameters().forEach(each -> known.add(each.path()));
    throw new IllegalArgumentException(
        "There is no variable or parameter \"%s\". %s"
            .formatted(name, Suggestion.maybe(name, known))
            .strip());
  }

  /// Sets a fact as a column holds it.
  public PersonCase withRaw(int relation, Variable variable, long value) {
    if (variable.unit() == null) {
      throw new IllegalArgumentException(variable.id() + " is a career and no single value.");
    }
    switch (variable.of()) {
      case PERSON -> person.put(variable.id(), value);
      case RELATION -> relation(relation).put(variable.id(), value);
      case PLACE -> places.put(variable.id(), value);
      case HOUSEHOLD ->
          throw new IllegalArgumentException(
              "A case is one person: %s is about a household.".formatted(variable.id()));
    }
    if (!variable.isInput()) {
      givenColumns.add(variable.id());
    }
    return this;
  }

  private Map<String, Long> relation(int number) {
    while (relations.size() <= number) {
      relations.add(new TreeMap<>());
    }
    return relations.get(number);
  }

  /// Sets a parameter for this case, as a column holds it.
  public PersonCase withParameter(String path, long value) {
    parameters.put(law.parameter(path).path(), value);
    return this;
  }

  /// Sets a career.
  public PersonCase withHistory(String name, List<Spell> spells) {
    Variable variable = law.variable(name);
    if (variable.unit() != null || variable.of() != Entity.PERSON) {
      throw new IllegalArgumentException(variable.id() + " is no career of a person.");
    }
    histories.put(variable.id(), List.copyOf(spells));
    return this;
  }

  private static long parse(Parameter parameter, String text) {
    try {
      return parameter.unit().parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(parameter.path() + ": " + e.getMessage(), e);
    }
  }

  /// A value of a variable, written as people write it.
  public long parse(Variable variable, String text) {
    Unit unit = variable.unit();
    if (unit == null) {
      throw new IllegalArgumentException(variable.id() + " is a career and no single value.");
    }
    try {
      return switch (unit) {
        case CODE -> parseCode(variable, text);
        case PLACE -> law.places().indexOf(text);
        default -> inRange(variable, unit.parse(text));
      };
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(variable.simpleName() + ": " + e.getMessage(), e);
    }
  }

  private static long parseCode(Variable variable, String text) {
    int code = variable.codeOf(text);
    if (code < 0) {
      List<String> keys = variable.codes().stream().map(Variable.CodeName::key).toList();
      throw new IllegalArgumentException(
          "There is no code \"%s\"; there are %s. %s"
              .formatted(text, keys, Suggestion.maybe(text, keys))
              .strip());
    }
    return code;
  }

  private static long inRange(Variable variable, long value) {
    if (variable.input() != null && variable.unit() != null) {
      Long minimum = variable.input().minimum();
      Long maximum = variable.input().maximum();
      if (minimum != null && value < minimum) {
        throw outOfRange(variable.unit(), minimum, "or more", value);
      }
      if (maximum != null && value > maximum) {
        throw outOfRange(variable.unit(), maximum, "or less", value);
      }
    }
    return value;
  }

  private static IllegalArgumentException outOfRange(
      Unit unit, long bound, String side, long value) {
    return new IllegalArgumentException(
        "The value must be %s %s but was %s."
            .formatted(unit.format(bound), side, unit.format(value)));
  }

  /// The case as a dataset of one household with one person.
  public Dataset dataset() {
    return dataset(List.of(this));
  }

  /// Many cases under one law as one dataset, a row each in their order.
  public static Dataset dataset(List<PersonCase> cases) {
    return CaseDataset.of(
        cases.getFirst().law,
        cases.stream().map(each -> each.person).toList(),
        cases.stream().map(each -> each.relations).toList(),
        cases.stream().map(each -> each.histories).toList());
  }

  /// What is asked of the law for persons of whom the same things are given as of this one.
  public PlanRequest request(int month, List<String> wanted) {
    return new PlanRequest(law, month, wanted, givenColumns, places, parameters);
  }

  /// Computes variables for a month.
  public CaseResult compute(int month, List<String> wanted) {
    Plan plan = Planner.plan(request(month, wanted));
    Frame[] computed = new Frame[1];
    Runner.run(plan, dataset(), 1, (number, at, frame) -> computed[0] = frame);
    OptionalInt place = findPlace();
    return new CaseResult(plan, computed[0], place.isPresent() ? place.getAsInt() : null);
  }

  /// The place of the case's person, when it is known.
  public OptionalInt findPlace() {
    String name = law.manifest().placeOf().get(Entity.PERSON);
    Long place = name == null ? null : person.get(law.variable(name).id());
    return place == null ? OptionalInt.empty() : OptionalInt.of(place.intValue());
  }
}
