package org.openshebao.workbench.assess;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.YamlNode;

/// Reads the outline of a country's assessment, a resource of the country's data.
public final class OutlineFile {

  private OutlineFile() {}

  /// The outline of the law with this id.
  public static Outline load(String lawId) {
    return read(root(lawId));
  }

  /// All that the country's data say about assessments, as YAML.
  public static YamlNode root(String lawId) {
    String resource = "/org/openshebao/countries/" + lawId + "/data/assessment.yaml";
    try (InputStream in = OutlineFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ProblemException(
            Problem.error(
                "ASSESS-OUTLINE",
                null,
                0,
                "law",
                lawId,
                "The country's data hold no outline of an assessment.",
                "Add " + resource + "."));
      }
      return YamlNode.parse(
          "assessment.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("Could not read " + resource + ".", e);
    }
  }

  private static Outline read(YamlNode root) {
    return new Outline(
        findings(root.get("summary")),
        coverage(root.get("coverage")),
        retirement(root.get("retirement")),
        contributions(root.get("contributions")),
        named(root.get("residents")),
        careers(root.get("careers")),
        root.get("suppositions").items().stream().map(OutlineFile::label).toList());
  }

  /// Sentences of a summary.
  public static List<Outline.Finding> findings(YamlNode node) {
    List<Outline.Finding> findings = new ArrayList<>();
    for (YamlNode item : node.items()) {
      Map<String, String> which = new LinkedHashMap<>();
      item.entries()
          .forEach((key, value) -> {
            if (value.isScalar()) {
              which.put(key, value.text());
            } else if (value.isList()) {
              which.put(key, String.join(",", value.items().stream().map(YamlNode::text).toList()));
            }
          });
      findings.add(
          new Outline.Finding(
              item.get("kind").text(),
              new Facts(which),
              label(item.get("headline")),
              label(item.get("detail"))));
    }
    return findings;
  }

  private static Outline.Coverage coverage(YamlNode node) {
    return new Outline.Coverage(
        facts(node),
        node.get("form").text(),
        coded(node.get("forms")),
        node.get("registration").text(),
        texts(node.get("registrations")),
        node.get("must").text(),
        texts(node.get("age_conditions")),
        Facts.read(node.get("map")),
        texts(node.get("bars").get("forms")),
        node.get("bars").get("registration").text(),
        named(node.get("schemes")));
  }

  private static List<Outline.Named> named(YamlNode node) {
    List<Outline.Named> named = new ArrayList<>();
    for (YamlNode item : node.items()) {
      named.add(
          new Outline.Named(item.get("variable").text(), label(item.get("label")), facts(item)));
    }
    return named;
  }

  private static Outline.Retirement retirement(YamlNode node) {
    List<Outline.Group> classes = new ArrayList<>();
    for (YamlNode item : node.get("classes").items()) {
      classes.add(new Outline.Group(label(item.get("label")), facts(item)));
    }
    return new Outline.Retirement(
        node.get("month").text(),
        node.get("age").text(),
        node.get("birth").text(),
        node.get("first_birth").text(),
        node.get("last_birth").text(),
        classes);
  }

  private static Outline.Contributions contributions(YamlNode node) {
    List<Outline.Item> items = new ArrayList<>();
    for (YamlNode item : node.get("items").items()) {
      items.add(
          new Outline.Item(
              item.get("id").text(),
              label(item.get("branch")),
              label(item.get("payer")),
              item.get("variable").text(),
              facts(item)));
    }
    return new Outline.Contributions(
        node.get("floor").text(),
        node.get("average").text(),
        node.get("ceiling").text(),
        node.get("floor_published").text(),
        node.get("ceiling_published").text(),
        texts(node.get("wages")),
        items);
  }

  private static Outline.Careers careers(YamlNode node) {
    List<Outline.Career> careers = new ArrayList<>();
    for (YamlNode item : node.get("list").items()) {
      careers.add(
          new Outline.Career(
              item.get("id").text(),
              label(item.get("label")),
              facts(item),
              item.findText("wage_index"),
              Integer.parseInt(item.get("months").text()),
              item.get("pension").text(),
              item.findText("balance")));
    }
    return new Outline.Careers(
        node.get("credit").text(), node.get("credited_months").text(), careers);
  }

  private static Facts facts(YamlNode node) {
    return node.find("facts").map(Facts::read).orElse(Facts.NONE);
  }

  private static Label label(YamlNode node) {
    return new Label(node.get("en").text(), node.get("zh").text());
  }

  private static List<Outline.Coded> coded(YamlNode node) {
    List<Outline.Coded> codes = new ArrayList<>();
    node.entries().forEach((code, label) -> codes.add(new Outline.Coded(code, label(label))));
    return codes;
  }

  private static List<String> texts(YamlNode node) {
    return node.items().stream().map(YamlNode::text).toList();
  }
}
