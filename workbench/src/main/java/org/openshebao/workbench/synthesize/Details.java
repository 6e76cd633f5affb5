package org.openshebao.workbench.synthesize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.population.synthesis.Attribute;
import org.openshebao.population.synthesis.SynthesisPlan;
import org.openshebao.population.yaml.YamlNode;

/// What a country's plan says about everything drawn for a person once its attributes are known.
final class Details {

  private static final String REST = "other";

  private final SynthesisPlan plan;
  private final YamlNode node;
  private final UnaryOperator<String> files;

  Details(SynthesisPlan plan, YamlNode root, UnaryOperator<String> files) {
    this.plan = plan;
    this.files = files;
    this.node =
        root.find("details")
            .orElseThrow(() -> new IllegalArgumentException("The plan has no details."));
  }

  /// A part of the details.
  YamlNode part(String name) {
    return node.find(name)
        .orElseThrow(() -> new IllegalArgumentException("The details have no " + name + "."));
  }

  /// The number of an attribute.
  int attribute(String name) {
    return plan.attribute(name);
  }

  /// Names of attributes, or of anything else.
  List<String> names(String part) {
    return part(part).items().stream().map(YamlNode::text).toList();
  }

  /// For each category of an attribute whether the part lists it.
  boolean[] flags(String attribute, String part) {
    Attribute of = plan.attributes().get(plan.attribute(attribute));
    boolean[] flags = new boolean[of.size()];
    for (String name : names(part)) {
      int category = of.indexOf(name);
      if (category < 0) {
        throw new IllegalArgumentException(
            "The details name %s in %s, but %s has %s."
                .formatted(name, part, attribute, of.categories()));
      }
      flags[category] = true;
    }
    return flags;
  }

  /// A number for each category of an attribute; that of "other", or `otherwise`, where none is given.
  double[] numbers(String attribute, YamlNode values, double otherwise) {
    Attribute of = plan.attributes().get(plan.attribute(attribute));
    double[] numbers = new double[of.size()];
    boolean hasRest = of.indexOf(REST) < 0; // where no category is called so
    double rest =
        hasRest ? values.findText(REST).map(Double::parseDouble).orElse(otherwise) : otherwise;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = values.findText(of.categories().get(i)).map(Double::parseDouble).orElse(rest);
    }
    return numbers;
  }

  /// A list of numbers.
  static List<Double> list(YamlNode from, String name) {
    return from.list(name).stream().map(item -> Double.valueOf(item.text())).toList();
  }

  static double number(YamlNode from, String name) {
    return Double.parseDouble(from.text(name));
  }

  static int month(YamlNode from, String name) {
    return CalendarMonth.parse(from.text(name));
  }

  /// The weights of the places in a CSV file, in the order of the attribute of places.
  double[] placeWeights(String attribute, String file) {
    Attribute places = plan.attributes().get(plan.attribute(attribute));
    double[] weights = new double[places.size()];
    List<String> lines = new ArrayList<>(List.of(files.apply(file).strip().split("\n")));
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.strip().split(",");
      int place = places.indexOf(fields[0]);
      if (place < 0) {
        throw new IllegalArgumentException(file + " has the unknown place " + fields[0] + ".");
      }
      weights[place] = Double.parseDouble(fields[1]);
    }
    return weights;
  }
}
