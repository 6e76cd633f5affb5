package org.openshebao.population.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openshebao.population.yaml.YamlNode;

/// Reads counted cells with age groups and splits the groups into single ages by the ages of the cohort in a second table.
final class CellTable {

  private final PlanTerms terms;
  private final List<Attribute> attributes;

  CellTable(PlanTerms terms) {
    this.terms = terms;
    this.attributes = terms.attributes();
  }

  /// A CSV file without quotes: head and rows.
  private record Csv(List<String> head, List<String[]> rows) {

    static Csv parse(String text) {
      String[] lines = text.strip().split("\n");
      List<String[]> rows = new ArrayList<>();
      for (int i = 1; i < lines.length; i++) {
        rows.add(lines[i].strip().split(",", -1));
      }
      return new Csv(Arrays.asList(lines[0].strip().split(",")), rows);
    }

    int column(String name) {
      int at = head.indexOf(name);
      if (at < 0) {
        throw new IllegalArgumentException(
            "A table of cells has no column " + name + "; it has " + head + ".");
      }
      return at;
    }
  }

  /// Persons in each cell of the grid, which has single ages.
  double[] read(YamlNode root, UnaryOperator<String> files, Grid grid) {
    int age = terms.number(root, root.text("age"));
    int ages = attributes.get(age).size();
    Csv single = Csv.parse(files.apply(root.text("single_ages")));
    Csv cells = Csv.parse(files.apply(root.text("cells")));
    String area = root.text("area");
    String sex = root.text("sex");
    int areaNumber = terms.number(root, area);
    int sexNumber = terms.number(root, sex);
    double[][][] shares =
        new double[attributes.get(areaNumber).size()][attributes.get(sexNumber).size()][ages];
    for (String[] row : single.rows()) {
      int a = category(areaNumber, row[single.column(area)]);
      int s = category(sexNumber, row[single.column(sex)]);
      int years = Math.min(ages - 1, Integer.parseInt(row[single.column("age")]));
      shares[a][s][years] += Double.parseDouble(row[single.column("persons")]);
    }
    double[] persons = new double[grid.cells()];
    int[] values = new int[attributes.size()];
    for (String[] row : cells.rows()) {
      for (int attribute : grid.attributes()) {
        if (attribute != age) {
          values[attribute] =
              category(attribute, row[cells.column(attributes.get(attribute).name())]);
        }
      }
      int first = Integer.parseInt(row[cells.column("first_age")]);
      int last = Math.min(ages - 1, Integer.parseInt(row[cells.column("last_age")]));
      double count = Double.parseDouble(row[cells.column("persons")]);
      double[] of = shares[values[areaNumber]][values[sexNumber]];
      double sum = 0;
      for (int years = first; years <= last; years++) {
        sum += of[years];
      }
      for (int years = first; years <= last; years++) {
        values[age] = years;
        persons[grid.cellOf(values)] +=
            sum > 0 ? count * of[years] / sum : count / (last - first + 1);
      }
    }
    return persons;
  }

  private int category(int attribute, String text) {
    int category = attributes.get(attribute).indexOf(text);
    if (category < 0) {
      throw new IllegalArgumentException(
          "A table of cells has \"%s\", which is no category of %s."
              .formatted(text, attributes.get(attribute).name()));
    }
    return category;
  }
}
