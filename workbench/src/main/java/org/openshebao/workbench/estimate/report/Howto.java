package org.openshebao.workbench.estimate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.analysis.Request;
import org.openshebao.statistics.analysis.ResultItem;
import org.openshebao.statistics.estimator.Scope;
import org.openshebao.workbench.estimate.EstimateWords;

/// What an answer is of and how it was computed, in a sentence.
final class Howto {

  private Howto() {}

  /// Of whom, and what was asked.
  static Label of(ResultItem item) {
    return switch (item.request()) {
      case Request.OfEstimand ask -> scope(ask);
      case Request.OfTable ask -> domain("Weighted counts of rows", "加权计数", ask.domain());
      case Request.OfGroups ask ->
          domain(
              "Whether %s differs between groups of %s".formatted(ask.response(), ask.group()),
              "%s在%s各组之间是否有差异".formatted(ask.response(), ask.group()),
              ask.domain());
      case Request.OfIndependence ask ->
          domain(
              "Whether %s and %s are independent".formatted(ask.rows(), ask.columns()),
              "%s与%s是否独立".formatted(ask.rows(), ask.columns()),
              ask.domain());
      case Request.OfModel ask ->
          domain(
              "%s regression, %s"
                  .formatted(
                      ask.family().name().toLowerCase(Locale.ROOT), ask.formula().response()),
              "%s回归，%s"
                  .formatted(
                      ask.family().name().toLowerCase(Locale.ROOT), ask.formula().response()),
              ask.domain());
      case Request.OfIndicator ask ->
          domain("By the definition " + ask.id(), "按定义 " + ask.id() + " 估计", ask.scope().domain());
      default -> new Label("Numbers of the design.", "设计的有关数值。");
    };
  }

  private static Label scope(Request.OfEstimand ask) {
    Scope scope = ask.scope();
    String by = String.join(" × ", scope.by());
    return domain(
        by.isEmpty() ? "The whole sample" : "By " + by,
        by.isEmpty() ? "全部样本" : "按" + by + "分组",
        scope.domain());
  }

  private static Label domain(
      String en, String zh, @org.jspecify.annotations.Nullable String domain) {
    return domain == null
        ? new Label(en + ".", zh + "。")
        : new Label(en + ", where " + domain + ".", zh + "，限于：" + domain + "。");
  }

  /// How value and error came about, for the detail behind each number.
  static Label formula(ResultItem item) {
    if (!(item instanceof ResultItem.OfEstimates of)
        || !(of.request() instanceof Request.OfEstimand ask)) {
      return of(item);
    }
    Estimate first = of.estimates().list().getFirst();
    Label method = EstimateWords.method(first.method());
    List<String> en = new ArrayList<>(List.of(method.en()));
    List<String> zh = new ArrayList<>(List.of(method.zh()));
    if (first.interval() != null) {
      en.add("interval " + first.interval().method());
      zh.add("区间方法 " + first.interval().method());
    }
    String missing = ask.scope().missing().name().toLowerCase(Locale.ROOT);
    en.add("missing values: " + missing.replace('_', ' '));
    zh.add("缺失值：" + missing);
    Label what = of(item);
    return new Label(what.en() + " " + String.join("; ", en), what.zh() + String.join("；", zh));
  }
}
