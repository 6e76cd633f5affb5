package org.openshebao.statistics.publication;

import java.util.Arrays;
import java.util.List;
import org.openshebao.base.text.Label;

/// What a rule of a standard may ask of a number.
public enum Measure {
  ESTIMATE("estimate", "estimate", "估计值"),
  SE("se", "standard error", "标准误"),
  CV("cv", "relative standard error", "变异系数"),
  /// The relative error of −ln p, where p is the share or its complement, whichever is less.
  LOG_CV("logCv", "relative error on the log scale", "对数变异系数"),
  N("n", "sample size", "样本量"),
  /// Sampled units that have the attribute; all of them when the number is no share.
  CASES("cases", "sampled cases", "样本中具有该特征的单位数"),
  COMPLEMENT("complement", "sampled units without the attribute", "样本中不具有该特征的单位数"),
  DEFF("deff", "design effect", "设计效应"),
  N_EFF("nEff", "effective sample size", "有效样本量"),
  /// p (1 − p) / se², at most n: what a Korn–Graubard interval is computed with.
  N_EFF_SHARE("nEffShare", "effective sample size of a share", "比例的有效样本量"),
  DF("df", "degrees of freedom", "自由度"),
  /// Upper less lower limit of the 95 % interval of Korn and Graubard.
  WIDTH("width", "width of the Korn–Graubard interval", "Korn–Graubard区间宽度"),
  RELATIVE_WIDTH("relativeWidth", "width of the interval over the share", "区间宽度与比例之比"),
  RELATIVE_WIDTH_COMPLEMENT(
      "relativeWidthComplement", "width of the interval over the complement", "区间宽度与补比例之比"),
  /// How many units of the population the cases stand for.
  WEIGHTED_CASES("weightedCases", "population that the cases stand for", "具有该特征的总体估计数"),
  WEIGHTED_BASE("weightedBase", "population of the domain", "该域总体估计数"),
  ITEM_NONRESPONSE("itemNonresponse", "share of the domain without an answer", "项目无回答比例");

  private final String id;
  private final Label label;

  Measure(String id, String en, String zh) {
    this.id = id;
    this.label = new Label(en, zh);
  }

  /// As rules call it.
  public String id() {
    return id;
  }

  /// In words.
  public Label label() {
    return label;
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Measure::id).toList();
  }
}
