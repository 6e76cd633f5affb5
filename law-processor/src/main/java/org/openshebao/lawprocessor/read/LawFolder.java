package org.openshebao.lawprocessor.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.lawprocessor.model.LawRoot;
import org.openshebao.lawprocessor.model.ParameterShape;
import org.openshebao.lawprocessor.model.Variable;

/// What the YAML files of a law say that its rules need.
///
/// @param root  the law's root package
/// @param parameters  by path
/// @param formerPaths  paths that parameters had before, each with the one of today
/// @param inputs  every input declared
/// @param resources  every YAML file below the root as a class path names it, in order
/// @param base  what the law says to which a reform pack belongs, read from its jar; null for a law itself
public record LawFolder(
    LawRoot root,
    Map<String, ParameterShape> parameters,
    Map<String, String> formerPaths,
    List<Variable> inputs,
    List<String> resources,
    @Nullable LawIndex base) {

  public LawFolder {
    parameters = Map.copyOf(parameters);
    formerPaths = Map.copyOf(formerPaths);
    inputs = List.copyOf(inputs);
    resources = List.copyOf(resources);
  }
}
