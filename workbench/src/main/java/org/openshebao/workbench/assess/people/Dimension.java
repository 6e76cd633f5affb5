package org.openshebao.workbench.assess.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.Place;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.plan.ColumnBinding;

/// A way to break people down: its groups, the last of which is *not known*, and which of them each person is in.
///
/// A fact of relations is read from the person's first one.
public final class Dimension {

  private static final int MONTHS_A_YEAR = 12;
  private static final Label NOT_KNOWN = new Label("not known", "不详");

  private final PeopleOutline.GroupBy by;
  private final Law law;
  private final Variable variable;
  private final List<String> keys = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  Dimension(
      Law law, PeopleOutline.GroupBy by, List<String> outside, Map<String, Label> shortLabels) {
    this.law = law;
    this.by = by;
    variable = law.variable(by.variable());
    if (!by.ages().isEmpty()) {
      addAges();
    } else if (variable.unit() == Unit.PLACE) {
      for (int i = 0; i < law.places().size(); i++) {
        if (law.places().depth(i) == by.depth() && !outside.contains(law.places().get(i).code())) {
          add(law.places().get(i).code(), law.places().get(i).name());
        }
      }
    } else {
      variable
          .codes()
          .forEach(code -> add(code.key(), shortLabels.getOrDefault(code.key(), code.label())));
    }
    add("not_known", NOT_KNOWN);
  }

  private void addAges() {
    for (int i = 0; i <= by.ages().size(); i++) {
      int from = i == 0 ? 0 : by.ages().get(i - 1);
      if (i == by.ages().size()) {
        add(from + "+", new Label(from + " and older", from + "岁及以上"));
      } else {
        int to = by.ages().get(i) - 1;
        add(from + "-" + to, new Label("%d–%d".formatted(from, to), "%d—%d岁".formatted(from, to)));
      }
    }
  }

  private void add(String key, Label label) {
    keys.add(key);
    labels.add(label);
  }

  /// Its id: "sex".
  public String id() {
    return by.id();
  }

  /// What it is called.
  public Label label() {
    return by.label();
  }

  /// The variable behind it.
  public Variable variable() {
    return variable;
  }

  /// What margins of synthetic people call it.
  String margin() {
    return by.margin();
  }

  /// Whether its groups are places.
  public boolean isPlaces() {
    return variable.unit() == Unit.PLACE;
  }

  /// Number of groups, *not known* included.
  public int size() {
    return keys.size();
  }

  /// The key of a group as files write it.
  public String key(int group) {
    return keys.get(group);
  }

  /// The group in words.
  public Label label(int group) {
    return labels.get(group);
  }

  /// Whether the data have what it needs.
  boolean isIn(Dataset people) {
    return ColumnBinding.find(people, variable).isPresent();
  }

  /// The group of each person.
  int[] read(Dataset people, int month) {
    int persons = people.rows(Entity.PERSON.key()).size();
    int[] groups = new int[persons];
    int unknown = size() - 1;
    Optional<DataColumn> found = ColumnBinding.find(people, variable);
    if (found.isEmpty()) {
      Arrays.fill(groups, unknown);
      return groups;
    }
    DataColumn column = found.get();
    int[] groupOf = groupOf(column);
    boolean ofRelation = variable.of() == Entity.RELATION;
    for (int person = 0; person < persons; person++) {
      int row = ofRelation ? firstRelation(people, person) : person;
      if (row < 0 || !column.isKnown(row)) {
        groups[person] = unknown;
      } else if (!by.ages().isEmpty()) {
        groups[person] = ageGroup(Math.floorDiv((int) (month - column.value(row)), MONTHS_A_YEAR));
      } else {
        int value = (int) column.value(row);
        groups[person] = value < 0 || groupOf[value] < 0 ? unknown : groupOf[value];
      }
    }
    return groups;
  }

  /// A person's first relation; −1 when there is none.
  static int firstRelation(Dataset people, int person) {
    if (people.findRows(Entity.RELATION.key()).isEmpty()) {
      return -1;
    }
    var range = people.childRange(Entity.RELATION.key(), person);
    return range.size() == 0 ? -1 : range.first();
  }

  private int ageGroup(int age) {
    int group = 0;
    while (group < by.ages().size() && age >= by.ages().get(group)) {
      group++;
    }
    return group;
  }

  /// For each value of the column, its group.
  private int[] groupOf(DataColumn column) {
    if (!by.ages().isEmpty()) {
      return new int[0];
    }
    if (isPlaces()) {
      int[] groups = new int[law.places().size()];
      for (int i = 0; i < groups.length; i++) {
        int at = law.places().ancestorAt(by.depth(), i);
        Place place = at < 0 ? null : law.places().get(at);
        groups[i] = indexOf(place == null ? null : place.code());
      }
      return groups;
    }
    return column.codes().stream().mapToInt(code -> variable.codeOf(code.key())).toArray();
  }

  private int indexOf(@Nullable String key) {
    return key == null ? -1 : keys.indexOf(key);
  }
}
