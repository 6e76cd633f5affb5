package org.openshebao.population.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataCode;
import org.openshebao.population.Dataset;

/// The variables of a small law, and a few places.
final class TestCatalog implements VariableCatalog {

  private static final Map<String, String> PLACES =
      Map.of(
          "CN-44", "CN-44", "CN-4403", "CN-4403", "CN-11", "CN-11", "深圳", "CN-4403", "北京", "CN-11");

  private final Map<String, CatalogVariable> variables = new LinkedHashMap<>();

  /// The variables of a dataset, with no rules.
  static TestCatalog of(Dataset dataset) {
    TestCatalog catalog = new TestCatalog();
    for (String entity : dataset.entities()) {
      dataset.rows(entity).columns().forEach(column -> catalog.add(entity, column.spec()));
      dataset
          .rows(entity)
          .histories()
          .forEach(history ->
              history
                  .columns()
                  .forEach(column -> catalog.add(entity + "." + history.name(), column.spec())));
    }
    return catalog;
  }

  /// Persons with a wage, months, a sex, a birth month and a place.
  static TestCatalog ofPersons() {
    TestCatalog catalog = new TestCatalog();
    catalog.put(
        "person", CatalogVariable.of(ColumnSpec.of("monthlyWage", ColumnType.FEN)).atLeast(0));
    catalog.put(
        "person",
        CatalogVariable.of(ColumnSpec.of("contributionMonths", ColumnType.COUNT))
            .atLeast(0)
            .atMost(720));
    catalog.add(
        "person", ColumnSpec.code("sex", List.of(DataCode.of("female"), DataCode.of("male"))));
    catalog.put(
        "person", CatalogVariable.of(ColumnSpec.of("birthMonth", ColumnType.MONTH)).required());
    catalog.add("person", ColumnSpec.of("place", ColumnType.PLACE));
    catalog.add("person", ColumnSpec.of("isRetired", ColumnType.YES_NO));
    catalog.add("person", ColumnSpec.of("share", ColumnType.RATE));
    catalog.add("household", ColumnSpec.of("rooms", ColumnType.COUNT));
    catalog.add(
        "person.career",
        ColumnSpec.code("scheme", List.of(DataCode.of("employee"), DataCode.of("resident"))));
    return catalog;
  }

  TestCatalog add(String entity, ColumnSpec column) {
    return put(entity, CatalogVariable.of(column));
  }

  private TestCatalog put(String entity, CatalogVariable variable) {
    variables.put(entity + "/" + variable.column().name(), variable);
    return this;
  }

  @Override
  public Optional<CatalogVariable> find(String entity, String name) {
    return Optional.ofNullable(variables.get(entity + "/" + name));
  }

  @Override
  public List<String> listNames(String entity) {
    return variables.keySet().stream()
        .filter(key -> key.startsWith(entity + "/"))
        .map(key -> key.substring(entity.length() + 1))
        .toList();
  }

  @Override
  public Optional<String> findPlaceCode(String text) {
    return Optional.ofNullable(PLACES.get(text));
  }
}
