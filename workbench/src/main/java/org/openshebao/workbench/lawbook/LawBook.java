package org.openshebao.workbench.lawbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openshebao.base.place.Place;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;

/// Looks up what the law says under a name: a variable, a parameter, a room or a place.
public final class LawBook {

  private final LawInForce inForce;
  private final Law law;
  private final LawGraph graph;

  /// For a law on a day.
  public LawBook(LawInForce inForce) {
    this.inForce = inForce;
    law = inForce.law();
    graph = new LawGraph(law);
  }

  /// The page of a name; throws with the nearest name when there is none.
  public Page page(String name) {
    Optional<Variable> variable =
        LawNames.named("NAME-VARIABLE", "name", name, () -> law.findVariable(name));
    if (variable.isPresent()) {
      return page(variable.get());
    }
    Optional<Parameter> parameter = law.findParameter(name);
    if (parameter.isPresent()) {
      return page(parameter.get());
    }
    Optional<Room> room =
        Room.listAll(law).stream().filter(each -> each.name().equals(name)).findFirst();
    if (room.isPresent()) {
      return new Page.OfRoom(room.get());
    }
    if (law.places().listNamed(name).isEmpty()) {
      throw unknown(name);
    }
    return page(LawNames.place(law, name));
  }

  private Page page(Variable variable) {
    List<Page.Version> versions =
        variable.rules().stream()
            .map(rule ->
                new Page.Version(
                    rule,
                    List.copyOf(LawGraph.variablesReadBy(rule)),
                    List.copyOf(LawGraph.parametersReadBy(rule))))
            .toList();
    return new Page.OfVariable(variable, versions, graph.readersOfVariable(variable.id()));
  }

  private Page page(Parameter parameter) {
    return new Page.OfParameter(
        parameter, parameter.values(), graph.readersOfParameter(parameter.path()));
  }

  private Page page(Place place) {
    List<Page.Setting> settings = new ArrayList<>();
    for (Parameter parameter : law.parameters()) {
      for (ParameterValue value : parameter.valuesAt(place.code())) {
        if (value.holdsOn(inForce.date())) {
          settings.add(new Page.Setting(parameter, value));
        }
      }
    }
    List<Place> around = law.places().outwards(law.places().indexOf(place.code()));
    return new Page.OfPlace(place, around.subList(1, around.size()), settings);
  }

  private ProblemException unknown(String name) {
    List<String> known =
        Stream.of(
                law.variableNames().stream(),
                law.parameters().stream().map(Parameter::path),
                Room.listAll(law).stream().map(Room::name))
            .flatMap(names -> names)
            .toList();
    return new ProblemException(
        Problem.error(
            "NAME-UNKNOWN",
            null,
            0,
            "name",
            name,
            "The law has no variable, parameter, room or place \"" + name + "\".",
            NearNames.maybe(name, known)));
  }
}
