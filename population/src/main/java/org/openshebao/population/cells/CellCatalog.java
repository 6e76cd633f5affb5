package org.openshebao.population.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataCode;
import org.openshebao.population.mapping.CatalogVariable;
import org.openshebao.population.mapping.VariableCatalog;

/// What the columns of a file of cells hold, so that a bad row is found and named.
final class CellCatalog implements VariableCatalog {

  static final String ENTITY = "cell";

  private final Map<String, CatalogVariable> variables = new LinkedHashMap<>();
  private final Function<String, Optional<String>> places;

  /// @param places  gives the code of a place that is written in any known way
  CellCatalog(List<DataCode> residences, Function<String, Optional<String>> places) {
    this.places = places;
    put(ColumnSpec.of("place", ColumnType.PLACE), 0, Long.MAX_VALUE);
    put(ColumnSpec.code("residence", residences), 0, Long.MAX_VALUE);
    put(ColumnSpec.code("sex", List.of(DataCode.of("male"), DataCode.of("female"))), 0, 1);
    put(ColumnSpec.of("first_age", ColumnType.COUNT), 0, 130);
    put(ColumnSpec.of("last_age", ColumnType.COUNT), 0, 130);
    put(ColumnSpec.of("age", ColumnType.COUNT), 0, SingleAges.LAST_AGE);
    put(ColumnSpec.of("persons", ColumnType.COUNT), 0, Long.MAX_VALUE);
  }

  private void put(ColumnSpec column, long least, long most) {
    variables.put(column.name(), new CatalogVariable(column, true, least, most));
  }

  @Override
  public Optional<CatalogVariable> find(String entity, String name) {
    return Optional.ofNullable(variables.get(name));
  }

  @Override
  public List<String> listNames(String entity) {
    return new ArrayList<>(variables.keySet());
  }

  @Override
  public Optional<String> findPlaceCode(String text) {
    return places.apply(text);
  }
}
