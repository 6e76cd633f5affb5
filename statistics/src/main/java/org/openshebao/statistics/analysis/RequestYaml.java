package org.openshebao.statistics.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.yaml.YamlNode;
import org.openshebao.statistics.analysis.Request.ContrastSpec;
import org.openshebao.statistics.estimator.DegreesOfFreedom;
import org.openshebao.statistics.estimator.DesignEffect;
import org.openshebao.statistics.estimator.Estimand;
import org.openshebao.statistics.estimator.MissingPolicy;
import org.openshebao.statistics.estimator.ProportionInterval;
import org.openshebao.statistics.estimator.QuantileInterval;
import org.openshebao.statistics.estimator.QuantileRule;
import org.openshebao.statistics.estimator.Scope;
import org.openshebao.statistics.hypothesis.IndependenceStatistic;
import org.openshebao.statistics.hypothesis.RankScore;
import org.openshebao.statistics.indicator.CatalogueYaml;
import org.openshebao.statistics.indicator.IndicatorQuestion;
import org.openshebao.statistics.inequality.PovertyLine;
import org.openshebao.statistics.model.ModelFamily;
import org.openshebao.statistics.model.ModelFormula;

/// Reads what an analysis file asks.
final class RequestYaml {

  private static final ModelFormula NO_FORMULA = new ModelFormula("", List.of(), true);

  private RequestYaml() {}

  static Optional<Request> estimate(YamlNode node, int number) {
    node.allow(
        "id",
        "estimand",
        "variables",
        "numerator",
        "denominator",
        "rows",
        "columns",
        "probabilities",
        "rule",
        "alpha",
        "line",
        "share",
        "ofQuantile",
        "interval",
        "by",
        "domain",
        "missing",
        "degreesOfFreedom",
        "level",
        "designEffect",
        "contrasts");
    String id = id(node, number);
    String domain = node.findText("domain").orElse(null);
    String kind = node.text("estimand").toLowerCase(Locale.ROOT).replace(' ', '_');
    List<String> variables = Yaml.texts(node, "variables");
    Estimand estimand =
        switch (kind) {
          case "total" -> new Estimand.Total(variables);
          case "mean" -> new Estimand.Mean(variables);
          case "ratio" -> new Estimand.Ratio(node.text("numerator"), node.text("denominator"));
          case "proportion" -> new Estimand.Proportion(one(node, variables), interval(node));
          case "quantile" -> quantile(node, variables);
          case "variance" -> new Estimand.VarianceMatrix(variables);
          case "gini" -> new Estimand.Gini(one(node, variables));
          case "quintile_share_ratio" -> new Estimand.QuintileShares(one(node, variables));
          case "poverty" -> poverty(node, one(node, variables));
          default -> null;
        };
    if (estimand != null) {
      if (variables.isEmpty() && !kind.equals("ratio")) {
        node.report(
            "YAML-KEY-MISSING", "The key \"variables\" is missing.", "Name what is estimated.");
      }
      return Optional.of(
          new Request.OfEstimand(id, node.line(), estimand, scope(node, domain), contrasts(node)));
    }
    return switch (kind) {
      case "table" ->
          Optional.of(
              new Request.OfTable(
                  id, node.line(), node.text("rows"), node.text("columns"), domain));
      case "degrees_of_freedom" ->
          Optional.of(new Request.OfDegreesOfFreedom(id, node.line(), domain));
      case "replicate_scales" -> Optional.of(new Request.OfReplicateScales(id, node.line()));
      default -> {
        node.report(
            "ANALYSIS-CHOICE",
            "\"%s\" cannot be estimated.".formatted(kind),
            "Choices are total, mean, ratio, proportion, quantile, variance, gini, poverty, quintile_share_ratio, table, degrees_of_freedom, replicate_scales.");
        yield Optional.empty();
      }
    };
  }

  /// An indicator: its id, or a map with what it needs.
  static Request indicator(YamlNode node, int number) {
    if (!node.isMap()) {
      String id = node.text();
      return new Request.OfIndicator(
          id,
          node.line(),
          new IndicatorQuestion(id, null, null, null, Map.of()),
          ProportionInterval.LOGIT,
          Scope.ALL.withDesignEffect(DesignEffect.WITHOUT_REPLACEMENT),
          List.of());
    }
    node.allow(
        "id",
        "indicator",
        "on",
        "area",
        "ages",
        "bind",
        "interval",
        "by",
        "domain",
        "missing",
        "degreesOfFreedom",
        "level",
        "designEffect",
        "contrasts");
    Map<String, String> bindings = new LinkedHashMap<>();
    node.find("bind")
        .ifPresent(all -> all.entries().forEach((name, value) -> bindings.put(name, value.text())));
    String indicator = node.text("indicator");
    Scope scope = scope(node, node.findText("domain").orElse(null));
    return new Request.OfIndicator(
        node.findText("id").orElse(indicator),
        node.line(),
        new IndicatorQuestion(
            indicator,
            CatalogueYaml.day(node, "on"),
            node.findText("area").orElse(null),
            node.find("ages").map(CatalogueYaml::ages).orElse(null),
            bindings),
        interval(node),
        node.find("designEffect").isPresent()
            ? scope
            : scope.withDesignEffect(DesignEffect.WITHOUT_REPLACEMENT),
        contrasts(node));
  }

  private static ProportionInterval interval(YamlNode node) {
    return node.find("interval")
        .map(value -> Yaml.choice(value, ProportionInterval.class, ProportionInterval.LOGIT))
        .orElse(ProportionInterval.LOGIT);
  }

  private static String one(YamlNode node, List<String> variables) {
    if (variables.size() > 1) {
      node.report("ANALYSIS-VALUE", "A proportion is of one variable.", "Ask one after another.");
    }
    return variables.isEmpty() ? "" : variables.getFirst();
  }

  private static Estimand poverty(YamlNode node, String variable) {
    return Yaml.attempt(
        node,
        new Estimand.Gini(variable),
        value -> {
          int alpha = Yaml.findNumber(node, "alpha").orElse(0.0).intValue();
          Optional<Double> line = Yaml.findNumber(node, "line");
          PovertyLine of =
              line.isPresent()
                  ? PovertyLine.ofAmount(line.get())
                  : PovertyLine.relative(
                      Yaml.findNumber(node, "share").orElse(0.6),
                      Yaml.findNumber(node, "ofQuantile").orElse(0.5));
          return new Estimand.Poverty(variable, of, alpha);
        });
  }

  private static Estimand quantile(YamlNode node, List<String> variables) {
    return Yaml.attempt(
        node,
        new Estimand.Total(variables),
        value -> {
          List<Double> probabilities = Yaml.numbers(node, "probabilities");
          return new Estimand.Quantile(
              variables,
              probabilities.isEmpty() ? List.of(0.5) : probabilities,
              node.find("rule")
                  .map(each -> Yaml.choice(each, QuantileRule.class, QuantileRule.MATH))
                  .orElse(QuantileRule.MATH),
              node.find("interval")
                  .map(each -> Yaml.choice(each, QuantileInterval.class, QuantileInterval.MEAN))
                  .orElse(QuantileInterval.MEAN));
        });
  }

  private static Scope scope(YamlNode node, @Nullable String domain) {
    return Yaml.attempt(
        node,
        Scope.ALL,
        value -> {
          DegreesOfFreedom degrees = DegreesOfFreedom.ofDomain();
          Optional<String> stated = node.findText("degreesOfFreedom");
          if (stated.isPresent()) {
            degrees =
                switch (stated.get()) {
                  case "normal" -> DegreesOfFreedom.normal();
                  case "design" -> DegreesOfFreedom.ofDesign();
                  case "domain" -> DegreesOfFreedom.ofDomain();
                  default ->
                      DegreesOfFreedom.stated(
                          Yaml.findNumber(node, "degreesOfFreedom").orElse(1.0));
                };
          }
          DesignEffect effect =
              node.findText("designEffect")
                  .map(text ->
                      switch (text) {
                        case "replace", "with_replacement" -> DesignEffect.WITH_REPLACEMENT;
                        case "false" -> DesignEffect.NONE;
                        default -> DesignEffect.WITHOUT_REPLACEMENT;
                      })
                  .orElse(DesignEffect.NONE);
          MissingPolicy missing =
              node.find("missing")
                  .map(each -> Yaml.choice(each, MissingPolicy.class, MissingPolicy.COMPLETE_ROWS))
                  .orElse(MissingPolicy.COMPLETE_ROWS);
          return new Scope(Yaml.texts(node, "by"), domain, missing, degrees, level(node), effect);
        });
  }

  private static double level(YamlNode node) {
    return Yaml.findNumber(node, "level").orElse(0.95);
  }

  private static List<ContrastSpec> contrasts(YamlNode node) {
    List<ContrastSpec> contrasts = new ArrayList<>();
    for (YamlNode item : node.list("contrasts")) {
      item.allow("name", "coefficients", "expression");
      Map<String, Double> coefficients = new LinkedHashMap<>();
      item.find("coefficients")
          .ifPresent(all ->
              all.entries().forEach((name, value) -> coefficients.put(name, Yaml.number(value))));
      String expression = item.findText("expression").orElse(null);
      if (coefficients.isEmpty() == (expression == null)) {
        item.report(
            "ANALYSIS-CONTRAST",
            "A contrast has coefficients or an expression.",
            "Give one of them.");
      }
      contrasts.add(
          new ContrastSpec(item.findText("name").orElse("contrast"), coefficients, expression));
    }
    return contrasts;
  }

  static Optional<Request> test(YamlNode node, int number) {
    node.allow(
        "id",
        "test",
        "response",
        "group",
        "score",
        "rows",
        "columns",
        "statistic",
        "domain",
        "level");
    String id = id(node, number);
    String domain = node.findText("domain").orElse(null);
    String kind = node.text("test");
    return switch (kind) {
      case "t" ->
          Optional.of(
              new Request.OfGroups(
                  id,
                  node.line(),
                  node.text("response"),
                  node.text("group"),
                  null,
                  domain,
                  level(node)));
      case "rank" ->
          Optional.of(
              new Request.OfGroups(
                  id,
                  node.line(),
                  node.text("response"),
                  node.text("group"),
                  node.find("score")
                      .map(value -> Yaml.choice(value, RankScore.class, RankScore.WILCOXON))
                      .orElse(RankScore.WILCOXON),
                  domain,
                  level(node)));
      case "independence" ->
          Optional.of(
              new Request.OfIndependence(
                  id,
                  node.line(),
                  node.text("rows"),
                  node.text("columns"),
                  node.find("statistic")
                      .map(value ->
                          Yaml.choice(value, IndependenceStatistic.class, IndependenceStatistic.F))
                      .orElse(IndependenceStatistic.F),
                  domain));
      default -> {
        node.report(
            "ANALYSIS-CHOICE",
            "There is no test \"%s\".".formatted(kind),
            "Choices are t, rank, independence.");
        yield Optional.empty();
      }
    };
  }

  static Optional<Request> model(YamlNode node, int number) {
    node.allow("id", "family", "formula", "domain", "level", "testTerms");
    ModelFamily family =
        node.find("family")
            .map(value -> Yaml.choice(value, ModelFamily.class, ModelFamily.LINEAR))
            .orElse(ModelFamily.LINEAR);
    String text = node.text("formula");
    ModelFormula formula = Yaml.attempt(node, NO_FORMULA, value -> ModelFormula.parse(text));
    return Optional.of(
        new Request.OfModel(
            id(node, number),
            node.line(),
            family,
            formula,
            node.findText("domain").orElse(null),
            level(node),
            Yaml.texts(node, "testTerms")));
  }

  private static String id(YamlNode node, int number) {
    return node.findText("id").orElse("request" + number);
  }
}
