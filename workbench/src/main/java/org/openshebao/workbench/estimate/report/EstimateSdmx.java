package org.openshebao.workbench.estimate.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.sdmx.Code;
import org.openshebao.publishing.sdmx.Codelist;
import org.openshebao.publishing.sdmx.Component;
import org.openshebao.publishing.sdmx.Dataflow;
import org.openshebao.publishing.sdmx.Observation;
import org.openshebao.publishing.sdmx.SdmxData;
import org.openshebao.publishing.sdmx.SdmxId;
import org.openshebao.statistics.analysis.AnalysisResult;
import org.openshebao.statistics.analysis.Request;
import org.openshebao.statistics.analysis.ResultItem;
import org.openshebao.statistics.analysis.SdmxSpec;
import org.openshebao.workbench.estimate.EstimateWords;
import org.openshebao.workbench.estimate.SurveyEstimation;

/// The estimates of an analysis as an SDMX dataflow with the dimensions by which the ILO exchanges coverage:
/// REF_AREA.FREQ.MEASURE.<domains>.<what is estimated>.TIME_PERIOD. Who has no value in a dimension has its code of everybody.
public final class EstimateSdmx {

  private final AnalysisResult result;
  private final SdmxSpec spec;
  private final EstimateWords words;

  private EstimateSdmx(AnalysisResult result, SdmxSpec spec) {
    this.result = result;
    this.spec = spec;
    this.words = new EstimateWords(result);
  }

  /// The dataflow with an observation for each estimate.
  ///
  /// @throws ProblemException  when two requests give different numbers for one key
  public static SdmxData of(SurveyEstimation estimation) {
    SdmxSpec spec = estimation.result().spec().sdmx();
    if (spec == null) {
      throw new IllegalArgumentException("The analysis says nothing of SDMX. Maybe add sdmx:?");
    }
    return new EstimateSdmx(estimation.result(), spec).data();
  }

  /// The first day of the period that the estimates are of.
  public static LocalDate periodStart(SdmxSpec spec) {
    String period = spec.timePeriod();
    int year = Integer.parseInt(period.substring(0, 4));
    int month =
        switch (SdmxCodes.frequency(period)) {
          case "Q" -> 3 * (period.charAt(6) - '1') + 1;
          case "S" -> 6 * (period.charAt(6) - '1') + 1;
          case "M" -> Integer.parseInt(period.substring(5));
          default -> 1;
        };
    return YearMonth.of(year, month).atDay(1);
  }

  private SdmxData data() {
    List<ResultItem.OfEstimates> items = items();
    Set<String> variables = new LinkedHashSet<>(spec.dimensions().keySet());
    items.forEach(
        item -> item.estimates().list().forEach(each -> variables.addAll(each.domain().keySet())));
    variables.removeIf(name -> !isUsed(items, name));
    Dataflow flow = flow(items, variables);
    Map<String, Observation> byKey = new LinkedHashMap<>();
    for (ResultItem.OfEstimates item : items) {
      for (int i = 0; i < item.estimates().list().size(); i++) {
        Observation observation = observation(item, i, variables);
        String key =
            flow.components().stream()
                .filter(each -> each.role() == Component.Role.DIMENSION)
                .map(each -> observation.values().getOrDefault(each.id(), ""))
                .collect(Collectors.joining("."));
        Observation before = byKey.putIfAbsent(key, observation);
        if (before != null && !before.equals(observation)) {
          throw new ProblemException(
              Problem.error(
                  "SDMX-KEY",
                  null,
                  item.request().line(),
                  item.request().id(),
                  key,
                  "Two estimates have this key and differ.",
                  "Give the requests measures of their own, or leave one of them out."));
        }
      }
    }
    return new SdmxData(flow, List.copyOf(byKey.values()));
  }

  private List<ResultItem.OfEstimates> items() {
    return result.items().stream()
        .filter(ResultItem.OfEstimates.class::isInstance)
        .map(ResultItem.OfEstimates.class::cast)
        .toList();
  }

  /// The categories of a variable: of the data, or those that estimates have where a definition makes the groups.
  private List<String> levels(List<ResultItem.OfEstimates> items, String variable) {
    if (result.data().has(variable)) {
      return result.data().categorical(variable).levels();
    }
    Set<String> found = new LinkedHashSet<>();
    for (ResultItem.OfEstimates item : items) {
      for (Estimate estimate : item.estimates().list()) {
        String category = estimate.domain().get(variable);
        if (category != null) {
          found.add(category);
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean isUsed(List<ResultItem.OfEstimates> items, String variable) {
    return items.stream()
        .flatMap(item -> item.estimates().list().stream())
        .anyMatch(each -> each.domain().containsKey(variable));
  }

  private Dataflow flow(List<ResultItem.OfEstimates> items, Set<String> variables) {
    List<Component> components = new ArrayList<>();
    components.add(
        dimension(
            "REF_AREA",
            new Label("Reference area", "参考地区"),
            List.of(new Code(spec.refArea(), spec.refAreaName()))));
    components.add(SdmxCodes.frequency());
    Map<String, Code> measures = new LinkedHashMap<>();
    for (ResultItem.OfEstimates item : items) {
      String code = measure(item.request());
      measures.putIfAbsent(code, new Code(code, words.request(item)));
    }
    components.add(
        dimension("MEASURE", new Label("Measure", "指标"), List.copyOf(measures.values())));
    for (String variable : variables) {
      SdmxSpec.Dimension dimension = dimension(variable);
      List<Code> codes = new ArrayList<>();
      codes.add(new Code(dimension.total(), new Label("Total", "合计")));
      List<String> levels = levels(items, variable);
      for (int k = 0; k < levels.size(); k++) {
        codes.add(
            new Code(code(dimension, levels.get(k), k), words.category(variable, levels.get(k))));
      }
      components.add(dimension(dimension.id(), words.variable(variable), codes));
    }
    List<Code> terms = new ArrayList<>();
    for (String term : terms(items)) {
      terms.add(new Code(code(spec.terms(), term, terms.size()), words.term(term)));
    }
    components.add(dimension(spec.terms().id(), new Label("What is estimated", "估计对象"), terms));
    components.addAll(SdmxCodes.timeMeasuresAndAttributes());
    return new Dataflow(
        spec.agency(), spec.dataflow(), spec.version(), result.spec().title(), components);
  }

  private static List<String> terms(List<ResultItem.OfEstimates> items) {
    Set<String> terms = new LinkedHashSet<>();
    items.forEach(item -> item.estimates().list().forEach(each -> terms.add(each.term())));
    return List.copyOf(terms);
  }

  private static Component dimension(String id, Label name, List<Code> codes) {
    return Component.dimension(id, name, new Codelist("CL_" + id, name, codes));
  }

  private SdmxSpec.Dimension dimension(String variable) {
    SdmxSpec.Dimension given = spec.dimensions().get(variable);
    return given != null
        ? given
        : new SdmxSpec.Dimension(SdmxId.codeOf(variable, 1), "_T", Map.of());
  }

  private static String code(SdmxSpec.Dimension dimension, String category, int number) {
    String given = dimension.codes().get(category);
    return given != null ? given : SdmxId.codeOf(category, number + 1);
  }

  private String measure(Request request) {
    String given = spec.measures().get(request.id());
    return given != null ? given : SdmxId.codeOf(request.id(), 1);
  }

  private Observation observation(ResultItem.OfEstimates item, int number, Set<String> variables) {
    Estimate estimate = item.estimates().list().get(number);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("REF_AREA", spec.refArea());
    values.put("FREQ", SdmxCodes.frequency(spec.timePeriod()));
    values.put("MEASURE", measure(item.request()));
    for (String variable : variables) {
      SdmxSpec.Dimension dimension = dimension(variable);
      String category = estimate.domain().get(variable);
      values.put(
          dimension.id(),
          category == null
              ? dimension.total()
              : code(dimension, category, levels(items(), variable).indexOf(category)));
    }
    List<ResultItem.OfEstimates> all = items();
    values.put(
        spec.terms().id(),
        code(spec.terms(), estimate.term(), terms(all).indexOf(estimate.term())));
    values.put("TIME_PERIOD", spec.timePeriod());
    SdmxCodes.fill(values, estimate, result.design());
    SdmxCodes.fill(values, estimate, item.decision(number));
    values.put("SOURCE", spec.source().en());
    return new Observation(values);
  }
}
