package org.openshebao.workbench.conform;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.standards.logic.Rational;
import org.openshebao.workbench.lawbook.CountryData;

/// Reads where a country's figures come from, a resource of the country's data.
final class BindingFile {

  static final String NAME = "standards/binding.yaml";

  private BindingFile() {}

  /// The binding of the law with this id; throws when its country has none.
  static Binding load(String lawId) {
    String text = CountryData.find(lawId, NAME);
    if (text == null) {
      throw new ProblemException(
          Problem.error(
              "CONFORM-BINDING",
              null,
              0,
              "law",
              lawId,
              "The country's data say nothing about international standards.",
              "Add " + CountryData.resource(lawId, NAME) + "."));
    }
    return read(YamlNode.parse(NAME, text));
  }

  private static Binding read(YamlNode root) {
    Map<String, Source> documents = new LinkedHashMap<>();
    root.get("documents").entries().forEach((id, node) -> documents.put(id, document(id, node)));
    Map<String, Binding.Person> persons = new LinkedHashMap<>();
    root.get("persons")
        .entries()
        .forEach((id, node) ->
            persons.put(
                id, new Binding.Person(node.get("beneficiary").text(), facts(node.get("facts")))));
    Map<String, Computation> computations = new LinkedHashMap<>();
    for (YamlNode node : root.get("computations").items()) {
      Computation computation = computation(node);
      computations.put(computation.id(), computation);
    }
    Map<String, Binding.Figure> figures = new LinkedHashMap<>();
    root.get("figures").entries().forEach((id, node) -> figures.put(id, figure(node)));
    Map<String, String> counts = new LinkedHashMap<>();
    root.get("counts")
        .items()
        .forEach(node -> counts.put(node.get("measure").text(), node.get("figure").text()));
    YamlNode reference = root.get("reference");
    YamlNode retirement = root.get("retirement");
    YamlNode account = root.get("account");
    YamlNode financing = root.get("financing");
    YamlNode weeks = root.get("weeks_paid");
    YamlNode care = root.get("maternity_care");
    YamlNode population = root.get("population");
    Map<String, Label> insideList = new LinkedHashMap<>();
    care.get("inside_list")
        .items()
        .forEach(node ->
            insideList.put(node.get("computation").text(), FactsFile.label(node.get("label"))));
    return new Binding(
        root.get("average_wage").text(),
        new Binding.Reference(reference.get("id").text(), reference.get("ratio").text()),
        texts(root, "ratios"),
        new Binding.Retirement(
            retirement.get("variable").text(),
            facts(retirement.get("facts")),
            Integer.parseInt(retirement.get("youngest").text()),
            Integer.parseInt(retirement.get("oldest").text())),
        new Binding.Account(account.get("credit").text(), facts(account.get("facts"))),
        gap(root.get("account_gap")),
        texts(root, "held"),
        root.get("suppositions").items().stream().map(FactsFile::label).toList(),
        persons,
        computations,
        root.get("of_earnings").items().stream().map(BindingFile::ofEarnings).toList(),
        new Binding.Financing(
            financing.get("measure").text(),
            texts(financing, "employees"),
            texts(financing, "others"),
            facts(financing.get("at_most")),
            FactsFile.label(financing.get("note"))),
        root.get("none").items().stream()
            .map(node ->
                new Binding.Cited(
                    node.get("measure").text(),
                    node.get("source").text(),
                    node.get("article").text()))
            .toList(),
        root.get("floors").items().stream().map(BindingFile::floor).toList(),
        documents,
        figures,
        root.get("shares").items().stream().map(BindingFile::share).toList(),
        counts,
        new Binding.WeeksPaid(
            weeks.get("measure").text(),
            weeks.get("paid").text(),
            weeks.get("average").text(),
            weeks.get("recipients").text()),
        root.get("unknown").items().stream()
            .map(node ->
                new Binding.Unknown(
                    texts(node, "measures"),
                    FactsFile.label(node.get("why")),
                    FactsFile.label(node.get("settles"))))
            .toList(),
        texts(root, "by_choice"),
        new Binding.MaternityCare(
            care.get("measure").text(), insideList, FactsFile.label(care.get("note"))),
        new Binding.Population(
            population.get("file").text(),
            population.get("place").text(),
            population.get("persons").text(),
            population.get("source").text()));
  }

  private static Binding.Gap gap(YamlNode node) {
    return new Binding.Gap(
        Double.parseDouble(node.get("low").text()),
        Double.parseDouble(node.get("high").text()),
        texts(node, "grid").stream().map(Double::valueOf).toList(),
        FactsFile.label(node.get("note")));
  }

  private static Computation computation(YamlNode node) {
    String open = node.findText("open_below_when_above");
    String years = node.findText("years");
    return new Computation(
        node.get("id").text(),
        node.findText("person"),
        whole(node, "months"),
        node.findText("variable"),
        node.findText("parameter"),
        isYes(node, "average"),
        isYes(node, "of_place"),
        isYes(node, "by_earnings"),
        texts(node, "quotient"),
        factor(node.findText("times")),
        whole(node, "weeks_of_months"),
        texts(node, "measures"),
        texts(node, "at_nation"),
        texts(node, "at_place"),
        texts(node, "from_this_up"),
        node.findText("instead"),
        node.findText("at_least"),
        open == null ? null : Rational.parse(open),
        findLabel(node, "reading"),
        node.findText("of"),
        years == null ? null : Double.valueOf(years));
  }

  /// 1 when nothing is said, else a number or a quotient such as 30/98.
  private static Rational factor(@Nullable String text) {
    if (text == null) {
      return Rational.ONE;
    }
    int slash = text.indexOf('/');
    return slash < 0
        ? Rational.parse(text)
        : Rational.parse(text.substring(0, slash))
            .dividedBy(Rational.parse(text.substring(slash + 1)));
  }

  private static Binding.OfEarnings ofEarnings(YamlNode node) {
    return new Binding.OfEarnings(
        node.get("measure").text(),
        node.get("share").text(),
        node.get("source").text(),
        node.get("article").text(),
        node.findText("of"),
        FactsFile.label(node.get("note")));
  }

  private static Binding.Floor floor(YamlNode node) {
    return new Binding.Floor(
        node.get("measure").text(),
        node.get("computation").text(),
        node.findText("of"),
        node.get("source").text(),
        node.get("article").text(),
        FactsFile.label(node.get("note")));
  }

  private static Binding.Figure figure(YamlNode node) {
    return new Binding.Figure(
        new BigDecimal(node.get("value").text()).longValueExact(),
        node.get("unit").text(),
        node.get("year").text(),
        node.get("source").text(),
        FactsFile.label(node.get("label")));
  }

  private static Binding.Share share(YamlNode node) {
    return new Binding.Share(
        node.get("measure").text(),
        texts(node, "plus"),
        texts(node, "minus"),
        node.get("over").text(),
        node.get("persons").text(),
        isYes(node, "at_most"),
        isYes(node, "at_least"),
        findLabel(node, "note"));
  }

  private static Source document(String id, YamlNode node) {
    return new Source(
        id,
        FactsFile.label(node.get("title")),
        node.findText("number"),
        node.findText("issuer"),
        node.findText("date"),
        node.findText("address"),
        node.findText("seen"));
  }

  private static Map<String, String> facts(YamlNode node) {
    Map<String, String> facts = new LinkedHashMap<>();
    node.entries().forEach((name, value) -> facts.put(name, value.text()));
    return facts;
  }

  private static List<String> texts(YamlNode node, String key) {
    return node.find(key)
        .map(list -> list.items().stream().map(YamlNode::text).toList())
        .orElse(List.of());
  }

  private static @Nullable Label findLabel(YamlNode node, String key) {
    return node.find(key).map(FactsFile::label).orElse(null);
  }

  private static boolean isYes(YamlNode node, String key) {
    return "yes".equals(node.findText(key));
  }

  private static int whole(YamlNode node, String key) {
    String text = node.findText(key);
    return text == null ? 0 : Integer.parseInt(text);
  }
}
