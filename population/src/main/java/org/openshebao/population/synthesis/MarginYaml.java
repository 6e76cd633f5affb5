package org.openshebao.population.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Label;
import org.openshebao.population.yaml.YamlNode;

/// Reads the margins of a plan: counts in 10,000 persons, shares in per cent.
final class MarginYaml {

  private final PlanTerms terms;
  private final Grid grid;
  private final Map<String, Source> sources;
  private final UnaryOperator<String> files;

  /// @param grid  the cells of the first stage
  MarginYaml(PlanTerms terms, Grid grid, Map<String, Source> sources, UnaryOperator<String> files) {
    this.terms = terms;
    this.grid = grid;
    this.sources = sources;
    this.files = files;
  }

  /// Reads a margin; `cells` are those of the first stage while it is read, none otherwise.
  Margin read(YamlNode node, Margin.Role role, double[] cells) {
    node.allow(
        "id", "label", "share", "of", "keep", "by", "column", "file", "targets", "source", "year",
        "grade", "assumed", "limit", "note");
    boolean share = node.isTrue("share");
    Condition of = node.find("of").map(terms::condition).orElse(Condition.ALL);
    List<Margin.Target> targets = new ArrayList<>();
    String by = node.findText("by").orElse(null);
    if (node.findText("keep").isPresent()) {
      targets.addAll(kept(node, cells));
      share = true;
    } else if (by != null) {
      targets.addAll(share ? shares(listed(node, by)) : listed(node, by));
    }
    for (YamlNode target : node.list("targets")) {
      target.allow("label", "when", "value");
      double value = Double.parseDouble(target.text("value"));
      targets.add(
          new Margin.Target(
              PlanLabels.of(target, "label"),
              target.find("when").map(terms::condition).orElse(Condition.ALL),
              share ? value / 100 : value * 10_000));
    }
    String source = node.findText("source").orElse("");
    if (role != Margin.Role.ASSUMED && !sources.containsKey(source)) {
      node.report("SYNTHESIS-SOURCE", "No source is called \"" + source + "\".", null);
    }
    return new Margin(
        node.text("id"),
        PlanLabels.of(node, "label"),
        share ? Margin.Kind.SHARE : Margin.Kind.COUNT,
        of,
        targets,
        source,
        node.findText("year").orElse(""),
        node.findText("grade").orElse(""),
        role,
        node.findText("limit").map(Double::parseDouble).orElse(1.0),
        node.find("note").map(PlanLabels::of).orElse(null));
  }

  /// The shares that the categories of an attribute have in the cells to begin with.
  private List<Margin.Target> kept(YamlNode node, double[] cells) {
    List<Attribute> attributes = terms.attributes();
    int number = terms.number(node, node.text("keep"));
    Attribute attribute = attributes.get(number);
    double[] sums = new double[attribute.size()];
    double total = 0;
    int[] values = new int[attributes.size()];
    for (int cell = 0; cell < cells.length; cell++) {
      grid.read(cell, values);
      sums[values[number]] += cells[cell];
      total += cells[cell];
    }
    List<Margin.Target> targets = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      targets.add(
          new Margin.Target(
              Label.same(attribute.categories().get(i)),
              PlanTerms.only(number, i),
              sums[i] / total));
    }
    return targets;
  }

  /// A figure for each category of an attribute, from a column of a CSV file: 10,000 persons.
  private List<Margin.Target> listed(YamlNode node, String by) {
    int number = terms.number(node, by);
    List<Margin.Target> targets = new ArrayList<>();
    String[] lines = files.apply(node.text("file")).strip().split("\n");
    List<String> head = Arrays.asList(lines[0].strip().split(","));
    int key = head.indexOf(by);
    int column = head.indexOf(node.text("column"));
    if (key < 0 || column < 0) {
      node.report(
          "SYNTHESIS-TABLE",
          "The file has no column " + by + " or " + node.text("column") + ".",
          null);
      return targets;
    }
    for (int i = 1; i < lines.length; i++) {
      String[] fields = lines[i].strip().split(",");
      int category = terms.attributes().get(number).indexOf(fields[key]);
      if (category < 0) {
        node.report(
            "SYNTHESIS-TABLE",
            "Line " + (i + 1) + " of the file has the unknown category " + fields[key] + ".",
            null);
        continue;
      }
      targets.add(
          new Margin.Target(
              Label.same(fields[key]),
              PlanTerms.only(number, category),
              Double.parseDouble(fields[column]) * 10_000));
    }
    return targets;
  }

  private static List<Margin.Target> shares(List<Margin.Target> counts) {
    double total = counts.stream().mapToDouble(Margin.Target::value).sum();
    return counts.stream()
        .map(target -> new Margin.Target(target.label(), target.when(), target.value() / total))
        .toList();
  }
}
