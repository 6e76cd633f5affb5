package org.openshebao.simulation.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.openshebao.base.place.Place;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Period;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataCode;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.mapping.CatalogVariable;
import org.openshebao.population.mapping.VariableCatalog;
import org.openshebao.simulation.plan.ColumnBinding;

/// The variables of a law as columns of data: their types, codes, least and greatest values, and whether a row needs them.
public final class LawCatalog implements VariableCatalog {

  private static final int MAX_NAMED = 6;

  private final Law law;
  private final long month;

  /// For a law, whatever the month.
  public LawCatalog(Law law) {
    this(law, Long.MAX_VALUE);
  }

  /// For a law in a month: what holds of somebody for ever, as the month of birth, cannot lie after it.
  public LawCatalog(Law law, long month) {
    this.law = law;
    this.month = month;
  }

  @Override
  public Optional<CatalogVariable> find(String entity, String name) {
    int dot = entity.indexOf('.');
    if (dot > 0) {
      return name.equals(HistoryColumn.SCHEME)
          ? scheme(entity.substring(dot + 1))
          : Optional.empty();
    }
    return law.findVariable(name)
        .filter(variable -> variable.of().key().equals(entity) && variable.unit() != null)
        .map(this::of);
  }

  /// The scheme of a spell: one of those that the law lists for the career.
  private Optional<CatalogVariable> scheme(String history) {
    return law.findVariable(history)
        .map(Variable::input)
        .filter(input -> !input.codes().isEmpty())
        .map(input ->
            CatalogVariable.of(
                ColumnSpec.code(
                    HistoryColumn.SCHEME,
                    input.codes().stream()
                        .map(code -> new DataCode(code.key(), code.label()))
                        .toList())));
  }

  @Override
  public List<String> listNames(String entity) {
    if (entity.indexOf('.') > 0) {
      return HistoryColumn.USUAL;
    }
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

  @Override
  public String placeHint(String text) {
    List<Place> named = law.places().listNamed(text);
    if (named.size() > 1) {
      return "Several places are called so: "
          + named.stream()
              .limit(MAX_NAMED)
              .map(place -> place.code() + " " + place.name().zh())
              .collect(Collectors.joining(", "))
          + (named.size() > MAX_NAMED ? ", …." : ".");
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < law.places().size(); i++) {
      if (law.places().depth(i) <= 2) {
        names.add(law.places().get(i).name().en());
        names.add(law.places().get(i).name().zh());
      }
    }
    return Suggestion.maybe(text, names);
  }

  /// The entities that rows of data can be.
  public static List<String> entities() {
    return List.of(Entity.HOUSEHOLD.key(), Entity.PERSON.key(), Entity.RELATION.key());
  }

  private CatalogVariable of(Variable variable) {
    ColumnSpec column = ColumnBinding.specOf(variable);
    InputVariable input = variable.input();
    CatalogVariable found = CatalogVariable.of(column);
    if (input == null) {
      return found;
    }
    if (input.per() == Period.ALWAYS && column.type() == ColumnType.MONTH) {
      found = found.atMost(Math.min(month, found.max()));
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
