package org.openshebao.standards.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.text.Label;
import org.openshebao.population.yaml.YamlFile;
import org.openshebao.population.yaml.YamlNode;
import org.openshebao.standards.conformity.Choices;
import org.openshebao.standards.evidence.Evidence;
import org.openshebao.standards.evidence.EvidenceItem;
import org.openshebao.standards.evidence.FactReader;
import org.openshebao.standards.evidence.Origin;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.requirement.Measure;
import org.openshebao.standards.requirement.Requirement;
import org.openshebao.standards.requirement.Standards;

/// Reads a file of cases. A case that cannot be read whole is reported and left out; the others are read.
public final class CaseFileReader {

  /// The form of file that is read.
  public static final String SCHEMA = "shebao-cases/1";

  private static final Label GIVEN = new Label("Given by the case.", "由算例给定。");

  private final Standards standards;
  private final String file;
  private final Set<String> requirementIds = new LinkedHashSet<>();
  private final Set<String> measureNames = new LinkedHashSet<>();

  private CaseFileReader(Standards standards, String file) {
    this.standards = standards;
    this.file = file;
    standards.listRequirements().forEach(each -> requirementIds.add(each.id()));
    standards.listMeasures().forEach(each -> measureNames.add(each.name()));
  }

  /// Whether a text is a file of such cases: its schema says so.
  public static boolean isOne(String text) {
    return text.lines()
        .anyMatch(line ->
            line.strip().matches("\"?schema\"?:\\s*[\"']?" + SCHEMA + "[\"']?,?(\\s+#.*)?"));
  }

  /// The cases of a file.
  ///
  /// @param file  as the user named it
  /// @param problems  takes what cannot be read
  public static List<ConformityCase> read(
      Standards standards, String file, String text, Problems problems) {
    CaseFileReader reader = new CaseFileReader(standards, file);
    YamlNode top = YamlFile.parse(file, text, problems).allow("schema", "count", "cases");
    List<ConformityCase> cases = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    List<YamlNode> nodes = top.list("cases");
    if (nodes.isEmpty()) {
      top.report("CASES-NONE", "The file holds no cases.", "List them under the key cases.");
    }
    for (YamlNode node : nodes) {
      int before = problems.list().size();
      ConformityCase read = reader.read(node);
      if (!ids.add(read.id())) {
        node.report("CASES-ID-TWICE", "The id \"" + read.id() + "\" is there twice.", null);
      }
      if (problems.list().size() == before) {
        cases.add(read);
      }
    }
    if (top.find("count").isPresent() && top.number("count") != nodes.size()) {
      top.report(
          "CASES-COUNT",
          "The file says %d cases and has %d.".formatted(top.number("count"), nodes.size()),
          "Correct the count, or look for a case that is missing.");
    }
    return cases;
  }

  private ConformityCase read(YamlNode node) {
    node.allow(
        "id",
        "instrument",
        "origin",
        "country",
        "year",
        "finding-by",
        "facts",
        "cells",
        "choices",
        "expect",
        "why",
        "source");
    String instrument = node.text("instrument");
    Set<String> instruments = new LinkedHashSet<>();
    standards.listInstruments().forEach(each -> instruments.add(each.id()));
    if (!instruments.contains(instrument)) {
      node.report(
          "CASES-INSTRUMENT",
          "There is no instrument \"" + instrument + "\".",
          Suggestion.maybe(instrument, instruments));
    }
    Evidence evidence = Evidence.of(facts(node.find("facts")));
    Map<String, Evidence> cells = new LinkedHashMap<>();
    node.find("cells")
        .ifPresent(map ->
            map.entries()
                .forEach((cell, facts) ->
                    cells.put(cell, evidence.overlaidBy(facts(Optional.of(facts))))));
    return new ConformityCase(
        node.text("id"),
        instrument,
        node.findText("origin").orElse("constructed"),
        node.findText("country").orElse(null),
        node.findText("year").orElse(null),
        evidence,
        cells,
        node.find("choices").map(this::choices).orElse(Choices.NONE),
        node.find("expect")
            .map(expect -> new ExpectationReader(this, standards).read(expect))
            .orElseGet(() -> missing(node)),
        node.findText("why").orElse(null),
        node.findText("source").orElse(null),
        file,
        node.line());
  }

  private Expectation missing(YamlNode node) {
    node.report("CASES-EXPECT", "The case does not say what to expect.", "Add expect.");
    return new Expectation(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), null, Set.of());
  }

  private List<EvidenceItem> facts(Optional<YamlNode> node) {
    List<EvidenceItem> items = new ArrayList<>();
    node.ifPresent(map -> map.entries().forEach((name, fact) -> fact(name, fact, items::add)));
    return items;
  }

  private void fact(String name, YamlNode node, Consumer<EvidenceItem> found) {
    Measure measure = standards.findMeasure(name).orElse(null);
    if (measure == null) {
      node.report(
          "MEASURE-UNKNOWN",
          "There is no measure \"" + name + "\".",
          Suggestion.maybe(name, measureNames));
      return;
    }
    FactReader.read(node, measure, List.of())
        .ifPresent(fact ->
            found.accept(
                new EvidenceItem(
                    name, fact, Origin.inFile(Origin.Kind.CASE, GIVEN, file, node.line()))));
  }

  private Choices choices(YamlNode node) {
    node.allow(
        "declarations",
        "reference-wage",
        "claimed",
        "readings-off",
        "contingency",
        "accepted-parts",
        "parts");
    YamlNode wages = node.find("reference-wage").orElse(null);
    if (wages != null) {
      wages.allow("skilled-manual-male", "ordinary-labourer");
    }
    Map<String, String> claimed = new LinkedHashMap<>();
    node.find("claimed")
        .ifPresent(map ->
            map.entries().forEach((group, id) -> claimed.put(id(group, id), id(id.text(), id))));
    Set<String> readingsOff = new LinkedHashSet<>();
    for (YamlNode each : node.list("readings-off")) {
      String id = id(each.text(), each);
      readingsOff.add(id);
      if (standards.findRequirement(id).map(Requirement::reading).isEmpty()) {
        each.report("CASES-READING", "The entry \"" + id + "\" rests on no reading.", null);
      }
    }
    Map<String, Status> parts = new LinkedHashMap<>();
    node.find("parts")
        .ifPresent(map ->
            map.entries().forEach((part, at) -> status(at).ifPresent(s -> parts.put(part, s))));
    node.find("contingency").ifPresent(this::checkContingency);
    return new Choices(
        texts(node, "declarations"),
        wages == null ? null : wages.findText("skilled-manual-male").orElse(null),
        wages == null ? null : wages.findText("ordinary-labourer").orElse(null),
        claimed,
        readingsOff,
        node.findText("contingency").orElse(null),
        texts(node, "accepted-parts"),
        parts);
  }

  /// A contingency that no schedule and no branch knows would leave the schedule's rate unknown without a word.
  private void checkContingency(YamlNode at) {
    Set<String> known = new TreeSet<>();
    standards
        .listInstruments()
        .forEach(each -> each.schedule().forEach(line -> known.add(line.contingency())));
    standards
        .listRequirements()
        .forEach(each -> Optional.ofNullable(each.branch()).ifPresent(known::add));
    if (!known.contains(at.text())) {
      at.report(
          "CASES-CONTINGENCY",
          "There is no contingency \"" + at.text() + "\".",
          Suggestion.maybe(at.text(), known));
    }
  }

  /// The texts under a key; null when the key is not there, which is not the same as an empty list.
  private static @Nullable Set<String> texts(YamlNode node, String key) {
    return node.find(key)
        .map(list -> {
          Set<String> texts = new LinkedHashSet<>();
          list.items().forEach(each -> texts.add(each.text()));
          return texts;
        })
        .orElse(null);
  }

  /// An entry's id; the nearest one is suggested when there is none.
  String id(String id, YamlNode at) {
    if (!requirementIds.contains(id)) {
      at.report(
          "STANDARD-ID",
          "There is no requirement \"" + id + "\".",
          Suggestion.maybe(id, requirementIds));
    }
    return id;
  }

  /// A finding as written.
  static Optional<Status> status(YamlNode node) {
    try {
      return Optional.of(Status.parse(node.text()));
    } catch (IllegalArgumentException e) {
      node.report("CASES-FINDING", String.valueOf(e.getMessage()), null);
      return Optional.empty();
    }
  }
}
