package org.openshebao.workbench.explain;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.workbench.explain.Facts.Career;
import org.openshebao.workbench.lawbook.NearNames;

/// Makes a case of what a user says of a person; everything that does not fit is reported at once.
final class CaseBuilder {

  private static final String ONLY_HISTORY = "history";

  private final Law law;
  private final Problems problems = new Problems();

  CaseBuilder(Law law) {
    this.law = law;
  }

  /// The case; throws with every problem.
  PersonCase build(Facts facts) {
    PersonCase person = new PersonCase(law);
    facts.person().forEach(fact -> add(person, 0, fact));
    for (int relation = 0; relation < facts.relations().size(); relation++) {
      for (Fact fact : facts.relations().get(relation)) {
        add(person, relation, fact);
      }
    }
    facts.histories().forEach(career -> add(person, career));
    problems.throwIfErrors();
    return person;
  }

  private void add(PersonCase person, int relation, Fact fact) {
    try {
      boolean isParameter = law.findParameter(fact.name()).isPresent();
      if (!isParameter && law.findVariable(fact.name()).isEmpty()) {
        problems.add(unknownName(fact));
      } else if (!fact.isUnknown()) {
        person.with(relation, fact.name(), fact.value());
      }
    } catch (IllegalArgumentException e) {
      problems.add(fact.problem("CASE-FACT", withoutName(fact, String.valueOf(e.getMessage()))));
    }
  }

  /// A problem names its fact already.
  private static String withoutName(Fact fact, String message) {
    String simpleName = fact.name().substring(fact.name().lastIndexOf('.') + 1);
    for (String name : List.of(fact.name() + ": ", simpleName + ": ")) {
      if (message.startsWith(name)) {
        return message.substring(name.length());
      }
    }
    return message;
  }

  private Problem unknownName(Fact fact) {
    List<String> known = new ArrayList<>(law.variableNames());
    law.parameters().forEach(parameter -> known.add(parameter.path()));
    return Problem.error(
        "NAME-UNKNOWN",
        fact.file(),
        fact.line(),
        fact.name(),
        null,
        "The law has no variable or parameter \"" + fact.name() + "\".",
        NearNames.maybe(fact.name(), known));
  }

  private void add(PersonCase person, Career career) {
    try {
      Variable variable = history(career.name());
      person.withHistory(
          variable.id(), new SpellReader(law, problems).read(career.name(), career.spells()));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    } catch (IllegalArgumentException e) {
      problems.add(
          career.spells().isEmpty()
              ? new Fact(career.name(), "[]", null, 0)
                  .problem("CASE-HISTORY", String.valueOf(e.getMessage()))
              : career
                  .spells()
                  .getFirst()
                  .problem("CASE-HISTORY", career.name(), String.valueOf(e.getMessage()), null));
    }
  }

  private Variable history(String name) {
    List<Variable> careers =
        law.variables().stream()
            .filter(variable -> variable.input() != null && variable.input().isHistory())
            .toList();
    if (name.equals(ONLY_HISTORY) && careers.size() == 1) {
      return careers.getFirst();
    }
    return careers.stream()
        .filter(variable -> variable.equals(law.findVariable(name).orElse(null)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "\"%s\" is no career; the law reads %s."
                    .formatted(name, careers.stream().map(Variable::simpleName).toList())));
  }
}
