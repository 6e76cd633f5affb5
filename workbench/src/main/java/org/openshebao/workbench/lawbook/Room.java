package org.openshebao.workbench.lawbook;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;

/// A room of the law: the variables and parameters of one package, as "pension".
///
/// @param name  the package below the law's root; "" for what stands at the root
/// @param inputs  variables that users give
/// @param computed  variables that rules compute
/// @param parameters  parameters whose files stand in the room
public record Room(
    String name, List<Variable> inputs, List<Variable> computed, List<Parameter> parameters) {

  public Room {
    inputs = List.copyOf(inputs);
    computed = List.copyOf(computed);
    parameters = List.copyOf(parameters);
  }

  /// Every room, in order of name.
  public static List<Room> listAll(Law law) {
    TreeSet<String> names = new TreeSet<>();
    Stream.concat(law.variables().stream().map(Room::of), law.parameters().stream().map(Room::of))
        .forEach(names::add);
    return names.stream().map(name -> of(law, name)).toList();
  }

  /// The room of a name; empty lists when there is none.
  static Room of(Law law, String name) {
    List<Variable> variables =
        law.variables().stream().filter(variable -> of(variable).equals(name)).toList();
    return new Room(
        name,
        variables.stream().filter(Variable::isInput).toList(),
        variables.stream().filter(variable -> !variable.isInput()).toList(),
        law.parameters().stream().filter(parameter -> of(parameter).equals(name)).toList());
  }

  /// How many rules compute its variables: one a version.
  public int countRules() {
    return computed.stream().mapToInt(variable -> variable.rules().size()).sum();
  }

  /// How many dated values its parameters have.
  public int countValues() {
    return parameters.stream().mapToInt(parameter -> parameter.values().size()).sum();
  }

  private static String of(Variable variable) {
    int dot = variable.id().lastIndexOf('.');
    return dot < 0 ? "" : variable.id().substring(0, dot);
  }

  private static String of(Parameter parameter) {
    int slash = parameter.file().lastIndexOf('/');
    return slash < 0 ? "" : parameter.file().substring(0, slash).replace('/', '.');
  }
}
