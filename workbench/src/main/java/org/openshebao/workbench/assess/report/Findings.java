package org.openshebao.workbench.assess.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openshebao.base.table.NumberFormatter;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.publishing.report.SummaryItem;
import org.openshebao.workbench.assess.Assessment;
import org.openshebao.workbench.assess.ContributionGrid;
import org.openshebao.workbench.assess.ContributionGrid.Level;
import org.openshebao.workbench.assess.ContributionGrid.Payment;
import org.openshebao.workbench.assess.LegalCoverage.Kind;
import org.openshebao.workbench.assess.NamedCareers.Outcome;
import org.openshebao.workbench.assess.Outline;
import org.openshebao.workbench.assess.RetirementSchedule.Cohort;

/// Fills the gaps of the summary's sentences with the figures of an assessment.
public final class Findings {

  private static final double MILLIONTHS = 1_000_000;

  private final Assessment assessment;
  private final Verdicts verdicts;

  /// For an assessment.
  public Findings(Assessment assessment) {
    this.assessment = assessment;
    this.verdicts = new Verdicts(assessment);
  }

  /// The sentences, in the order of the outline.
  public List<SummaryItem> list() {
    List<SummaryItem> items = new ArrayList<>();
    for (Outline.Finding finding : assessment.outline().findings()) {
      Map<String, Object> figures = figures(finding);
      items.add(
          new SummaryItem(
              Words.fill(finding.headline(), figures),
              Words.fill(finding.detail(), figures),
              anchor(finding.kind())));
    }
    return items;
  }

  private static String anchor(String kind) {
    return switch (kind) {
      case "contribution" -> "contributions";
      case "career" -> "careers";
      default -> kind;
    };
  }

  private Map<String, Object> figures(Outline.Finding finding) {
    return switch (finding.kind()) {
      case "coverage" -> coverage(finding);
      case "retirement" -> retirement();
      case "contribution" -> contribution(finding);
      case "career" -> career(finding);
      default ->
          throw new IllegalArgumentException(
              "A finding is about coverage, retirement, contribution or career but was \"%s\"."
                  .formatted(finding.kind()));
    };
  }

  private Map<String, Object> coverage(Outline.Finding finding) {
    int scheme = verdicts.scheme(finding.facts().get("scheme"));
    int form = verdicts.form(finding.facts().get("form"));
    int registration = verdicts.registration(finding.facts().get("registration"));
    Map<Kind, List<String>> places = verdicts.places(scheme, form, registration);
    Map<String, Object> figures = new HashMap<>();
    figures.put("places", Integer.toString(assessment.population().places().size()));
    for (Kind kind : Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      figures.put(name, verdicts.persons(scheme, form, registration, kind));
      figures.put(name + "_places", Integer.toString(places.getOrDefault(kind, List.of()).size()));
    }
    figures.put(
        "shut_out_all",
        verdicts.persons(scheme, form, registration, Kind.SHUT_OUT)
            + verdicts.outOfAge(scheme, form, registration));
    figures.put("local_may", verdicts.persons(scheme, form, 0, Kind.MAY));
    return figures;
  }

  private Map<String, Object> retirement() {
    int month = assessment.law().month();
    Map<String, Object> figures = new HashMap<>();
    figures.put("month", CalendarMonth.format(month));
    for (int i = 0; i < assessment.retirement().classes().size(); i++) {
      figures.put("birth_" + i, Words.of("kind.nobody"));
      figures.put("age_" + i, Words.of("kind.nobody"));
      figures.put("last_age_" + i, Words.of("kind.nobody"));
      for (Cohort cohort : assessment.retirement().cohorts()) {
        Long retires = cohort.retirementMonths().get(i).value();
        Long age = cohort.ageMonths().get(i).value();
        if (retires != null && age != null) {
          figures.put("last_age_" + i, Age.inWords(age));
          if (retires <= month) {
            figures.put("birth_" + i, CalendarMonth.format(cohort.birthMonth()));
            figures.put("age_" + i, Age.inWords(age));
          }
        }
      }
    }
    return figures;
  }

  private Map<String, Object> contribution(Outline.Finding finding) {
    ContributionGrid grid = assessment.contributions();
    Level level = Level.valueOf(finding.facts().get("level").toUpperCase(Locale.ROOT));
    Map<String, Long> amounts = new HashMap<>();
    for (Payment cell : grid.cells()) {
      Long value = cell.amount().value();
      if (cell.item().id().equals(finding.facts().get("item"))
          && cell.level() == level
          && value != null) {
        amounts.put(cell.place(), value);
      }
    }
    Map<String, Object> figures = range(amounts);
    figures.put("known", grid.known());
    figures.put("cells", (long) grid.cells().size());
    figures.put("computed", (long) grid.computedBounds());
    figures.put("bounds", 2L * grid.bounds().size());
    return figures;
  }

  private Map<String, Object> career(Outline.Finding finding) {
    Map<String, Long> pensions = new HashMap<>();
    List<Long> rates = new ArrayList<>();
    for (Outcome outcome : assessment.careers().outcomes()) {
      Long rate = outcome.replacementRate();
      Long pension = outcome.pension().value();
      if (outcome.career().id().equals(finding.facts().get("career"))
          && pension != null
          && rate != null) {
        pensions.put(outcome.place(), pension);
        rates.add(rate);
      }
    }
    Map<String, Object> figures = range(pensions);
    figures.put("least_rate", percent(rates.stream().min(Comparator.naturalOrder()).orElse(0L)));
    figures.put("most_rate", percent(rates.stream().max(Comparator.naturalOrder()).orElse(0L)));
    figures.put("known", Integer.toString(pensions.size()));
    figures.put("places", Integer.toString(assessment.population().places().size()));
    return figures;
  }

  private static Label percent(long millionths) {
    java.math.BigDecimal share = java.math.BigDecimal.valueOf(millionths / MILLIONTHS);
    return new Label(
        new NumberFormatter(Language.EN).rate(share, 0),
        new NumberFormatter(Language.ZH).rate(share, 0));
  }

  /// The least and the most of amounts by place, and where.
  private Map<String, Object> range(Map<String, Long> amounts) {
    Map<String, Object> figures = new HashMap<>();
    Comparator<Map.Entry<String, Long>> order =
        Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey());
    amounts.entrySet().stream().min(order).ifPresent(entry -> put(figures, "least", entry));
    amounts.entrySet().stream().max(order).ifPresent(entry -> put(figures, "most", entry));
    for (String key : List.of("least", "most", "least_place", "most_place")) {
      figures.putIfAbsent(key, Words.of("kind.notKnown"));
    }
    return figures;
  }

  private void put(Map<String, Object> figures, String key, Map.Entry<String, Long> entry) {
    figures.put(
        key,
        new Label(
            new NumberFormatter(Language.EN).fen(entry.getValue()),
            new NumberFormatter(Language.ZH).fen(entry.getValue())));
    var places = assessment.law().law().places();
    figures.put(key + "_place", places.get(places.indexOf(entry.getKey())).name());
  }
}
