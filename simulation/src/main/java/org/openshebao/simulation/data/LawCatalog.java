package org.openshebao.simulation.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.mapping.CatalogVariable;
import org.openshebao.population.mapping.VariableCatalog;
import org.openshebao.simulation.plan.ColumnBinding;

/// The variables of a law as columns of data: their types, codes, least and greatest values, and whether a row needs them.
public final class LawCatalog implements VariableCatalog {

  private final Law law;

  /// For a law.
  public LawCatalog(Law law) {
    this.law = law;
  }

  @Override
  public Optional<CatalogVariable> find(String entity, String name) {
    return law.findVariable(name)
        .filter(variable -> variable.of().key().equals(entity) && variable.unit() != null)
        .map(LawCatalog::of);
  }

  @Override
  public List<String> listNames(String entity) {
    return law.variables().stream()
        .filter(variable -> variable.of().key().equals(entity) && variable.unit() != null)
        .map(Variable::id)
        .toList();
  }

  @Override
  public Optional<String> findPlaceCode(String text) {
    OptionalInt found = law.places().find(text);
    return found.isPresent()
        ? Optional.of(law.places().get(found.getAsInt()).code())
        : Optional.empty();
  }

  /// The entities that rows of data can be.
  public static List<String> entities() {
    return List.of(Entity.HOUSEHOLD.key(), Entity.PERSON.key(), Entity.RELATION.key());
  }

  private static CatalogVariable of(Variable variable) {
    ColumnSpec column = ColumnBinding.specOf(variable);
    InputVariable input = variable.input();
    CatalogVariable found = CatalogVariable.of(column);
    if (input == null) {
      return found;
    }
    if (input.minimum() != null) {
      found = found.atLeast(input.minimum());
    }
    if (input.maximum() != null) {
      found = found.atMost(input.maximum());
    }
    return input.mayBeUnknown() ? found : found.required();
  }
}
