package org.openshebao.workbench.conform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.source.Grade;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.Fields;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.standards.evidence.Fact;
import org.openshebao.standards.requirement.Measure;
import org.openshebao.standards.requirement.Standards;
import org.openshebao.workbench.conform.LegalFact.Level;

/// Reads a file of legal facts; every mistake is reported at once, with file, line and what would be right.
///
/// ```yaml
/// schema: openshebao-legal-facts/1
/// reviewer: {en: Ministry of Labour, zh: 劳动部}
/// reviewed: 2026-11-25
/// facts:
///   - {measures: [scheme.family.statutory-benefit], answer: no, source: sil, article: art. 2}
/// ```
public final class FactsFile {

  static final String SCHEMA = "openshebao-legal-facts/1";

  private static final Set<String> TOP =
      Set.of("schema", "reviewer", "reviewed", "documents", "facts");
  private static final Set<String> FACT =
      Set.of(
          "measures",
          "answer",
          "instruments",
          "from",
          "to",
          "place",
          "level",
          "source",
          "article",
          "grade",
          "note",
          "why",
          "settles",
          "reviewer",
          "reviewed");

  private final Standards standards;
  private final Predicate<String> isKnownSource;
  private final Predicate<String> isPlace;
  private final Problems problems = new Problems();
  private final Map<String, Source> documents = new LinkedHashMap<>();
  private final List<LegalFact> facts = new ArrayList<>();

  private FactsFile(
      Standards standards, Predicate<String> isKnownSource, Predicate<String> isPlace) {
    this.standards = standards;
    this.isKnownSource = isKnownSource;
    this.isPlace = isPlace;
  }

  /// The facts of a text; throws with every problem found in it.
  ///
  /// @param isKnownSource  whether an id is that of a document that the law or other data list
  /// @param isPlace  whether a code is that of a place of the law
  /// @param below  facts that hold where this file says nothing; null when there are none
  public static LegalFacts read(
      String file,
      String text,
      Standards standards,
      Predicate<String> isKnownSource,
      Predicate<String> isPlace,
      @Nullable LegalFacts below) {
    FactsFile reader = new FactsFile(standards, isKnownSource, isPlace);
    reader.read(YamlNode.parse(file, text));
    reader.problems.throwIfErrors();
    return new LegalFacts(reader.facts, reader.documents, below);
  }

  private void read(YamlNode root) {
    new Fields(root, "legal facts", problems).allow(TOP);
    String schema = root.findText("schema");
    if (!SCHEMA.equals(schema)) {
      problems.add(
          root.problem(
              "FACTS-SCHEMA",
              "schema",
              "The schema must be %s but was %s.".formatted(SCHEMA, schema),
              "Write schema: " + SCHEMA + "."));
      return;
    }
    root.find("documents").ifPresent(this::readDocuments);
    Label reviewer = label(root.get("reviewer"));
    String reviewed = root.get("reviewed").text();
    for (YamlNode item : root.get("facts").items()) {
      try {
        read(item, reviewer, reviewed);
      } catch (ProblemException e) {
        problems.addAll(e.problems());
      }
    }
  }

  private void readDocuments(YamlNode node) {
    node.entries()
        .forEach((id, item) ->
            documents.put(
                id,
                new Source(
                    id,
                    label(item.get("title")),
                    item.findText("number"),
                    item.findText("issuer"),
                    item.findText("date"),
                    item.findText("address"),
                    item.findText("seen"))));
  }

  private void read(YamlNode item, Label reviewer, String reviewed) {
    new Fields(item, "a legal fact", problems).allow(FACT);
    List<String> instruments = texts(item, "instruments");
    instruments.forEach(standards::getInstrument);
    List<String> sources = texts(item, "source");
    for (String source : sources) {
      if (!documents.containsKey(source) && !isKnownSource.test(source)) {
        problems.add(
            item.problem(
                "FACT-SOURCE",
                source,
                "No document has the id \"" + source + "\".",
                Suggestion.maybe(source, documents.keySet())));
      }
    }
    String place = item.findText("place");
    if (place != null && !isPlace.test(place)) {
      problems.add(item.problem("FACT-PLACE", place, "There is no place \"" + place + "\".", null));
    }
    for (YamlNode name : item.get("measures").items()) {
      if (standards.findMeasure(name.text()).isEmpty()) {
        problems.add(
            name.problem(
                "MEASURE-UNKNOWN",
                "measures",
                "There is no measure \"" + name.text() + "\".",
                Suggestion.maybe(
                    name.text(), standards.listMeasures().stream().map(Measure::name).toList())));
        continue;
      }
      LegalFact fact =
          new LegalFact(
              name.text(),
              fact(item, standards.getMeasure(name.text())),
              instruments,
              day(item, "from"),
              day(item, "to"),
              place,
              level(item),
              sources,
              item.findText("article"),
              grade(item),
              item.find("note").map(FactsFile::label).orElse(null),
              item.find("settles").map(FactsFile::label).orElse(null),
              item.find("reviewer").map(FactsFile::label).orElse(reviewer),
              item.find("reviewed").map(YamlNode::text).orElse(reviewed),
              item.file(),
              item.line());
      requireBacked(item, fact);
      for (LegalFact earlier : facts) {
        if (earlier.collidesWith(fact)) {
          problems.add(
              item.problem(
                  "FACT-TWICE",
                  fact.measure(),
                  "The measure \"%s\" is answered on line %d already."
                      .formatted(fact.measure(), earlier.line()),
                  "Keep one of the two, or say for which days, places or instruments each holds."));
        }
      }
      facts.add(fact);
    }
  }

  /// A fact needs a document; what is not known needs a reason and what would settle it.
  private void requireBacked(YamlNode item, LegalFact fact) {
    if (fact.fact() instanceof Fact.Unknown) {
      if (item.find("settles").isEmpty()) {
        problems.add(
            item.problem(
                "FACT-SETTLES",
                fact.measure(),
                "What is not known says what would settle it.",
                "Add settles: {en: …, zh: …}."));
      }
    } else if (fact.sources().isEmpty()) {
      problems.add(
          item.problem(
              "FACT-UNSOURCED",
              fact.measure(),
              "A fact names its document, and its article where it has one.",
              "Add source: and article:."));
    }
  }

  private @Nullable Fact fact(YamlNode item, Measure measure) {
    YamlNode answer = item.get("answer");
    if (answer.isScalar() && answer.text().equals("unknown")) {
      return Fact.unknown(label(item.get("why")));
    }
    if (answer.isScalar() && answer.text().equals("reference")) {
      return null;
    }
    return FactReader.read(answer, measure, problems);
  }

  private Level level(YamlNode item) {
    String text = item.findText("level");
    return switch (text == null ? "any" : text) {
      case "any" -> Level.ANY;
      case "nation" -> Level.NATION;
      case "place" -> Level.PLACE;
      default -> {
        problems.add(
            item.problem(
                "FACT-LEVEL",
                "level",
                "The level is nation or place but was \"" + text + "\".",
                null));
        yield Level.ANY;
      }
    };
  }

  private static Grade grade(YamlNode item) {
    String text = item.findText("grade");
    return text == null ? Grade.OFFICIAL_TEXT : Grade.parse(text.toLowerCase(Locale.ROOT));
  }

  private @Nullable LocalDate day(YamlNode item, String key) {
    String text = item.findText(key);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problems.add(
          item.problem(
              "FACT-DAY", key, "A day is written 2026-01-31 but was \"" + text + "\".", null));
      return null;
    }
  }

  private static List<String> texts(YamlNode item, String key) {
    return item.find(key)
        .map(node -> node.items().stream().map(YamlNode::text).toList())
        .orElse(List.of());
  }

  static Label label(YamlNode node) {
    return node.isScalar()
        ? Label.same(node.text())
        : new Label(node.get("en").text(), node.get("zh").text());
  }

  /// A number as people write it; a problem when it is none.
  static @Nullable BigDecimal number(YamlNode node, Problems problems) {
    try {
      return new BigDecimal(node.text());
    } catch (NumberFormatException e) {
      problems.add(
          Problem.error(
              "FACT-NUMBER",
              node.file(),
              node.line(),
              null,
              node.text(),
              "A number was expected but \"" + node.text() + "\" found.",
              null));
      return null;
    }
  }
}
