package org.openshebao.workbench.valuation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.Fields;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.workbench.valuation.ValuationOutline.CategoryOutline;
import org.openshebao.workbench.valuation.ValuationOutline.LawNames;
import org.openshebao.workbench.valuation.ValuationOutline.Overlay;
import org.openshebao.workbench.valuation.ValuationOutline.Published;
import org.openshebao.workbench.valuation.ValuationOutline.RetirementGroup;
import org.openshebao.workbench.valuation.ValuationOutline.SchemeOutline;

/// Reads a valuation: its outline and its assumptions book. Every problem is reported with file and line.
final class ValuationFile {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "label",
          "scope",
          "branch",
          "based_on",
          "base_year",
          "years",
          "population",
          "law",
          "groups",
          "categories",
          "schemes",
          "published",
          "assumptions");
  private static final Set<String> ENTRY =
      Set.of(
          "label",
          "unit",
          "value",
          "path",
          "range",
          "grade",
          "source",
          "date",
          "owner",
          "experience",
          "note");

  private ValuationFile() {}

  /// An outline with its book.
  record Read(ValuationOutline outline, AssumptionsBook book) {}

  static Read read(String file, String text) {
    Problems problems = new Problems();
    YamlNode root = YamlNode.parse(file, text);
    Fields fields = new Fields(root, null, problems).allow(KEYS);
    String id = fields.required("id");
    Label label = fields.label("label", true);
    Label scope = fields.label("scope", true);
    Integer baseYear = fields.read("base_year", true, ValuationFile::whole);
    Integer years = fields.read("years", true, ValuationFile::whole);
    String country = fields.read("population", true, node -> node.get("country").text());
    LawNames law = fields.read("law", true, ValuationFile::law);
    List<RetirementGroup> groups = list(fields, "groups", ValuationFile::group);
    List<CategoryOutline> categories = list(fields, "categories", ValuationFile::category);
    List<SchemeOutline> schemes =
        list(fields, "schemes", node -> new SchemeOutline(node.get("id").text(), label(node)));
    List<Published> published = list(fields, "published", ValuationFile::published);
    Map<String, Assumption> book = assumptions(fields, problems);
    problems.throwIfErrors();
    if (label == null
        || scope == null
        || baseYear == null
        || years == null
        || country == null
        || law == null) {
      throw new IllegalStateException("What is missing from " + file + " was not reported.");
    }
    return new Read(
        new ValuationOutline(
            id,
            label,
            scope,
            baseYear,
            years,
            country,
            law,
            groups,
            categories,
            schemes,
            published,
            file),
        new AssumptionsBook(file, baseYear, years, book));
  }

  private interface Reader<T> {
    T read(YamlNode node);
  }

  private static <T> List<T> list(Fields fields, String key, Reader<T> reader) {
    List<T> read =
        fields.read(
            key,
            false,
            node -> {
              List<T> items = new ArrayList<>();
              for (YamlNode item : node.items()) {
                items.add(reader.read(item));
              }
              return items;
            });
    return read == null ? List.of() : read;
  }

  static Label label(YamlNode node) {
    YamlNode label = node.get("label");
    return new Label(label.get("en").text(), label.get("zh").text());
  }

  private static @Nullable Label optional(YamlNode node, String key) {
    return node.find(key)
        .map(label -> new Label(label.get("en").text(), label.get("zh").text()))
        .orElse(null);
  }

  private static int whole(YamlNode node) {
    try {
      return Integer.parseInt(node.text());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + node.text() + "\" is no whole number.", e);
    }
  }

  static double number(YamlNode node) {
    try {
      return Double.parseDouble(node.text().replace("_", ""));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + node.text() + "\" is no number.", e);
    }
  }

  private static Map<String, String> texts(YamlNode node) {
    Map<String, String> texts = new LinkedHashMap<>();
    node.entries().forEach((key, value) -> texts.put(key, value.text()));
    return texts;
  }

  private static LawNames law(YamlNode node) {
    List<Overlay> overlays = new ArrayList<>();
    for (YamlNode each : node.find("overlays").map(YamlNode::items).orElse(List.of())) {
      overlays.add(
          new Overlay(
              each.get("parameter").text(),
              each.findText("value"),
              each.find("over_base").map(ValuationFile::number).orElse(null),
              each.find("from").map(ValuationFile::whole).orElse(0)));
    }
    return new LawNames(node.get("place").text(), texts(node.get("names")), overlays);
  }

  private static RetirementGroup group(YamlNode node) {
    return new RetirementGroup(node.get("id").text(), label(node), texts(node.get("facts")));
  }

  private static Map<String, Double> shares(YamlNode node) {
    Map<String, Double> shares = new TreeMap<>();
    node.entries().forEach((key, value) -> shares.put(key, number(value)));
    return shares;
  }

  private static CategoryOutline category(YamlNode node) {
    Map<Double, Double> chosen = new TreeMap<>();
    node.find("chosen_bases")
        .ifPresent(bases ->
            bases
                .entries()
                .forEach((key, value) -> chosen.put(Double.parseDouble(key), number(value))));
    return new CategoryOutline(
        node.get("id").text(),
        label(node),
        node.get("scheme").text(),
        node.get("pool_rate").items().stream().map(YamlNode::text).toList(),
        node.get("account_rate").text(),
        shares(node.get("men")),
        shares(node.get("women")),
        chosen);
  }

  private static Published published(YamlNode node) {
    YamlNode why = node.get("why");
    return new Published(
        node.get("id").text(),
        label(node),
        node.get("what").text(),
        node.get("value").text(),
        node.get("scope").text(),
        node.get("source").text(),
        new Label(why.get("en").text(), why.get("zh").text()));
  }

  private static Map<String, Assumption> assumptions(Fields fields, Problems problems) {
    Map<String, Assumption> book = new LinkedHashMap<>();
    YamlNode all = fields.find("assumptions");
    if (all == null) {
      fields.missing("assumptions");
      return book;
    }
    all.entries()
        .forEach((id, node) -> {
          Fields entry = new Fields(node, id, problems).allow(ENTRY);
          Label label = entry.label("label", true);
          Map<Integer, Double> values = entry.read("value", false, ValuationFile::single);
          if (values == null) {
            values = entry.read("path", entry.find("value") == null, ValuationFile::path);
          }
          List<Double> range =
              entry.read(
                  "range",
                  false,
                  list -> list.items().stream().map(ValuationFile::number).toList());
          Grade grade = entry.read("grade", true, value -> Grade.parse(value.text()));
          if (label != null && values != null && grade != null) {
            book.put(
                id,
                new Assumption(
                    id,
                    label,
                    entry.required("unit"),
                    values,
                    range == null ? null : range.getFirst(),
                    range == null ? null : range.getLast(),
                    grade,
                    entry.required("source"),
                    entry.required("date"),
                    entry.required("owner"),
                    optional(node, "experience"),
                    optional(node, "note")));
          }
        });
    return book;
  }

  static Map<Integer, Double> single(YamlNode node) {
    return Map.of(0, number(node));
  }

  static Map<Integer, Double> path(YamlNode node) {
    Map<Integer, Double> values = new TreeMap<>();
    node.entries()
        .forEach((year, value) -> {
          if (!year.matches("\\d{1,4}")) {
            throw new IllegalArgumentException("\"" + year + "\" is no year or age.");
          }
          values.put(Integer.parseInt(year), number(value));
        });
    return values;
  }
}
