package org.openshebao.workbench.estimate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.estimate.Interval;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.sdmx.Code;
import org.openshebao.publishing.sdmx.Codelist;
import org.openshebao.publishing.sdmx.Component;
import org.openshebao.publishing.sdmx.Component.TextType;
import org.openshebao.statistics.analysis.PublicationDecision;
import org.openshebao.statistics.design.NonProbabilityDesign;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.disclosure.DisclosureVerdict;
import org.openshebao.statistics.publication.Verdict;

/// What each estimate carries in a dataflow beside its key: value, error, interval, and what a reader must know of them. Codes of
/// frequency and status are those of the cross-domain code lists.
final class SdmxCodes {

  private SdmxCodes() {}

  /// How often a period of this form comes: A, S, Q or M.
  static String frequency(String period) {
    if (period.length() == 4) {
      return "A";
    }
    char kind = period.charAt(5);
    return kind == 'Q' || kind == 'S' ? String.valueOf(kind) : "M";
  }

  static Component frequency() {
    Label name = new Label("Frequency", "频率");
    return Component.dimension(
        "FREQ",
        name,
        new Codelist(
            "CL_FREQ",
            name,
            List.of(
                new Code("A", new Label("Annual", "年度")),
                new Code("S", new Label("Half-yearly", "半年度")),
                new Code("Q", new Label("Quarterly", "季度")),
                new Code("M", new Label("Monthly", "月度")))));
  }

  static List<Component> timeMeasuresAndAttributes() {
    List<Component> all = new ArrayList<>();
    all.add(Component.time(new Label("Time period", "时期")));
    all.add(Component.measure("OBS_VALUE", new Label("Estimate", "估计值")));
    all.add(Component.measure("SE", new Label("Standard error", "标准误")));
    all.add(
        Component.measure("CI_LOW", new Label("Lower limit of the confidence interval", "置信区间下限")));
    all.add(
        Component.measure("CI_UPP", new Label("Upper limit of the confidence interval", "置信区间上限")));
    all.add(
        coded(
            "UNIT_MEASURE",
            new Label("Unit of measure", "计量单位"),
            List.of(
                new Code("SHARE", new Label("Share, as a fraction of 1", "比例（小数）")),
                new Code("UNITS", new Label("Units of the population", "总体单位数")),
                new Code("VALUE", new Label("Unit of the variable", "变量的单位")))));
    all.add(text("CI_LEVEL", new Label("Level of the interval", "置信水平"), TextType.DOUBLE));
    all.add(text("CI_METHOD", new Label("Method of the interval", "区间方法"), TextType.STRING));
    all.add(text("DF", new Label("Degrees of freedom", "自由度"), TextType.DOUBLE));
    all.add(text("N", new Label("Observations", "样本量"), TextType.INTEGER));
    all.add(text("N_EFF", new Label("Effective sample size", "有效样本量"), TextType.DOUBLE));
    all.add(text("DEFF", new Label("Design effect", "设计效应"), TextType.DOUBLE));
    all.add(text("METHOD", new Label("Method", "方法"), TextType.STRING));
    all.add(
        coded(
            "INFERENCE",
            new Label("Basis of inference", "推断基础"),
            List.of(
                new Code("DESIGN", new Label("Design of a probability sample", "概率抽样设计")),
                new Code("MODEL", new Label("Model and its assumptions", "模型及其假设")),
                new Code("NONE", new Label("None: no error is known", "无：误差未知")))));
    all.add(
        coded(
            "OBS_STATUS",
            new Label("Observation status", "观测状态"),
            List.of(
                new Code("A", new Label("Normal", "正常值")),
                new Code("U", new Label("Low reliability", "可靠性低")),
                new Code("Q", new Label("Missing value; suppressed", "缺失值；已隐藏")),
                new Code("O", new Label("Missing value", "缺失值")))));
    all.add(
        coded(
            "CONF_STATUS",
            new Label("Confidentiality status", "保密状态"),
            List.of(
                new Code("F", new Label("Free", "可公开")),
                new Code("C", new Label("Confidential", "保密")),
                new Code("D", new Label("Secondary confidentiality", "次级保密")))));
    all.add(
        text(
            "QUALITY",
            new Label("Quality by the publication standard", "发布标准下的质量"),
            TextType.STRING));
    all.add(text("COMMENT_OBS", new Label("Comment", "说明"), TextType.STRING));
    all.add(Component.attribute("SOURCE", new Label("Source", "来源"), TextType.STRING, true));
    return all;
  }

  private static Component coded(String id, Label name, List<Code> codes) {
    return Component.coded(id, name, new Codelist("CL_" + id, name, codes), true);
  }

  private static Component text(String id, Label name, TextType type) {
    return Component.attribute(id, name, type, false);
  }

  /// Puts what an estimate carries.
  static void fill(Map<String, String> values, Estimate estimate, SurveyDesign design) {
    Interval interval = estimate.interval();
    number(values, "OBS_VALUE", estimate.value());
    number(values, "SE", estimate.standardError());
    number(values, "CI_LOW", interval == null ? null : (Double) interval.lower());
    number(values, "CI_UPP", interval == null ? null : (Double) interval.upper());
    values.put(
        "UNIT_MEASURE",
        switch (estimate.unit()) {
          case "share" -> "SHARE";
          case "units" -> "UNITS";
          default -> "VALUE";
        });
    if (interval != null) {
      number(values, "CI_LEVEL", interval.level());
      values.put("CI_METHOD", interval.method());
    }
    number(values, "DF", estimate.degreesOfFreedom());
    if (estimate.n() >= 0) {
      values.put("N", Long.toString(estimate.n()));
    }
    number(values, "N_EFF", estimate.effectiveSampleSize());
    number(values, "DEFF", estimate.designEffect());
    values.put("METHOD", estimate.method());
    values.put(
        "INFERENCE",
        !(design instanceof NonProbabilityDesign)
            ? "DESIGN"
            : estimate.standardError() == null ? "NONE" : "MODEL");
    values.put("OBS_STATUS", estimate.value() == null ? "O" : "A");
    values.put("CONF_STATUS", "F");
    Label reason = estimate.reason();
    if (reason != null) {
      values.put("COMMENT_OBS", reason.en());
    }
  }

  /// Puts what standards and disclosure control say of it: status, confidentiality, quality.
  static void fill(
      Map<String, String> values, Estimate estimate, @Nullable PublicationDecision decision) {
    if (decision == null) {
      return;
    }
    DisclosureVerdict disclosure = decision.disclosure();
    if (disclosure != null && disclosure.isWithheld()) {
      values.put("CONF_STATUS", disclosure.code());
    }
    if (decision.isWithheld() && estimate.value() == null) {
      values.put("OBS_STATUS", "Q");
    } else if (decision.verdict() == Verdict.CAUTION) {
      values.put("OBS_STATUS", "U");
    }
    if (!decision.quality().isEmpty()) {
      values.put(
          "QUALITY",
          String.join(
              "; ",
              decision.quality().stream()
                  .map(each -> each.standard() + ": " + each.verdict().label().en())
                  .toList()));
    }
    Label reason = decision.reason();
    if (reason != null) {
      values.put("COMMENT_OBS", reason.en());
    }
  }

  private static void number(Map<String, String> values, String id, @Nullable Double number) {
    if (number != null && Double.isFinite(number)) {
      values.put(
          id,
          number == Math.rint(number) && Math.abs(number) < 1e15
              ? Long.toString(number.longValue())
              : Double.toString(number));
    }
  }
}
