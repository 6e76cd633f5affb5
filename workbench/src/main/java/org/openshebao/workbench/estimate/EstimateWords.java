package org.openshebao.workbench.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.analysis.AnalysisResult;
import org.openshebao.statistics.analysis.ResultItem;
import org.openshebao.statistics.data.Microdata;

/// What requests, variables, categories and methods of an analysis are called, by the labels of the analysis and of the data.
public final class EstimateWords {

  /// Parts of methods as they are written in results.
  private static final Map<String, String> METHODS = new TreeMap<>();

  static {
    METHODS.put("mean", "均值");
    METHODS.put("total", "总量");
    METHODS.put("ratio", "比率");
    METHODS.put("variance", "方差");
    METHODS.put("gini", "基尼系数");
    METHODS.put("quintile share ratio", "五等分收入比");
    METHODS.put("Taylor linearization", "泰勒线性化");
    METHODS.put("Taylor linearization of calibration residuals", "校准残差的泰勒线性化");
    METHODS.put("two phases", "两相抽样");
    METHODS.put("replicates", "复制权数");
    METHODS.put("model-based", "基于模型");
    METHODS.put("no design-based error", "无基于设计的误差");
    METHODS.put("multiple imputation", "多重插补");
  }

  private final AnalysisResult result;

  public EstimateWords(AnalysisResult result) {
    this.result = result;
  }

  /// What a request is called.
  public Label request(ResultItem item) {
    Label given = result.spec().label(item.request());
    boolean named = result.spec().labels().containsKey(item.request().id());
    return switch (item) {
      case ResultItem.OfEstimates of when !named && of.indicator() != null -> of.indicator().name();
      case ResultItem.OfRefusal of when !named -> of.indicator().name();
      default -> given;
    };
  }

  /// What a variable is called.
  public Label variable(String name) {
    return data().label(name);
  }

  /// What a category is called, after its code where that says less.
  public Label category(String variable, String code) {
    return data().categoryLabel(variable, code);
  }

  /// What is estimated: "sex=1 x region=2" by the names of its parts.
  public Label term(String term) {
    if (data().has(term)) {
      return data().label(term);
    }
    List<Label> parts = Arrays.stream(term.split(" x ", -1)).map(this::part).toList();
    return join(parts, " × ", " × ");
  }

  private Label part(String part) {
    int sign = part.indexOf('=');
    if (sign < 0 || !data().has(part.substring(0, sign))) {
      return data().label(part);
    }
    String variable = part.substring(0, sign);
    Label name = data().label(variable);
    Label category = data().categoryLabel(variable, part.substring(sign + 1));
    return new Label(name.en() + ": " + category.en(), name.zh() + "：" + category.zh());
  }

  /// What an estimate is of: the indicator's name, else the term.
  public Label term(ResultItem.OfEstimates of, Estimate estimate) {
    return PublicationTables.term(of, estimate, this);
  }

  /// Of whom an estimate is: its categories; everybody where there are none.
  public Label domain(ResultItem.OfEstimates of, Estimate estimate) {
    List<Label> parts = new ArrayList<>();
    estimate
        .domain()
        .forEach((variable, code) ->
            parts.add(PublicationTables.category(of, estimate, variable, this)));
    return parts.isEmpty() ? new Label("all", "全部") : join(parts, ", ", "，");
  }

  /// How value and error were computed.
  public static Label method(String method) {
    List<String> zh = new ArrayList<>();
    for (String part : method.split(", ", -1)) {
      zh.add(METHODS.getOrDefault(part, part));
    }
    return new Label(method, String.join("，", zh));
  }

  static Label join(List<Label> labels, String en, String zh) {
    return new Label(
        String.join(en, labels.stream().map(Label::en).toList()),
        String.join(zh, labels.stream().map(Label::zh).toList()));
  }

  private Microdata data() {
    return result.data();
  }
}
