package org.openshebao.standards.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.population.yaml.YamlNode;
import org.openshebao.standards.finding.Caution;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.requirement.Standards;

/// Reads what a case expects.
final class ExpectationReader {

  private static final Rational NO_TOLERANCE = Rational.ZERO;

  private final CaseFileReader file;
  private final Standards standards;

  ExpectationReader(CaseFileReader file, Standards standards) {
    this.file = file;
    this.standards = standards;
  }

  Expectation read(YamlNode node) {
    node.allow(
        "findings", "cells", "rates", "break-even", "alternatives", "acceptance", "cautions");
    Map<String, Map<String, Status>> cells = new LinkedHashMap<>();
    node.find("cells")
        .ifPresent(
            map -> map.entries().forEach((cell, at) -> cells.put(cell, findings(Optional.of(at)))));
    Map<String, Expectation.Limits> rates = new LinkedHashMap<>();
    entries(node, "rates").forEach((id, at) -> rates.put(file.id(id, at), limits(at)));
    Map<String, Expectation.BreakEvenPoint> breakEven = new LinkedHashMap<>();
    entries(node, "break-even").forEach((id, at) -> breakEven.put(file.id(id, at), point(at)));
    Map<String, Expectation.Choice> alternatives = new LinkedHashMap<>();
    entries(node, "alternatives")
        .forEach((id, at) -> alternatives.put(file.id(id, at), choice(at)));
    Expectation expectation =
        new Expectation(
            findings(node.find("findings")),
            cells,
            rates,
            breakEven,
            alternatives,
            node.find("acceptance").map(ExpectationReader::sets).orElse(null),
            cautions(node));
    if (expectation.isEmpty()) {
      node.report(
          "CASES-EXPECT", "The case expects nothing and cannot fail.", "Say what should come out.");
    }
    return expectation;
  }

  private Map<String, Status> findings(Optional<YamlNode> node) {
    Map<String, Status> findings = new LinkedHashMap<>();
    node.ifPresent(map ->
        map.entries()
            .forEach((id, at) ->
                CaseFileReader.status(at)
                    .ifPresent(status -> findings.put(file.id(id, at), status))));
    return findings;
  }

  private static Map<String, YamlNode> entries(YamlNode node, String key) {
    return node.find(key).map(YamlNode::entries).orElse(Map.of());
  }

  private static Expectation.Limits limits(YamlNode node) {
    node.allow("value", "low", "high", "tolerance");
    Rational tolerance = node.find("tolerance").map(ExpectationReader::number).orElse(NO_TOLERANCE);
    Optional<YamlNode> value = node.find("value");
    if (value.isPresent()) {
      Rational number = number(value.get());
      return new Expectation.Limits(number, number, tolerance);
    }
    Rational low = node.find("low").map(ExpectationReader::number).orElse(Rational.ZERO);
    @Nullable Rational high =
        node.find("high")
            .filter(end -> !end.text().strip().endsWith(".inf"))
            .map(ExpectationReader::number)
            .orElse(null);
    return new Expectation.Limits(low, high, tolerance);
  }

  private Expectation.BreakEvenPoint point(YamlNode node) {
    node.allow("measure", "value", "tolerance");
    String measure = node.text("measure");
    if (standards.findMeasure(measure).isEmpty()) {
      List<String> names = new ArrayList<>();
      standards.listMeasures().forEach(each -> names.add(each.name()));
      node.report(
          "MEASURE-UNKNOWN",
          "There is no measure \"" + measure + "\".",
          Suggestion.maybe(measure, names));
    }
    return new Expectation.BreakEvenPoint(
        measure,
        node.find("value").map(ExpectationReader::number).orElse(Rational.ZERO),
        node.find("tolerance").map(ExpectationReader::number).orElse(NO_TOLERANCE));
  }

  private Expectation.Choice choice(YamlNode node) {
    node.allow("claimed", "best");
    return new Expectation.Choice(
        node.find("claimed").flatMap(CaseFileReader::status).orElse(null),
        node.find("best").map(at -> file.id(at.text(), at)).orElse(null));
  }

  private static Expectation.Sets sets(YamlNode node) {
    node.allow("certain", "possible", "smallest");
    List<List<String>> smallest =
        node.find("smallest")
            .map(list ->
                list.items().stream()
                    .map(set -> set.items().stream().map(YamlNode::text).toList())
                    .toList())
            .orElse(null);
    return new Expectation.Sets(count(node, "certain"), count(node, "possible"), smallest);
  }

  private static @Nullable Integer count(YamlNode node, String key) {
    return node.find(key).isPresent() ? (int) node.number(key) : null;
  }

  private static Set<Caution> cautions(YamlNode node) {
    Set<Caution> cautions = new LinkedHashSet<>();
    for (YamlNode each : node.list("cautions")) {
      try {
        cautions.add(Caution.parse(each.text()));
      } catch (IllegalArgumentException e) {
        each.report("CASES-CAUTION", String.valueOf(e.getMessage()), null);
      }
    }
    return cautions;
  }

  private static Rational number(YamlNode node) {
    try {
      return Rational.parse(node.text());
    } catch (NumberFormatException e) {
      node.report("CASES-NUMBER", "A number is expected here.", null);
      return Rational.ZERO;
    }
  }
}
