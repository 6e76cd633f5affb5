package org.openshebao.workbench.conform.report;

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
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.publishing.report.Detail;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.SourceEntry;
import org.openshebao.simulation.trace.TraceNode;
import org.openshebao.standards.evidence.EvidenceItem;
import org.openshebao.standards.evidence.Origin;
import org.openshebao.workbench.conform.ConformityStudy;
import org.openshebao.workbench.conform.LegalFact;

/// Collects what stands behind the figures of a report: the fact, its document and article, who said so; or the law's rules and values.
final class Behind {

  private final ConformityStudy study;
  private final Law law;
  private final Map<String, Detail> details = new LinkedHashMap<>();
  private final Map<String, SourceEntry> sources = new TreeMap<>();

  Behind(ConformityStudy study) {
    this.study = study;
    this.law = study.context().law();
  }

  /// The key of what stands behind a measure at a place; noted at the first call.
  String measure(String measure, @Nullable String place) {
    String key = measure + (place == null ? "" : "@" + place);
    if (!details.containsKey(key)) {
      EvidenceItem item =
          (place == null ? study.nation() : study.assessment(place))
              .evidence()
              .find(measure)
              .orElse(null);
      details.put(key, item == null ? notGiven(measure) : detail(item, place));
    }
    return key;
  }

  /// The key of a figure that a method of ours makes.
  String method(String key, Label title, Label formula) {
    details.putIfAbsent(key, new Detail(title, formula, List.of(), null, null));
    return key;
  }

  /// The key of an official figure.
  String figure(String id) {
    String key = "figure." + id;
    if (!details.containsKey(key)) {
      var figure = study.context().binding().figures().get(id);
      if (figure == null) {
        throw new IllegalArgumentException("There is no official figure \"" + id + "\".");
      }
      String source = note(figure.source(), Grade.OFFICIAL_QUOTE);
      details.put(
          key,
          new Detail(
              figure.label(),
              Words.of("figure.year", figure.year()),
              List.of(),
              source,
              Grade.OFFICIAL_QUOTE));
    }
    return key;
  }

  /// The key of what the law computes for a standard beneficiary.
  String computation(String computation, String place) {
    String key = "law." + computation + "@" + place;
    if (!details.containsKey(key)) {
      TraceNode trace = study.trace(computation, place);
      Label title = study.describe(computation, place);
      details.put(
          key,
          trace == null ? new Detail(title, null, List.of(), null, null) : traced(title, trace));
    }
    return key;
  }

  private static Detail notGiven(String measure) {
    return new Detail(Label.same(measure), Words.of("fact.notGiven"), List.of(), null, null);
  }

  private Detail detail(EvidenceItem item, @Nullable String place) {
    Origin origin = item.origin();
    String computation = study.computationOf(item.measure());
    if (computation != null && place != null) {
      TraceNode trace = study.trace(computation, place);
      if (trace != null) {
        return traced(
            new Label(
                item.measure() + ": " + origin.text().en(),
                item.measure() + "：" + origin.text().zh()),
            trace);
      }
    }
    String source = null;
    LegalFact fact = study.legalFact(item.measure(), place);
    if (fact != null) {
      for (String id : fact.sources()) {
        String noted = note(id, fact.grade());
        source = source == null ? noted : source;
      }
    }
    String citation = origin.citation();
    List<String> articles = citation == null ? List.of() : List.of(citation);
    return new Detail(
        Label.same(item.measure()), formula(origin, fact), articles, source, origin.grade());
  }

  private static Label formula(Origin origin, @Nullable LegalFact fact) {
    Label text = Words.of("origin", origin.kind().label(), origin.text());
    if (fact == null) {
      return text;
    }
    Label note = fact.note();
    Label noted = note == null ? text : Words.of("origin.noted", text, note);
    return Words.of("origin.reviewed", noted, fact.reviewer(), fact.reviewedOn());
  }

  private Detail traced(Label title, TraceNode trace) {
    List<ParameterValue> values = new ArrayList<>();
    List<String> articles = new ArrayList<>();
    StringBuilder en = new StringBuilder();
    StringBuilder zh = new StringBuilder();
    Label own = trace.value() == null ? trace.why() : trace.value();
    if (own != null) {
      en.append(trace.label().en()).append(" = ").append(own.en());
      zh.append(trace.label().zh()).append(" = ").append(own.zh());
    }
    walk(trace, values, articles, en, zh);
    String source = null;
    for (ParameterValue value : values) {
      for (String id : value.sources()) {
        String noted = note(id, value.grade());
        source = source == null ? noted : source;
      }
    }
    return new Detail(
        title,
        en.isEmpty() ? null : new Label(en.toString(), zh.toString()),
        articles,
        source,
        trace.weakestGrade());
  }

  private void walk(
      TraceNode node,
      List<ParameterValue> values,
      List<String> articles,
      StringBuilder en,
      StringBuilder zh) {
    String cites = node.cites();
    if (cites != null) {
      Label cited = law.cite(cites);
      String article = cited.en().equals(cited.zh()) ? cited.en() : cited.en() + " · " + cited.zh();
      if (!articles.contains(article)) {
        articles.add(article);
      }
    }
    ParameterValue parameter = node.parameter();
    Label shown = node.value();
    if (parameter != null && shown != null && !values.contains(parameter)) {
      values.add(parameter);
      String where =
          " (" + parameter.place() + ", " + parameter.from() + ", " + parameter.grade().key() + ")";
      en.append("\n- ").append(node.label().en()).append(": ").append(shown.en()).append(where);
      zh.append("\n- ").append(node.label().zh()).append("：").append(shown.zh()).append(where);
    }
    node.children().forEach(child -> walk(child, values, articles, en, zh));
  }

  private @Nullable String note(String id, Grade grade) {
    Source source = study.findSource(id);
    if (source == null) {
      return null;
    }
    sources.merge(
        id,
        new SourceEntry(source, grade),
        (one, other) -> new SourceEntry(source, one.grade().weaker(other.grade())));
    return id;
  }

  /// Adds everything noted to a report.
  void addTo(Report.Builder report) {
    sources.values().forEach(report::source);
    details.forEach(report::detail);
  }
}
