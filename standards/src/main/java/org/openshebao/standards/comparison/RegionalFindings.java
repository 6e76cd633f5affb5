package org.openshebao.standards.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.conformity.Assessment;
import org.openshebao.standards.finding.Figure;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;

/// Ranks the findings of all regions: worst, median and best, and how many persons live where a requirement is not met.
public final class RegionalFindings {

  private RegionalFindings() {}

  /// The finding on one requirement over regions.
  ///
  /// @param id  of the requirement
  /// @param regions  assessments by region, at least one
  /// @param persons  persons by region; a region that is not among them leaves the shares unknown
  public static RegionalFinding of(
      String id, Map<String, Assessment> regions, Map<String, Long> persons) {
    if (regions.isEmpty()) {
      throw new IllegalArgumentException("A regional finding needs a region but was given none.");
    }
    List<Map.Entry<String, Finding>> ranked = new ArrayList<>();
    regions.forEach((region, assessment) -> ranked.add(Map.entry(region, assessment.get(id))));
    ranked.sort(
        Comparator.comparing((Map.Entry<String, Finding> entry) -> rank(entry.getValue().status()))
            .thenComparing(entry -> margin(entry.getValue()))
            .thenComparing(Map.Entry::getKey));
    Map<String, Finding> findings = new LinkedHashMap<>();
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    Status status = Status.NOT_APPLICABLE;
    for (Map.Entry<String, Finding> entry : ranked) {
      findings.put(entry.getKey(), entry.getValue());
      counts.merge(entry.getValue().status(), 1, Integer::sum);
      status = status.worse(entry.getValue().status());
    }
    return new RegionalFinding(
        id,
        status,
        ranked.getFirst().getKey(),
        ranked.get((ranked.size() - 1) / 2).getKey(),
        ranked.getLast().getKey(),
        findings,
        counts,
        share(findings, persons, Status.NOT_SATISFIED),
        share(findings, persons, Status.UNDETERMINED));
  }

  /// Worst first; where it does not apply last.
  private static int rank(Status status) {
    return switch (status) {
      case NOT_SATISFIED -> 0;
      case UNDETERMINED -> 1;
      case SATISFIED -> 2;
      case NOT_APPLICABLE -> 3;
    };
  }

  /// The least that the margin can be; regions of which nothing is known come first.
  private static Rational margin(Finding finding) {
    Figure figure = finding.figure();
    Range margin = figure == null ? null : figure.margin();
    Rational low = margin == null ? null : margin.low();
    return low == null ? Rational.of(Long.MIN_VALUE) : low;
  }

  private static @Nullable Double share(
      Map<String, Finding> findings, Map<String, Long> persons, Status status) {
    long all = 0;
    long there = 0;
    for (Map.Entry<String, Finding> entry : findings.entrySet()) {
      Long here = persons.get(entry.getKey());
      if (here == null) {
        return null;
      }
      all += here;
      if (entry.getValue().status() == status) {
        there += here;
      }
    }
    return all == 0 ? null : (double) there / all;
  }
}
