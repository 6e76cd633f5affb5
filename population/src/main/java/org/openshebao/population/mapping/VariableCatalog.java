package org.openshebao.population.mapping;

import java.util.List;
import java.util.Optional;

/// The variables that columns can be mapped to: the inputs of a law, as the simulation knows them.
///
/// The columns of an entity's careers are asked for under "entity.history", as in "person.career".
public interface VariableCatalog {

  /// A variable of an entity, when it is known.
  Optional<CatalogVariable> find(String entity, String name);

  /// The names of an entity's variables.
  List<String> listNames(String entity);

  /// The code of a place that is written as `text`: a code, a name in either language, an alias.
  Optional<String> findPlaceCode(String text);

  /// Which places a text that names none may mean, as a sentence; empty when none is near.
  default String placeHint(String text) {
    return "";
  }
}
