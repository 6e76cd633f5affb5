package org.openshebao.statistics.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.disclosure.DisclosureControl;
import org.openshebao.statistics.disclosure.DisclosureReport;
import org.openshebao.statistics.disclosure.DisclosureRules;
import org.openshebao.statistics.disclosure.DisclosureVerdict;
import org.openshebao.statistics.estimator.Estimand;
import org.openshebao.statistics.estimator.SampleCount;
import org.openshebao.statistics.estimator.SampleCounts;
import org.openshebao.statistics.estimator.Scope;
import org.openshebao.statistics.estimator.TermCells;
import org.openshebao.statistics.hypothesis.WeightedTable;
import org.openshebao.statistics.publication.Judgement;
import org.openshebao.statistics.publication.Measured;
import org.openshebao.statistics.publication.PublicationStandard;
import org.openshebao.statistics.publication.PublicationStandards;

/// Decides of every number of an analysis whether it may be published.
final class PublicationGate {

  private static final Label OF_WITHHELD =
      new Label("One of its estimates is not published.", "其中有估计值不予发布。");

  /// What was estimated for an item.
  private record Asked(Microdata data, Estimand estimand, Scope scope) {}

  private final PublicationSpec spec;
  private final Path folder;
  private final SurveyDesign design;
  private final Map<Integer, Asked> asked = new TreeMap<>();
  private final Map<Integer, TermCells> counted = new TreeMap<>();

  PublicationGate(PublicationSpec spec, Path folder, SurveyDesign design) {
    this.spec = spec;
    this.folder = folder;
    this.design = design;
  }

  /// Whether anything has to be decided.
  boolean isAsked() {
    return !spec.standards().isEmpty() || spec.disclosure() != null;
  }

  /// Whether standards need design effects.
  boolean needsDesignEffects() {
    return !spec.standards().isEmpty();
  }

  /// Takes note of what the next item, number `item`, estimates.
  void note(int item, Microdata data, Estimand estimand, Scope scope) {
    asked.put(item, new Asked(data, estimand, scope));
  }

  /// Takes note of a table of counts.
  void note(int item, TermCells cells) {
    counted.put(item, cells);
  }

  @Nullable DisclosureReport disclosure(List<ResultItem> items) {
    DisclosureRules rules = spec.disclosure();
    if (rules == null) {
      return null;
    }
    DisclosureControl control = new DisclosureControl(rules, design);
    asked.forEach((item, of) ->
        TermCells.of(design, of.data(), of.estimand(), of.scope())
            .forEach(cells -> control.add(items.get(item).request().id(), cells)));
    counted.forEach((item, cells) -> control.add(items.get(item).request().id(), cells));
    return control.control();
  }

  List<ResultItem> decide(List<ResultItem> items, @Nullable DisclosureReport disclosure) {
    List<ResultItem> decided = new ArrayList<>();
    for (int item = 0; item < items.size(); item++) {
      Asked of = asked.get(item);
      decided.add(
          switch (items.get(item)) {
            case ResultItem.OfEstimates estimates when of != null ->
                decide(estimates, of, disclosure);
            case ResultItem.OfTable table when disclosure != null -> decide(table, disclosure);
            default -> items.get(item);
          });
    }
    return decided;
  }

  private ResultItem decide(
      ResultItem.OfEstimates item, Asked of, @Nullable DisclosureReport disclosure) {
    List<Estimate> list = item.estimates().list();
    List<SampleCount> counts = counts(list, of);
    List<Measured> measured = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      measured.add(Measured.of(list.get(i), counts.get(i)));
    }
    List<List<Judgement>> quality = new ArrayList<>();
    for (PublicationSpec.StandardUse use : spec.standards()) {
      quality.add(standard(use).judge(measured, use.limits()));
    }
    List<PublicationDecision> decisions = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      int number = i;
      Estimate estimate = list.get(i);
      DisclosureVerdict verdict =
          disclosure == null
              ? null
              : disclosure.verdict(item.request().id(), counts.get(i).term(), estimate.domain());
      decisions.add(
          new PublicationDecision(
              quality.stream().map(each -> each.get(number)).toList(), verdict, counts.get(i)));
    }
    return item.with(decisions, refusals(item, decisions));
  }

  /// The counts behind each estimate; several estimates of one domain, such as quantiles, share theirs.
  private List<SampleCount> counts(List<Estimate> list, Asked of) {
    Map<String, SampleCount> byTerm = new HashMap<>();
    Map<Map<String, String>, SampleCount> byDomain = new LinkedHashMap<>();
    for (SampleCount count : SampleCounts.of(design, of.data(), of.estimand(), of.scope())) {
      byTerm.put(count.term() + count.domain(), count);
      byDomain.putIfAbsent(count.domain(), count);
    }
    List<SampleCount> counts = new ArrayList<>();
    for (Estimate estimate : list) {
      Map<String, String> domain = Map.copyOf(estimate.domain());
      SampleCount count = byTerm.get(estimate.term() + domain);
      count = count != null ? count : byDomain.get(domain);
      counts.add(
          count != null ? count : new SampleCount(estimate.term(), domain, false, 0, 0, 0, 0, 0));
    }
    return counts;
  }

  private PublicationStandard standard(PublicationSpec.StandardUse use) {
    PublicationStandards known = PublicationStandards.known();
    String file = use.file();
    return (file == null ? known : known.and(folder.resolve(file))).get(use.id());
  }

  /// A contrast of an estimate that is withheld would tell it.
  private static Map<Integer, Label> refusals(
      ResultItem.OfEstimates item, List<PublicationDecision> decisions) {
    Map<Integer, Label> refusals = new TreeMap<>();
    List<Request.ContrastSpec> specs = ContrastBuilder.specsOf(item);
    List<String> names = ContrastBuilder.names(item.estimates());
    for (int c = 0; c < specs.size(); c++) {
      Request.ContrastSpec spec = specs.get(c);
      String expression = spec.expression();
      for (int i = 0; i < decisions.size(); i++) {
        boolean enters =
            expression == null
                ? spec.coefficients().getOrDefault(names.get(i), 0.0) != 0
                : expression.contains(names.get(i));
        if (enters && decisions.get(i).isWithheld()) {
          refusals.put(c, OF_WITHHELD);
        }
      }
    }
    return refusals;
  }

  private static ResultItem decide(ResultItem.OfTable item, DisclosureReport disclosure) {
    WeightedTable table = item.table();
    Request.OfTable request = (Request.OfTable) item.request();
    List<DisclosureVerdict> verdicts = new ArrayList<>();
    for (String row : table.rows()) {
      for (String column : table.columns()) {
        Map<String, String> domain = new LinkedHashMap<>();
        domain.put(request.rows(), row);
        domain.put(request.columns(), column);
        verdicts.add(disclosure.verdict(request.id(), "", domain));
      }
    }
    return new ResultItem.OfTable(request, table, verdicts);
  }
}
