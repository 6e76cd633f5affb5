package org.openshebao.workbench.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;
import org.openshebao.simulation.person.PersonCase;

/// What an input of a case sets: a variable of the law, computed ones included, or a parameter.
sealed interface Target {

  /// Its name in the law.
  String name();

  /// What its numbers measure.
  Unit unit();

  /// The value as a column holds it, from text as people write it.
  long parse(Law law, String text);

  /// Sets it in the place of what the law would compute or look up.
  void set(PersonCase person, long value);

  /// A fact about the person, or what a rule computes.
  record OfVariable(Variable variable, Unit unit) implements Target {
    @Override
    public String name() {
      return variable.id();
    }

    @Override
    public long parse(Law law, String text) {
      return new PersonCase(law).parse(variable, text);
    }

    @Override
    public void set(PersonCase person, long value) {
      person.withRaw(0, variable, value);
    }
  }

  /// A career.
  record OfCareer(Variable variable) implements Target {
    @Override
    public String name() {
      return variable.id();
    }

    @Override
    public Unit unit() {
      throw new IllegalStateException(variable.id() + " is a career and no single value.");
    }

    @Override
    public long parse(Law law, String text) {
      throw new IllegalArgumentException(
          variable.id() + " is a career: write as: career_by_place or as: career_by_year.");
    }

    @Override
    public void set(PersonCase person, long value) {
      throw new IllegalStateException(variable.id() + " is a career and no single value.");
    }
  }

  /// A single number of the law.
  record OfParameter(Parameter parameter) implements Target {
    @Override
    public String name() {
      return parameter.path();
    }

    @Override
    public Unit unit() {
      return parameter.unit();
    }

    @Override
    public long parse(Law law, String text) {
      return parameter.unit().parse(text);
    }

    @Override
    public void set(PersonCase person, long value) {
      person.withParameter(parameter.path(), value);
    }
  }

  /// The variable or parameter that a name means; throws with the nearest one named when there is none.
  static Target of(Law law, String name) {
    Optional<Variable> variable = law.findVariable(name);
    if (variable.isPresent() && variable.get().unit() == null && variable.get().isInput()) {
      return new OfCareer(variable.get());
    }
    if (variable.isPresent()) {
      return new OfVariable(variable.get(), settableUnit(variable.get()));
    }
    Parameter parameter =
        law.findParameter(name).orElseThrow(() -> new IllegalArgumentException(unknown(law, name)));
    if (parameter.by() != null) {
      throw new IllegalArgumentException(
          name + " is a table, of which a case cannot set one number.");
    }
    return new OfParameter(parameter);
  }

  private static Unit settableUnit(Variable variable) {
    Unit unit = variable.unit();
    if (unit == null) {
      throw new IllegalArgumentException(variable.id() + " is a career and no single value.");
    }
    if (variable.of() == Entity.HOUSEHOLD) {
      throw new IllegalArgumentException(
          variable.id() + " is about a household, but a case is one person.");
    }
    return unit;
  }

  /// The variable that a name means; throws with the nearest one named when there is none.
  static Variable computed(Law law, String name) {
    Variable variable = law.variable(name);
    settableUnit(variable);
    return variable;
  }

  private static String unknown(Law law, String name) {
    List<String> known = new ArrayList<>(law.variableNames());
    law.parameters().forEach(parameter -> known.add(parameter.path()));
    return "There is no variable or parameter \"%s\". %s"
        .formatted(name, Suggestion.maybe(name, known))
        .strip();
  }
}
