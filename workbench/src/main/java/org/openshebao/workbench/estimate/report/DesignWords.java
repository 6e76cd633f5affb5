package org.openshebao.workbench.estimate.report;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.analysis.AnalysisResult;
import org.openshebao.statistics.analysis.SampleSpec;
import org.openshebao.statistics.design.DesignSpec;
import org.openshebao.statistics.design.NonProbabilityDesign;
import org.openshebao.workbench.estimate.EstimateWords;

/// How a sample was drawn, in sentences.
final class DesignWords {

  private final List<String> en = new ArrayList<>();
  private final List<String> zh = new ArrayList<>();

  private DesignWords() {}

  /// The design of an analysis, an item each.
  static Label of(AnalysisResult result) {
    DesignWords words = new DesignWords();
    SampleSpec spec = result.spec().design();
    if (result.design() instanceof NonProbabilityDesign free) {
      words.add(
          "The probabilities of the sample are not known. What is said holds under these assumptions: "
              + free.assumptions().en(),
          "样本的入样概率未知。结论以下列假设为前提：" + free.assumptions().zh());
    }
    words.phase(spec.design());
    SampleSpec.PhaseSpec second = spec.phase2();
    if (second != null) {
      words.add(
          "A second phase kept rows where " + second.sampled(),
          "第二相抽样保留满足以下条件的记录：" + second.sampled());
      words.phase(second.design());
    }
    SampleSpec.ReplicatesSpec replicates = spec.replicates();
    if (replicates != null) {
      words.add(
          "Replicate weights, "
              + replicates.kind()
              + (replicates.make() ? ", made here" : ", given"),
          "复制权数，" + replicates.kind() + (replicates.make() ? "，由本程序生成" : "，由数据提供者给出"));
    }
    Label method = EstimateWords.method(result.design().method());
    words.add("Errors: " + method.en(), "误差：" + method.zh());
    return new Label(list(words.en), list(words.zh));
  }

  private static String list(List<String> items) {
    return String.join("\n", items.stream().map(item -> "- " + item).toList());
  }

  private void phase(DesignSpec design) {
    if (design.ids().isEmpty()) {
      add("Each row was drawn by itself", "每条记录独立抽取");
    } else {
      add(
          "Sampling units: " + String.join(" / ", design.ids()),
          "抽样单元：" + String.join(" / ", design.ids()));
    }
    if (!design.strata().isEmpty()) {
      add(
          "Strata: " + String.join(" / ", design.strata()),
          "层：" + String.join(" / ", design.strata()));
    }
    String weights = design.weights();
    if (weights != null) {
      add("Weights: " + weights, "权数：" + weights);
    }
    if (design.fpc().isEmpty()) {
      add("Drawn with replacement, or from many", "有放回抽取，或总体很大");
    } else {
      add(
          (design.unequalProbabilities() ? "Probabilities: " : "Populations: ")
              + String.join(" / ", design.fpc()),
          (design.unequalProbabilities() ? "入样概率：" : "总体单元数：") + String.join(" / ", design.fpc()));
    }
  }

  private void add(String english, String chinese) {
    en.add(english);
    zh.add(chinese);
  }
}
