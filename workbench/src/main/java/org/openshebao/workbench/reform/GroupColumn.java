package org.openshebao.workbench.reform;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;
import org.openshebao.population.Dataset;
import org.openshebao.population.RowRange;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;

/// To which group of a breakdown each person belongs.
final class GroupColumn {

  private static final int MONTHS_A_YEAR = 12;

  private final ComparisonOutline.Group group;
  private final Law law;
  private final int month;
  private final List<Label> labels = new ArrayList<>();
  private final int[] provinceOf;

  GroupColumn(ComparisonOutline.Group group, Law law, int month) {
    this.group = group;
    this.law = law;
    this.month = month;
    Variable variable = law.variable(group.variable());
    provinceOf = variable.unit() == Unit.PLACE ? provinces() : new int[0];
    if (!group.bounds().isEmpty()) {
      ages();
    } else if (variable.unit() == Unit.CODE) {
      variable.codes().forEach(code -> labels.add(code.label()));
    } else if (variable.unit() != Unit.PLACE) {
      throw new IllegalArgumentException(
          "%s is in %s: persons are grouped by codes, places or months of birth."
              .formatted(variable.id(), variable.unit()));
    }
    labels.add(new Label("not stated", "未说明"));
  }

  private void ages() {
    List<Integer> bounds = group.bounds();
    labels.add(new Label("under " + bounds.getFirst(), bounds.getFirst() + "岁以下"));
    for (int i = 0; i + 1 < bounds.size(); i++) {
      String ages = bounds.get(i) + "–" + (bounds.get(i + 1) - 1);
      labels.add(new Label(ages, ages + "岁"));
    }
    labels.add(new Label(bounds.getLast() + " and over", bounds.getLast() + "岁及以上"));
  }

  /// For each place the number of its province's group; −1 for the country.
  private int[] provinces() {
    int[] groups = new int[law.places().size()];
    int[] ofProvince = new int[groups.length];
    for (int place = 0; place < groups.length; place++) {
      if (law.places().depth(place) == 1) {
        ofProvince[place] = labels.size();
        labels.add(law.places().get(place).name());
      }
    }
    for (int place = 0; place < groups.length; place++) {
      groups[place] = -1;
      for (int province = 0; province < groups.length; province++) {
        if (law.places().depth(province) == 1 && law.places().isWithin(place, province)) {
          groups[place] = ofProvince[province];
        }
      }
    }
    return groups;
  }

  ComparisonOutline.Group group() {
    return group;
  }

  /// Labels of the groups, the last for those of whom it is not known.
  List<Label> labels() {
    return List.copyOf(labels);
  }

  /// The groups of the persons of a slice; of several relations the first counts.
  int[] groups(Dataset people, Results results) {
    ResultColumn column = results.column(group.variable());
    int persons = people.rows(Entity.PERSON.key()).size();
    int[] groups = new int[persons];
    for (int person = 0; person < persons; person++) {
      int row = person;
      if (column.variable().of() == Entity.RELATION) {
        RowRange relations = people.childRange(Entity.RELATION.key(), person);
        row = relations.size() == 0 ? -1 : relations.first();
      }
      groups[person] = row < 0 || !column.hasValue(row) ? labels.size() - 1 : of(column.value(row));
    }
    return groups;
  }

  private int of(long value) {
    if (group.bounds().isEmpty()) {
      int number = provinceOf.length == 0 ? (int) value : provinceOf[(int) value];
      return number < 0 ? labels.size() - 1 : number;
    }
    int age = Math.floorDiv(month - (int) value, MONTHS_A_YEAR);
    int number = 0;
    while (number < group.bounds().size() && age >= group.bounds().get(number)) {
      number++;
    }
    return number;
  }
}
