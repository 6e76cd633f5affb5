package org.openshebao.lawprocessor.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Period;
import org.openshebao.law.rule.Unit;
import org.openshebao.lawprocessor.model.ParameterShape;
import org.openshebao.lawprocessor.model.ParameterShape.Shape;
import org.openshebao.lawprocessor.model.Variable;

/// The variables and parameters of a law as a file in its jar, so that reform packs in other jars are checked against them.
///
/// A line each, fields separated by tabs: `variable id package name of per unit enum codes declaredIn input`,
/// `parameter path unit shape`, `former path path`.
///
/// @param rootPackage  the root package of the law
/// @param variables  every variable
/// @param parameters  by path
/// @param formerPaths  paths that parameters had before, each with the one of today
public record LawIndex(
    String rootPackage,
    List<Variable> variables,
    Map<String, ParameterShape> parameters,
    Map<String, String> formerPaths) {

  private static final String NONE = "-";

  public LawIndex {
    variables = List.copyOf(variables);
    parameters = Map.copyOf(parameters);
    formerPaths = Map.copyOf(formerPaths);
  }

  /// Where the index of a law stands in its jar.
  public static String resource(String lawId) {
    return "META-INF/openshebao/" + lawId + ".index";
  }

  /// The index as text, in order, the same however it was made.
  public String text() {
    StringBuilder text = new StringBuilder("root\t" + rootPackage + "\n");
    variables.stream()
        .sorted(Comparator.comparing(Variable::id))
        .forEach(variable ->
            text.append(
                line(
                    "variable",
                    variable.id(),
                    variable.packageName(),
                    variable.name(),
                    variable.of().name(),
                    variable.per().name(),
                    variable.unit() == null ? NONE : variable.unit().name(),
                    variable.enumName() == null ? NONE : variable.enumName(),
                    variable.codes().isEmpty() ? NONE : String.join(",", variable.codes()),
                    variable.declaredIn(),
                    Boolean.toString(variable.isInput()))));
    new TreeMap<>(parameters)
        .values()
        .forEach(shape ->
            text.append(
                line("parameter", shape.path(), shape.unit().name(), shape.shape().name())));
    new TreeMap<>(formerPaths).forEach((former, path) -> text.append(line("former", former, path)));
    return text.toString();
  }

  private static String line(String... fields) {
    return String.join("\t", fields) + "\n";
  }

  /// Reads an index.
  public static LawIndex parse(String text) {
    String root = "";
    List<Variable> variables = new ArrayList<>();
    Map<String, ParameterShape> parameters = new TreeMap<>();
    Map<String, String> former = new TreeMap<>();
    for (String line : text.split("\n")) {
      String[] fields = line.split("\t");
      switch (fields[0]) {
        case "root" -> root = fields[1];
        case "variable" -> variables.add(variable(fields));
        case "parameter" ->
            parameters.put(
                fields[1],
                new ParameterShape(fields[1], Unit.valueOf(fields[2]), Shape.valueOf(fields[3])));
        case "former" -> former.put(fields[1], fields[2]);
        default -> throw new IllegalArgumentException("This is no line of an index: " + line);
      }
    }
    return new LawIndex(root, variables, parameters, former);
  }

  private static Variable variable(String[] fields) {
    String unit = known(fields[6]);
    String codes = known(fields[8]);
    return new Variable(
        fields[1],
        fields[2],
        fields[3],
        Entity.valueOf(fields[4]),
        Period.valueOf(fields[5]),
        unit == null ? null : Unit.valueOf(unit),
        known(fields[7]),
        codes == null ? List.of() : Arrays.asList(codes.split(",")),
        fields[9],
        Boolean.parseBoolean(fields[10]));
  }

  private static @Nullable String known(String field) {
    return field.equals(NONE) ? null : field;
  }
}
