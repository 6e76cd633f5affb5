package org.openshebao.workbench.assess.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.workbench.assess.OutlineFile;

/// Reads the part `people` of a country's assessment.yaml.
final class PeopleOutlineFile {

  private PeopleOutlineFile() {}

  /// The outline of the law with this id.
  static PeopleOutline load(String lawId) {
    return read(OutlineFile.root(lawId).get("people"));
  }

  static PeopleOutline read(YamlNode node) {
    YamlNode states = node.get("states");
    YamlNode base = node.get("base");
    return new PeopleOutline(
        node.get("suppositions").items().stream().map(PeopleOutlineFile::label).toList(),
        OutlineFile.findings(node.get("summary")),
        texts(node.get("outside")),
        Integer.parseInt(node.get("minimum_rows").text()),
        node.get("must").text(),
        new PeopleOutline.States(
            states.get("paying").text(),
            states.get("receiving").text(),
            states.get("dormant").text(),
            states.get("none").text()),
        node.get("form").text(),
        texts(node.get("work")),
        texts(node.get("too_young")),
        texts(node.get("too_old")),
        node.get("place").text(),
        node.get("insurance_place").text(),
        node.get("schemes").items().stream().map(PeopleOutlineFile::scheme).toList(),
        node.get("branches").items().stream().map(PeopleOutlineFile::branch).toList(),
        new PeopleOutline.Base(
            base.get("scheme").text(), base.get("paid").text(), base.get("due").text()),
        node.get("groups").items().stream().map(PeopleOutlineFile::group).toList(),
        new PeopleOutline.Adequacy(
            employees(node.get("adequacy").get("employees")),
            residents(node.get("adequacy").get("residents"))));
  }

  private static PeopleOutline.Scheme scheme(YamlNode node) {
    return new PeopleOutline.Scheme(
        node.get("id").text(),
        label(node.get("label")),
        node.get("participation").text(),
        node.get("enrolment").text(),
        node.findText("enrolment_place"),
        node.get("margin").text(),
        "yes".equals(node.findText("for_work")));
  }

  private static PeopleOutline.Branch branch(YamlNode node) {
    return new PeopleOutline.Branch(
        node.get("id").text(),
        label(node.get("label")),
        texts(node.get("schemes")),
        "yes".equals(node.findText("exclusive")),
        "yes".equals(node.findText("insures_work")));
  }

  private static PeopleOutline.GroupBy group(YamlNode node) {
    String depth = node.findText("depth");
    return new PeopleOutline.GroupBy(
        node.get("id").text(),
        label(node.get("label")),
        node.get("variable").text(),
        node.find("ages")
            .map(ages -> texts(ages).stream().map(Integer::valueOf).toList())
            .orElse(List.of()),
        depth == null ? 0 : Integer.parseInt(depth),
        node.find("margin").orElse(node.get("variable")).text(),
        node.find("labels").map(PeopleOutlineFile::labels).orElse(Map.of()));
  }

  private static Map<String, Label> labels(YamlNode node) {
    Map<String, Label> labels = new LinkedHashMap<>();
    node.entries().forEach((code, each) -> labels.put(code, label(each)));
    return labels;
  }

  private static PeopleOutline.Employees employees(YamlNode node) {
    return new PeopleOutline.Employees(
        node.get("scheme").text(),
        node.get("birth").text(),
        node.get("statutory_month").text(),
        node.get("statutory_age").text(),
        node.get("retirement_month").text(),
        node.get("minimum").text(),
        node.get("minimum_parameter").text(),
        node.get("months_paid_of_year").text(),
        node.get("credited_months").text(),
        node.get("balance").text(),
        node.get("index").text(),
        node.get("credit").text(),
        texts(node.get("own")),
        texts(node.get("others")),
        texts(node.get("carried")),
        node.get("wage").text(),
        node.get("divisor").text(),
        node.get("pension").text(),
        node.get("has_minimum").text());
  }

  private static PeopleOutline.Residents residents(YamlNode node) {
    return new PeopleOutline.Residents(
        node.get("scheme").text(),
        node.get("age_parameter").text(),
        node.get("credited_months").text(),
        node.get("balance").text(),
        node.get("level").text(),
        node.get("subsidy").text(),
        node.get("pension").text(),
        node.get("has_minimum").text());
  }

  private static Label label(YamlNode node) {
    return new Label(node.get("en").text(), node.get("zh").text());
  }

  private static List<String> texts(YamlNode node) {
    return node.items().stream().map(YamlNode::text).toList();
  }
}
