package org.openshebao.workbench.assess.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openshebao.base.table.NumberFormatter;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.report.SummaryItem;
import org.openshebao.workbench.assess.Outline;
import org.openshebao.workbench.assess.people.CohortTally;
import org.openshebao.workbench.assess.people.CoverageTally;
import org.openshebao.workbench.assess.people.Dimension;
import org.openshebao.workbench.assess.people.Enrolled;
import org.openshebao.workbench.assess.people.Future;
import org.openshebao.workbench.assess.people.Gap;
import org.openshebao.workbench.assess.people.Histogram;
import org.openshebao.workbench.assess.people.PeopleAssessment;
import org.openshebao.workbench.assess.people.PeopleCoverage;
import org.openshebao.workbench.assess.people.PeopleOutline;
import org.openshebao.workbench.assess.people.Persons;

/// The summary: sentences of the outline with their gaps filled in; one whose figures the data do not give is left out.
final class PeopleFindings {

  private final PeopleAssessment assessment;
  private final PeopleCoverage coverage;
  private final CoverageTally all;

  PeopleFindings(PeopleAssessment assessment) {
    this.assessment = assessment;
    this.coverage = assessment.coverage();
    all = coverage.all();
  }

  List<SummaryItem> list() {
    return assessment.asked().findings().stream().flatMap(each -> item(each).stream()).toList();
  }

  private Optional<SummaryItem> item(Outline.Finding finding) {
    return figures(finding)
        .map(figures ->
            new SummaryItem(
                Words.fill(finding.headline(), figures),
                Words.fill(finding.detail(), figures),
                anchor(finding)));
  }

  private static String anchor(Outline.Finding finding) {
    return switch (finding.kind()) {
      case "gap" -> "gap-" + finding.facts().get("scope");
      case "scheme" -> "effective";
      case "group" -> "groups";
      case "underpaid" -> "gap";
      case "pension" -> "adequacy";
      default -> "minimum-by-cohort";
    };
  }

  private Optional<Map<String, Object>> figures(Outline.Finding finding) {
    return switch (finding.kind()) {
      case "gap" -> gap(scope(finding.facts().get("scope")));
      case "scheme" -> scheme(assessment.asked().scheme(finding.facts().get("scheme")));
      case "group" -> group(finding);
      case "underpaid" -> underpaid();
      case "pension" -> pension();
      case "minimum" -> minimum();
      default ->
          throw new IllegalArgumentException(
              "A finding about people is about gap, scheme, group, underpaid, pension or minimum but was \"%s\"."
                  .formatted(finding.kind()));
    };
  }

  private int scope(String id) {
    for (int i = 0; i < coverage.scopes().size(); i++) {
      if (coverage.scopes().get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("The outline has no branch or scheme \"%s\".".formatted(id));
  }

  private boolean isUnsaid(int scope) {
    return coverage.scopes().get(scope).schemes().stream()
        .allMatch(scheme -> EffectiveSection.isUnsaid(all, scheme));
  }

  private Optional<Map<String, Object>> gap(int scope) {
    long concerned = GroupSection.concerned(all, 0, scope);
    if (concerned == 0 || isUnsaid(scope)) {
      return Optional.empty();
    }
    Map<String, Object> figures = new HashMap<>();
    figures.put("persons", Persons.whole(concerned));
    figures.put("covered_share", percent(GroupSection.covered(all, 0, scope), concerned));
    for (Gap gap : Gap.values()) {
      figures.put(gap.name().toLowerCase(Locale.ROOT), Persons.whole(all.persons(0, scope, gap)));
    }
    figures.put("open_gap", Persons.whole(open(all, 0, scope)));
    return Optional.of(figures);
  }

  /// Not covered, though the law would have them in.
  private static long open(CoverageTally tally, int group, int scope) {
    return tally.persons(group, scope, Gap.BREACH)
        + tally.persons(group, scope, Gap.NOT_JOINED)
        + tally.persons(group, scope, Gap.DORMANT);
  }

  private Optional<Map<String, Object>> scheme(int scheme) {
    long ofAge = EffectiveSection.ofAge(all, 0, scheme);
    if (ofAge == 0
        || EffectiveSection.isUnsaid(all, scheme)
        || EffectiveSection.isLawless(all, scheme)) {
      return Optional.empty();
    }
    Map<String, Object> figures = new HashMap<>();
    figures.put("legal_share", percent(EffectiveSection.open(all, 0, scheme), ofAge));
    figures.put("effective_share", percent(EffectiveSection.active(all, 0, scheme), ofAge));
    for (Enrolled enrolled : List.of(Enrolled.PAYING, Enrolled.RECEIVING, Enrolled.DORMANT)) {
      figures.put(
          enrolled.name().toLowerCase(Locale.ROOT),
          Persons.whole(EffectiveSection.enrolled(all, 0, scheme, enrolled)));
    }
    figures.put(
        "registered",
        Persons.whole(
            EffectiveSection.enrolled(
                all, 0, scheme, Enrolled.PAYING, Enrolled.RECEIVING, Enrolled.DORMANT)));
    return Optional.of(figures);
  }

  private Optional<Map<String, Object>> group(Outline.Finding finding) {
    int scope = scope(finding.facts().get("scope"));
    Optional<CoverageTally> found = tally(finding.facts().get("by"));
    if (found.isEmpty()
        || isUnsaid(scope)
        || assessment
            .breakdown()
            .findRefusal(coverage.scopes().get(scope).schemes(), found.get().grouping())
            .isPresent()) {
      return Optional.empty();
    }
    CoverageTally tally = found.get();
    Dimension dimension = tally.grouping().dimensions().getFirst();
    List<String> among = Arrays.asList(finding.facts().get("among").split(","));
    int least = -1;
    int most = -1;
    for (int group = 0; group < dimension.size(); group++) {
      if (!among.contains(dimension.key(group))
          || tally.rows(group) < assessment.asked().minimumRows()
          || GroupSection.concerned(tally, group, scope) == 0) {
        continue;
      }
      least = least < 0 || share(tally, group, scope) < share(tally, least, scope) ? group : least;
      most = most < 0 || share(tally, group, scope) > share(tally, most, scope) ? group : most;
    }
    if (least < 0 || least == most) {
      return Optional.empty();
    }
    Map<String, Object> figures = new HashMap<>();
    put(figures, "least", tally, dimension, least, scope);
    put(figures, "most", tally, dimension, most, scope);
    return Optional.of(figures);
  }

  private Optional<CoverageTally> tally(String dimension) {
    return coverage.tallies().stream()
        .filter(tally -> tally.grouping().id().equals(dimension))
        .findFirst();
  }

  private static double share(CoverageTally tally, int group, int scope) {
    return GroupSection.covered(tally, group, scope)
        / (double) GroupSection.concerned(tally, group, scope);
  }

  private static void put(
      Map<String, Object> figures,
      String key,
      CoverageTally tally,
      Dimension dimension,
      int group,
      int scope) {
    figures.put(key + "_group", dimension.label(group));
    figures.put(
        key + "_share",
        percent(
            GroupSection.covered(tally, group, scope),
            GroupSection.concerned(tally, group, scope)));
    figures.put(key + "_open", Persons.whole(open(tally, group, scope)));
  }

  private Optional<Map<String, Object>> underpaid() {
    PeopleOutline asked = assessment.asked();
    int scheme = asked.scheme(asked.base().scheme());
    int scope = scope(asked.base().scheme());
    long paying = EffectiveSection.enrolled(all, 0, scheme, Enrolled.PAYING);
    if (paying == 0 || !assessment.gaps().bases().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> figures = new HashMap<>();
    figures.put("paying", Persons.whole(paying));
    figures.put("underpaid", Persons.whole(all.persons(0, scope, Gap.UNDERPAID)));
    figures.put("unchecked", Persons.whole(all.persons(0, scope, Gap.UNCHECKED)));
    return Optional.of(figures);
  }

  private Optional<Map<String, Object>> pension() {
    Histogram employees = assessment.employees().tallies(Future.SAME).getFirst().amounts(0);
    Histogram residents = assessment.residents().tallies(Future.SAME).getFirst().amounts(0);
    if (employees.total() == 0 || residents.total() == 0) {
      return Optional.empty();
    }
    Map<String, Object> figures = new HashMap<>();
    figures.put("median", yuan(employees.quantile(50)));
    figures.put("tenth", yuan(employees.quantile(10)));
    figures.put("residents_median", yuan(residents.quantile(50)));
    figures.put(
        "ratio",
        String.format(
            Locale.ROOT,
            "%.0f",
            employees.quantile(50) / (double) Math.max(1, residents.quantile(50))));
    return Optional.of(figures);
  }

  private Optional<Map<String, Object>> minimum() {
    CohortTally cohorts = assessment.employees().cohorts();
    if (cohorts.total() == 0) {
      return Optional.empty();
    }
    long then = 0;
    long because = 0;
    long evenIf = 0;
    for (int cohort = 0; cohort < cohorts.size(); cohort++) {
      then += cohorts.shortThen(cohort);
      because += Math.max(0, cohorts.shortThen(cohort) - cohorts.shortToday(cohort));
      evenIf += cohorts.shortEvenIfPaying(cohort);
    }
    Map<String, Object> figures = new HashMap<>();
    figures.put("short_then", Persons.whole(then));
    figures.put("because", Persons.whole(because));
    figures.put("even_if", Persons.whole(evenIf));
    figures.put("members", Persons.whole(cohorts.total()));
    return Optional.of(figures);
  }

  /// Whole yuan, as a sentence has it.
  private static Label yuan(long fen) {
    long yuan = Math.round(fen / 100.0);
    return new Label(
        new NumberFormatter(Language.EN).count(yuan), new NumberFormatter(Language.ZH).count(yuan));
  }

  private static Label percent(long part, long whole) {
    java.math.BigDecimal share = java.math.BigDecimal.valueOf(Math.round(part * 1e6 / whole), 6);
    return new Label(
        new NumberFormatter(Language.EN).rate(share, 1),
        new NumberFormatter(Language.ZH).rate(share, 1));
  }
}
