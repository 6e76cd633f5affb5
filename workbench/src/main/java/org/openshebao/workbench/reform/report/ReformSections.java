package org.openshebao.workbench.reform.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Detail;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.Section;
import org.openshebao.workbench.reform.Outcome;
import org.openshebao.workbench.reform.ReformComparison;
import org.openshebao.workbench.reform.Scenario;
import org.openshebao.workbench.wording.Wording;

/// A comparison as sections of a report, for a page of its own or within an assessment.
///
/// @param sections  changes of the law, people, budget, coverage, measures
/// @param details  what stands behind their figures
public record ReformSections(List<Section> sections, Map<String, Detail> details) {

  public ReformSections {
    sections = List.copyOf(sections);
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }

  /// The sections of a comparison.
  public static ReformSections of(ReformComparison comparison) {
    Behind behind = new Behind(comparison);
    List<Section> sections =
        List.of(
            new ChangesSection(behind).section(),
            new PeopleSection(behind).section(),
            new BudgetSection(behind).section(),
            new CoverageSection(behind).section(),
            new MeasuresSection(behind).section());
    return new ReformSections(sections, behind.details());
  }

  /// The same sections under names that go beside those of another report: "reform-budget".
  public ReformSections within() {
    return new ReformSections(
        sections.stream()
            .map(section ->
                new Section(
                    "reform-" + section.id(), section.title(), section.intro(), section.blocks()))
            .toList(),
        details);
  }

  /// The tables that a terminal shows: people, payers, funds, schemes, measures; rows without a change are left out.
  public static List<Table> tables(ReformComparison comparison) {
    Behind behind = new Behind(comparison);
    BudgetSection budget = new BudgetSection(behind);
    return Stream.of(
            new PeopleSection(behind).all(),
            budget.payers(true),
            budget.funds(true),
            new CoverageSection(behind).moves(true),
            new MeasuresSection(behind).table(true))
        .filter(table -> !table.rows().isEmpty())
        .toList();
  }

  /// A page of its own.
  public static Report report(ReformComparison comparison) {
    ReformSections parts = of(comparison);
    Report.Builder report =
        Report.titled(
            Words.of("report.title"),
            Words.of(
                "report.subtitle",
                comparison.law().law().manifest().label(),
                comparison.date().toString()));
    for (int scenario = 1; scenario < comparison.scenarios().size(); scenario++) {
      report.summary(headline(comparison, scenario), detail(comparison, scenario), "people");
    }
    for (Section section : parts.sections()) {
      report.section(
          section.id(), section.title(), section.intro(), section.blocks().toArray(Block[]::new));
    }
    if (comparison.isSynthetic()) {
      report.banner(Words.of("banner.synthetic"));
    }
    caveats(comparison).forEach(report::caveat);
    parts.details().forEach(report::detail);
    return report.build(comparison.provenance());
  }

  /// What a reader must know before citing it.
  public static List<Label> caveats(ReformComparison comparison) {
    List<Label> caveats = new ArrayList<>();
    if (comparison.isSynthetic()) {
      caveats.add(Words.of("caveat.synthetic"));
      comparison.outline().groups().stream()
          .filter(group -> group.realOnly())
          .forEach(group -> caveats.add(Words.of("caveat.noMargin", group.label())));
    }
    caveats.addAll(comparison.outline().suppositions());
    caveats.add(
        Words.of(
            "caveat.behaviour",
            percent(comparison.behaviour().takeUp()),
            percent(comparison.behaviour().compliance())));
    caveats.add(Words.of("caveat.records", comparison.tally().all().records()));
    return caveats;
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
  }

  /// Who gains, loses and joins under a scenario, in a sentence.
  public static Label headline(ReformComparison comparison, int scenario) {
    Scenario of = comparison.scenarios().get(scenario);
    var all = comparison.tally().all();
    return Words.of(
        "summary.headline",
        of.label(),
        Math.round(all.persons(scenario, Outcome.GAINS)),
        Math.round(all.persons(scenario, Outcome.LOSES)),
        Math.round(all.persons(scenario, Outcome.JOINS)));
  }

  /// What it means to payers, in a sentence.
  public static Label detail(ReformComparison comparison, int scenario) {
    StringBuilder en = new StringBuilder();
    StringBuilder zh = new StringBuilder();
    comparison
        .tally()
        .payers()
        .forEach((payer, budget) -> {
          Label name = comparison.outline().payers().get(payer);
          if (name != null) {
            Label amount = Wording.yuan(budget.change(scenario));
            String sign = budget.change(scenario) > 0 ? "+" : "";
            en.append(en.isEmpty() ? "" : "; ").append(name.en()).append(' ');
            en.append(sign).append(amount.en());
            zh.append(zh.isEmpty() ? "" : "；").append(name.zh());
            zh.append(sign).append(amount.zh()).append("元");
          }
        });
    return Words.of("summary.detail", new Label(en.toString(), zh.toString()));
  }
}
