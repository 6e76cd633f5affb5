package org.openshebao.standards.requirement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problems;
import org.openshebao.population.yaml.YamlFile;
import org.openshebao.population.yaml.YamlNode;
import org.openshebao.standards.logic.Rational;

/// Reads the file of an instrument.
final class InstrumentReader {

  /// The form of file that is read.
  static final String SCHEMA = "shebao-standard/1";

  private static final List<String> SCHEDULE_KEYS =
      List.of("schedule-part-XI", "schedule-II", "schedule-part-V");

  private InstrumentReader() {}

  static Instrument read(String file, String text, Problems problems) {
    YamlNode top = YamlFile.parse(file, text, problems);
    top.allow("schema", "instrument", "requirement-count", "requirements");
    if (!top.text("schema").equals(SCHEMA)) {
      top.report("STANDARD-SCHEMA", "The schema is not " + SCHEMA + ".", null);
    }
    YamlNode block = top.find("instrument").orElse(top);
    Map<String, List<String>> lists = listsOf(block);
    String id = block.text("id");
    ConditionReader conditions = new ConditionReader(lists);
    List<Requirement> requirements = new ArrayList<>();
    for (YamlNode entry : top.list("requirements")) {
      requirements.add(requirement(id, entry, conditions));
    }
    long count = top.number("requirement-count");
    if (count != requirements.size()) {
      top.report(
          "STANDARD-COUNT",
          "The file says %d requirements and has %d.".formatted(count, requirements.size()),
          null);
    }
    YamlNode exceptions = block.find("temporary-exceptions").orElse(null);
    return new Instrument(
        id,
        block.text("title"),
        block.text("adopted"),
        block.findText("in-force").orElse(null),
        block.text("kind"),
        block.findText("relation-to-c102").orElse(null),
        block.text("text-basis"),
        block.find("acceptance").map(InstrumentReader::acceptance).orElse(null),
        exceptions == null ? List.of() : texts(exceptions, "provisions"),
        exceptions == null ? null : exceptions.findText("article").orElse(null),
        schedule(block),
        lists,
        definitions(block),
        requirements);
  }

  private static Requirement requirement(String instrument, YamlNode node, ConditionReader reader) {
    node.allow(
        "id",
        "part",
        "branch",
        "article",
        "kind",
        "paraphrase",
        "test",
        "inputs",
        "alternative-of",
        "applies-when",
        "provision",
        "permissive",
        "strength",
        "reading",
        "report",
        "note",
        "role",
        "suggested-measures",
        "weights",
        "verified",
        "applies-to-parts",
        "computation",
        "groups");
    Map<String, Integer> weights = new LinkedHashMap<>();
    node.find("weights")
        .ifPresent(map ->
            map.entries().keySet().stream()
                .filter(part -> !part.equals("others"))
                .forEach(part -> weights.put(part, (int) map.number(part))));
    return new Requirement(
        node.text("id"),
        instrument,
        text(node, "part"),
        text(node, "branch"),
        node.text("article"),
        node.text("kind"),
        node.text("paraphrase"),
        node.find("test").map(reader::read).orElseGet(() -> reader.read(node)),
        texts(node, "inputs"),
        text(node, "alternative-of"),
        text(node, "applies-when"),
        text(node, "provision"),
        node.isTrue("permissive"),
        text(node, "strength"),
        text(node, "reading"),
        text(node, "report"),
        text(node, "note"),
        text(node, "role"),
        texts(node, "suggested-measures"),
        weights,
        verification(node),
        node.line());
  }

  private static Verification verification(YamlNode node) {
    String key = node.findText("verified").orElse(Verification.READ.key());
    try {
      return Verification.parse(key);
    } catch (IllegalArgumentException e) {
      node.report("STANDARD-VERIFIED", String.valueOf(e.getMessage()), null);
      return Verification.MEMORY;
    }
  }

  private static AcceptanceRule acceptance(YamlNode node) {
    Map<String, String> branches = new LinkedHashMap<>();
    node.find("branches")
        .ifPresent(map -> map.entries().forEach((key, value) -> branches.put(key, value.text())));
    List<String> chooseFrom =
        branches.isEmpty() ? texts(node, "choose-from") : List.copyOf(branches.keySet());
    return new AcceptanceRule(
        node.text("article"),
        chooseFrom,
        (int) node.number("min-parts"),
        texts(node, "at-least-one-of"),
        Map.of(),
        0,
        branches);
  }

  private static List<ScheduleLine> schedule(YamlNode block) {
    List<ScheduleLine> lines = new ArrayList<>();
    for (String key : SCHEDULE_KEYS) {
      block.list(key).forEach(line -> lines.add(scheduleLine(line)));
    }
    block.find("rate").ifPresent(line -> lines.add(scheduleLine(line)));
    return lines;
  }

  private static ScheduleLine scheduleLine(YamlNode node) {
    node.allow("part", "contingency", "standard-beneficiary", "rate");
    return new ScheduleLine(
        text(node, "part"),
        node.text("contingency"),
        StandardBeneficiary.parse(node.text("standard-beneficiary")),
        Rational.parse(node.text("rate")));
  }

  /// Lists of plain words in the block: its requirements may name them.
  private static Map<String, List<String>> listsOf(YamlNode block) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    block
        .entries()
        .forEach((key, value) -> {
          if (value.isList() && value.items().stream().noneMatch(YamlNode::isMap)) {
            lists.put(key, value.items().stream().map(YamlNode::text).toList());
          }
        });
    return lists;
  }

  private static Map<String, String> definitions(YamlNode block) {
    Map<String, String> found = new LinkedHashMap<>();
    block
        .find("definitions")
        .ifPresent(map -> map.entries().forEach((key, value) -> found.put(key, value.text())));
    return found;
  }

  private static @Nullable String text(YamlNode node, String key) {
    return node.findText(key).orElse(null);
  }

  private static List<String> texts(YamlNode node, String key) {
    return node.list(key).stream().map(YamlNode::text).toList();
  }
}
