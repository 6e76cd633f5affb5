package org.openshebao.workbench.cases;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.yaml.Fields;
import org.openshebao.law.yaml.YamlNode;

/// Reads a file of worked cases. A case that cannot be read is a problem and the others are read all the same.
///
/// Keys that are not named here (`where`, `rule`, `confidence` …) say where the case comes from and are not read.
final class CaseFile {

  /// The one schema read here.
  static final String SCHEMA = "shebao-law-examples/0.1";

  private final PlaceTree places;
  private final Problems problems;
  private final Map<String, Integer> lineOfId = new HashMap<>();

  private CaseFile(PlaceTree places, Problems problems) {
    this.places = places;
    this.problems = problems;
  }

  /// The cases of a file whose places are of `places`.
  static List<WorkedCase> read(String file, String text, PlaceTree places, Problems problems) {
    try {
      return new CaseFile(places, problems).read(YamlNode.parse(file, text));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return List.of();
    }
  }

  private List<WorkedCase> read(YamlNode root) {
    String schema = root.get("schema").text();
    if (!schema.equals(SCHEMA)) {
      throw new ProblemException(
          root.get("schema")
              .problem(
                  "CASES-SCHEMA",
                  "schema",
                  "The schema \"" + schema + "\" is not read here.",
                  "Worked cases of a law have " + SCHEMA + "."));
    }
    List<WorkedCase> cases = new ArrayList<>();
    for (YamlNode node : root.get("examples").items()) {
      Problems found = new Problems();
      WorkedCase read = readCase(node, found);
      problems.addAll(found.list());
      if (read != null && !found.hasErrors()) {
        cases.add(read);
      }
    }
    return cases;
  }

  private @Nullable WorkedCase readCase(YamlNode node, Problems found) {
    String id = new Fields(node, null, found).text("id", true);
    if (id == null) {
      return null;
    }
    Integer first = lineOfId.putIfAbsent(id, node.line());
    if (first != null) {
      found.add(
          node.problem(
              "CASES-ID-TWICE",
              id,
              "The id \"" + id + "\" stands twice, first on line " + first + ".",
              "Give each case an id of its own."));
      return null;
    }
    Fields fields = new Fields(node, id, found);
    String category = fields.text("category", true);
    String place = fields.read("jurisdiction", true, this::codeOfPlace);
    String asOfText = fields.text("as_of", true);
    LocalDate asOf = fields.read("as_of", false, CaseFile::lastDayMeant);
    Map<String, YamlNode> inputs = fields.read("inputs", true, YamlNode::entries);
    Map<String, YamlNode> answers =
        fields.read("answer", true, value -> readAnswers(value, id, found));
    Tolerance tolerance = fields.read("tolerance", false, CaseFile::readTolerance);
    if (category == null
        || place == null
        || asOf == null
        || asOfText == null
        || inputs == null
        || answers == null) {
      return null;
    }
    warnOfIdleTolerances(fields, id, tolerance, answers, found);
    return new WorkedCase(
        id,
        category,
        place,
        asOf,
        asOfText,
        inputs,
        answers,
        tolerance == null ? Tolerance.EXACT : tolerance,
        textOf(fields.find("conflict")),
        textOf(fields.find("answer_kind")),
        textOf(fields.find("source")),
        textOf(fields.find("grade")),
        node.file(),
        node.line());
  }

  private String codeOfPlace(YamlNode value) {
    return places.get(places.indexOf(value.text())).code();
  }

  private static LocalDate lastDayMeant(YamlNode value) {
    String text = value.text();
    try {
      if (text.matches("\\d{4}")) {
        return LocalDate.of(Integer.parseInt(text), 12, 31);
      }
      if (text.matches("\\d{4}-\\d{2}")) {
        return CalendarMonth.lastDay(CalendarMonth.parse(text));
      }
      return LocalDate.parse(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\"%s\" is no day. Write a year, a month or a day: 2025, 2025-07, 2025-07-01."
              .formatted(text),
          e);
    }
  }

  /// The answers must have values: one that is left out would never be compared.
  private static Map<String, YamlNode> readAnswers(YamlNode value, String id, Problems found) {
    Map<String, YamlNode> answers = value.entries();
    List<String> withoutValue = value.listNullKeys();
    for (String key : withoutValue) {
      found.add(
          value.problem(
              "CASES-ANSWER",
              id,
              "The answer \"" + key + "\" has no value.",
              "Write the value expected, or leave the key out."));
    }
    if (answers.isEmpty() && withoutValue.isEmpty()) {
      throw new IllegalArgumentException("There is no answer to compare with.");
    }
    return answers;
  }

  private static Tolerance readTolerance(YamlNode value) {
    if (!value.isMap()) {
      return new Tolerance(amount(value), Map.of());
    }
    Map<String, BigDecimal> byAnswer = new HashMap<>();
    value.entries().forEach((key, each) -> byAnswer.put(key, amount(each)));
    return new Tolerance(null, byAnswer);
  }

  private static BigDecimal amount(YamlNode value) {
    String text = value.text();
    try {
      BigDecimal amount = new BigDecimal(text);
      if (amount.signum() >= 0) {
        return amount;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new ProblemException(
        value.problem(
            "CASES-TOLERANCE",
            "tolerance",
            "A tolerance must be a number from 0 but was \"" + text + "\".",
            null));
  }

  private static void warnOfIdleTolerances(
      Fields fields,
      String id,
      @Nullable Tolerance tolerance,
      Map<String, YamlNode> answers,
      Problems found) {
    YamlNode node = fields.find("tolerance");
    if (tolerance == null || node == null) {
      return;
    }
    for (String key : tolerance.byAnswer().keySet().stream().sorted().toList()) {
      if (!answers.containsKey(key)) {
        found.add(
            Problem.warning(
                "CASES-TOLERANCE",
                node.file(),
                node.line(),
                id,
                null,
                "The tolerance names \"" + key + "\", which is no answer of the case.",
                null));
      }
    }
  }

  private static @Nullable String textOf(@Nullable YamlNode node) {
    return node == null || !node.isScalar() || node.text().equals("false") ? null : node.text();
  }
}
