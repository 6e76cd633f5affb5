package org.openshebao.workbench.assess.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Grade;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Kind;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.publishing.report.Detail;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.SourceEntry;

/// Collects what stands behind the figures of a report: for each its rule, the values it used there, and their documents.
final class Origins {

  private final Law law;
  private final int month;
  private final Map<String, Detail> details = new LinkedHashMap<>();
  private final Map<String, Grade> sources = new TreeMap<>();

  Origins(Law law, int month) {
    this.law = law;
    this.month = month;
  }

  /// The key of what stands behind a variable at a place; noted at the first call.
  String of(String variableName, String place) {
    Variable variable = law.variable(variableName);
    String key = variable.id() + "." + place;
    if (!details.containsKey(key)) {
      details.put(key, detail(variable, place));
    }
    return key;
  }

  /// The key of a figure that a method of ours makes from variables of the law; noted at the first call.
  ///
  /// @param key  stable, unique in the report
  /// @param title  what the figure is
  /// @param formula  how it is computed
  /// @param variables  whose articles stand behind it
  String ofMethod(String key, Label title, Label formula, List<String> variables) {
    if (!details.containsKey(key)) {
      List<String> articles = new ArrayList<>();
      for (String name : variables) {
        law.variable(name).rules().forEach(rule -> addArticle(articles, rule));
      }
      details.put(key, new Detail(title, formula, articles, null, null));
    }
    return key;
  }

  private void addArticle(List<String> articles, RuleInfo rule) {
    Label cited = law.cite(rule.cites());
    String article = cited.en().equals(cited.zh()) ? cited.en() : cited.en() + " · " + cited.zh();
    if (!articles.contains(article)) {
      articles.add(article);
    }
  }

  /// Adds everything noted to a report.
  void addTo(Report.Builder report) {
    sources.forEach((id, grade) -> {
      Source source =
          law.findSource(id).orElseThrow(() -> new IllegalStateException("No source " + id + "."));
      report.source(new SourceEntry(source, grade));
    });
    details.forEach(report::detail);
  }

  private Detail detail(Variable variable, String place) {
    int at = law.places().indexOf(place);
    Label title =
        new Label(
            variable.label().en() + ", " + law.places().get(at).name().en(),
            law.places().get(at).name().zh() + "，" + variable.label().zh());
    List<String> articles = new ArrayList<>();
    StringBuilder en = new StringBuilder();
    StringBuilder zh = new StringBuilder();
    Grade weakest = null;
    String source = null;
    for (RuleInfo rule : variable.rules()) {
      addArticle(articles, rule);
      if (en.isEmpty()) {
        en.append(rule.doc());
        zh.append(rule.doc());
      }
      for (ArgumentInfo argument : rule.arguments()) {
        ParameterValue value = valueOf(argument, at);
        if (value == null) {
          continue;
        }
        Parameter parameter = law.parameter(argument.target());
        String text = value.content().format(parameter.unit());
        en.append("\n- ")
            .append(parameter.label().en())
            .append(": ")
            .append(text)
            .append(words(value));
        zh.append("\n- ")
            .append(parameter.label().zh())
            .append("：")
            .append(text)
            .append(words(value));
        weakest = weakest == null ? value.grade() : weakest.weaker(value.grade());
        String document = note(value);
        source = source == null ? document : source;
      }
    }
    return new Detail(
        title,
        en.isEmpty() ? null : new Label(en.toString(), zh.toString()),
        articles,
        source,
        weakest);
  }

  private @Nullable ParameterValue valueOf(ArgumentInfo argument, int place) {
    boolean isValue = argument.kind() == Kind.PARAMETER || argument.kind() == Kind.TABLE;
    if (!isValue || argument.onVariable() != null) {
      return null;
    }
    return law.timeline(law.parameter(argument.target()), place).find(month);
  }

  private static String words(ParameterValue value) {
    StringBuilder words =
        new StringBuilder(" (").append(value.place()).append(", ").append(value.from());
    if (value.document() != null) {
      words.append(", ").append(value.document());
    }
    if (value.article() != null) {
      words.append(", ").append(value.article());
    }
    return words.append(", ").append(value.grade().key()).append(')').toString();
  }

  /// Notes the documents of a value; the first of them, or null when it names none.
  private @Nullable String note(ParameterValue value) {
    String first = null;
    for (String id : value.sources()) {
      if (law.findSource(id).isPresent()) {
        sources.merge(id, value.grade(), Grade::weaker);
        first = first == null ? id : first;
      }
    }
    return first;
  }
}
