package org.openshebao.workbench.reform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.workbench.lawbook.CountryData;
import org.openshebao.workbench.reform.ComparisonOutline.Benefit;
import org.openshebao.workbench.reform.ComparisonOutline.Contribution;
import org.openshebao.workbench.reform.ComparisonOutline.Group;
import org.openshebao.workbench.reform.ComparisonOutline.Scheme;
import org.openshebao.workbench.reform.ComparisonOutline.Subsidy;

/// Reads the outline of a country's comparisons, a resource of the country's data.
public final class ComparisonOutlineFile {

  private ComparisonOutlineFile() {}

  /// The outline of the law with this id.
  public static ComparisonOutline load(String lawId) {
    String text = CountryData.find(lawId, "comparison.yaml");
    if (text == null) {
      throw new ProblemException(
          Problem.error(
              "COMPARE-OUTLINE",
              null,
              0,
              "law",
              lawId,
              "The country's data hold no outline of a comparison.",
              "Add " + CountryData.resource(lawId, "comparison.yaml") + "."));
    }
    return read("comparison.yaml", text);
  }

  static ComparisonOutline read(String file, String text) {
    YamlNode root = YamlNode.parse(file, text);
    Map<String, Label> payers = named(root.get("payers"), ComparisonOutlineFile::label);
    Map<String, Label> funds = named(root.get("funds"), ComparisonOutlineFile::label);
    ComparisonOutline outline =
        new ComparisonOutline(
            root.get("suppositions").items().stream().map(ComparisonOutlineFile::label).toList(),
            named(root.get("suppose"), YamlNode::text),
            known(payers, root.get("own").text()),
            root.get("must").text(),
            root.get("enrolled").text(),
            root.get("receiving").text(),
            payers,
            funds,
            list(
                root.get("schemes"),
                item ->
                    new Scheme(
                        text(item, "id"),
                        text(item, "branch"),
                        label(item.get("label")),
                        text(item, "participation"),
                        text(item, "enrolment"),
                        item.findText("evidence"))),
            list(
                root.get("contributions"),
                item ->
                    new Contribution(
                        text(item, "scheme"),
                        known(funds, text(item, "fund")),
                        known(payers, text(item, "payer")),
                        text(item, "variable"))),
            list(
                root.get("subsidies"),
                item ->
                    new Subsidy(
                        text(item, "scheme"),
                        known(payers, text(item, "payer")),
                        known(payers, text(item, "relieves")),
                        text(item, "variable"))),
            list(
                root.get("benefits"),
                item ->
                    new Benefit(
                        text(item, "scheme"),
                        known(funds, text(item, "fund")),
                        text(item, "variable"))),
            list(root.get("measures"), item -> text(item, "variable")),
            list(root.get("groups"), ComparisonOutlineFile::group));
    outline.contributions().forEach(item -> outline.schemeOf(item.scheme()));
    outline.subsidies().forEach(item -> outline.schemeOf(item.scheme()));
    outline.benefits().forEach(item -> outline.schemeOf(item.scheme()));
    return outline;
  }

  private static Group group(YamlNode item) {
    boolean byAge = item.find("birth").isPresent();
    return new Group(
        text(item, "id"),
        label(item.get("label")),
        text(item, byAge ? "birth" : "variable"),
        byAge
            ? item.get("bounds").items().stream()
                .map(bound -> Integer.valueOf(bound.text()))
                .toList()
            : List.of(),
        item.findText("real_only") != null);
  }

  private static String known(Map<String, Label> map, String id) {
    if (!map.containsKey(id)) {
      throw new IllegalArgumentException(
          "\"%s\" is not declared; there are %s.".formatted(id, map.keySet()));
    }
    return id;
  }

  private static <T> Map<String, T> named(YamlNode node, Function<YamlNode, T> reader) {
    Map<String, T> named = new LinkedHashMap<>();
    node.entries().forEach((key, value) -> named.put(key, reader.apply(value)));
    return named;
  }

  private static <T> List<T> list(YamlNode node, Function<YamlNode, T> reader) {
    return node.items().stream().map(reader).toList();
  }

  private static String text(YamlNode node, String key) {
    return node.get(key).text();
  }

  private static Label label(YamlNode node) {
    return new Label(node.get("en").text(), node.get("zh").text());
  }
}
