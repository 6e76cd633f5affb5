package org.openshebao.population.synthesis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openshebao.population.yaml.YamlNode;

/// The attributes and named groups of a plan, and conditions written with them.
final class PlanTerms {

  /// Ages from one to another, or from one on: "16-59", "60+".
  private static final Pattern AGES = Pattern.compile("(\\d+)(?:-(\\d+)|\\+)");

  private final List<Attribute> attributes = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Condition> groups = new HashMap<>();

  PlanTerms(YamlNode root) {
    root.find("attributes").ifPresent(node -> node.entries().forEach(this::addAttribute));
    root.find("groups")
        .ifPresent(
            node -> node.entries().forEach((name, value) -> groups.put(name, condition(value))));
  }

  /// All attributes.
  List<Attribute> attributes() {
    return attributes;
  }

  /// The number of an attribute; that of the first, and a problem, when there is none of that name.
  int number(YamlNode node, String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      node.report("SYNTHESIS-ATTRIBUTE", "No attribute is called \"" + name + "\".", null);
      return 0;
    }
    return number;
  }

  /// The numbers of the attributes listed under a key.
  List<Integer> list(YamlNode node, String key) {
    List<Integer> found = new ArrayList<>();
    for (YamlNode item : node.list(key)) {
      Integer number = numbers.get(item.text());
      if (number == null) {
        item.report("SYNTHESIS-ATTRIBUTE", "No attribute is called \"" + item.text() + "\".", null);
      } else {
        found.add(number);
      }
    }
    return found;
  }

  private void addAttribute(String name, YamlNode node) {
    Attribute attribute;
    if (node.findText("of").isPresent()) {
      Integer base = numbers.get(node.text("of"));
      if (base == null) {
        node.report("SYNTHESIS-ATTRIBUTE", "It groups an attribute that is not there yet.", null);
        return;
      }
      attribute = grouped(name, attributes.get(base), node);
    } else if (node.findText("ages").isPresent()) {
      List<String> ages = new ArrayList<>();
      for (int age = 0; age <= node.number("ages"); age++) {
        ages.add(Integer.toString(age));
      }
      attribute = Attribute.of(name, ages);
    } else {
      attribute = Attribute.of(name, node.list("codes").stream().map(YamlNode::text).toList());
    }
    numbers.put(name, attributes.size());
    attributes.add(attribute);
  }

  /// Age groups: each begins at an age of the list and ends before the next.
  private static Attribute grouped(String name, Attribute base, YamlNode node) {
    List<Integer> from =
        node.list("from").stream().map(item -> Integer.parseInt(item.text())).toList();
    List<String> categories = new ArrayList<>();
    int[] groupOf = new int[base.size()];
    for (int group = 0; group < from.size(); group++) {
      boolean isLast = group == from.size() - 1;
      int end = isLast ? base.size() : from.get(group + 1);
      categories.add(
          isLast
              ? from.get(group) + "+"
              : from.get(group) == end - 1
                  ? Integer.toString(end - 1)
                  : from.get(group) + "-" + (end - 1));
      for (int age = from.get(group); age < end; age++) {
        groupOf[age] = group;
      }
    }
    return Attribute.derived(name, categories, base, groupOf);
  }

  /// A condition: names of attributes with the categories that count, "is" with named groups, ages as "16-59" or "60+".
  Condition condition(YamlNode node) {
    Condition condition = Condition.ALL;
    for (Map.Entry<String, YamlNode> entry : node.entries().entrySet()) {
      if (entry.getKey().equals("is")) {
        for (YamlNode name : entry.getValue().items()) {
          Condition group = groups.get(name.text());
          if (group == null) {
            name.report("SYNTHESIS-GROUP", "No group is called \"" + name.text() + "\".", null);
          } else {
            condition = condition.and(group);
          }
        }
        continue;
      }
      Integer number = numbers.get(entry.getKey());
      if (number == null) {
        entry
            .getValue()
            .report(
                "SYNTHESIS-ATTRIBUTE", "No attribute is called \"" + entry.getKey() + "\".", null);
        continue;
      }
      BitSet set = new BitSet();
      for (YamlNode item : entry.getValue().items()) {
        addCategories(attributes.get(number), item, set);
      }
      condition = condition.and(number, set);
    }
    return condition;
  }

  private static void addCategories(Attribute attribute, YamlNode item, BitSet set) {
    int category = attribute.indexOf(item.text());
    if (category >= 0) {
      set.set(category);
      return;
    }
    Matcher ages = AGES.matcher(item.text());
    if (ages.matches()) {
      int from = Integer.parseInt(ages.group(1));
      int to = ages.group(2) == null ? Integer.MAX_VALUE : Integer.parseInt(ages.group(2));
      int before = set.cardinality();
      for (int i = 0; i < attribute.size(); i++) {
        int start = firstAge(attribute.categories().get(i));
        if (start >= from && start <= to) {
          set.set(i);
        }
      }
      if (set.cardinality() > before) {
        return;
      }
    }
    item.report(
        "SYNTHESIS-CATEGORY",
        "%s has no category \"%s\"; it has %s."
            .formatted(attribute.name(), item.text(), attribute.categories()),
        null);
  }

  /// The age at which a category begins; −1 for one that is none of ages.
  private static int firstAge(String category) {
    Matcher ages = AGES.matcher(category);
    if (ages.matches()) {
      return Integer.parseInt(ages.group(1));
    }
    return category.matches("\\d+") ? Integer.parseInt(category) : -1;
  }

  /// The condition that an attribute has one category.
  static Condition only(int attribute, int category) {
    BitSet set = new BitSet();
    set.set(category);
    return Condition.ALL.and(attribute, set);
  }
}
