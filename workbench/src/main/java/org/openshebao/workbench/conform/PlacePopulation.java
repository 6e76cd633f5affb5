package org.openshebao.workbench.conform;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.workbench.lawbook.CountryData;

/// Persons by place, as a census counted them: what share of all lives where a test fails.
public final class PlacePopulation {

  private final Map<String, Long> persons = new LinkedHashMap<>();

  /// Of the country's data.
  static PlacePopulation load(String lawId, Binding.Population of) {
    PlacePopulation population = new PlacePopulation();
    String text = CountryData.find(lawId, of.file());
    if (text == null) {
      throw new IllegalStateException("The country's data lack " + of.file() + ".");
    }
    List<String> lines = text.lines().toList();
    List<String> header = Arrays.asList(lines.getFirst().split(",", -1));
    int place = header.indexOf(of.place());
    int count = header.indexOf(of.persons());
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      population.persons.merge(cells[place], Long.parseLong(cells[count]), Long::sum);
    }
    return population;
  }

  /// Persons of a place; 0 where none were counted.
  public long of(String code) {
    return persons.getOrDefault(code, 0L);
  }

  /// Share of the persons of `all` who live in `some`.
  public double share(List<String> some, List<String> all) {
    long whole = all.stream().mapToLong(this::of).sum();
    long part = some.stream().mapToLong(this::of).sum();
    return whole == 0 ? 0 : (double) part / whole;
  }
}
