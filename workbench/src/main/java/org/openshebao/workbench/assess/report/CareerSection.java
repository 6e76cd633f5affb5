package org.openshebao.workbench.assess.report;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Section;
import org.openshebao.workbench.assess.NamedCareers;
import org.openshebao.workbench.assess.NamedCareers.Outcome;
import org.openshebao.workbench.assess.Outline;

/// Pensions of named careers and what they replace of the last wage, by place.
final class CareerSection {

  private static final double MILLIONTHS = 1_000_000;

  private final Basis basis;
  private final NamedCareers careers;
  private final Law law;
  private final Origins origins;

  CareerSection(Basis basis, Origins origins) {
    this.basis = basis;
    this.careers = basis.figures().careers();
    this.law = basis.law().law();
    this.origins = origins;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.ChartBlock(chart()));
    for (Outline.Career career : careers.careers()) {
      blocks.add(new Block.TableBlock(table(career), true));
    }
    return new Section("careers", Words.of("careers.title"), Words.of("careers.intro"), blocks);
  }

  private List<Outcome> outcomes(Outline.Career career) {
    return careers.outcomes().stream()
        .filter(outcome -> outcome.career().id().equals(career.id()))
        .toList();
  }

  private Label name(String place) {
    return law.places().get(law.places().indexOf(place)).name();
  }

  private Chart chart() {
    Label title = Words.of("careers.chart");
    TableBuilder table = Table.titled(title).column(Column.text("place", Words.of("place")));
    List<Outline.Career> drawn =
        careers.careers().stream().filter(career -> career.wageIndex() != null).toList();
    for (Outline.Career career : drawn) {
      table.column(Column.rate(id(career), career.label()).withDecimals(1));
    }
    for (String place : basis.figures().places()) {
      table.row(row -> {
        row.text(name(place));
        for (Outline.Career career : drawn) {
          Outcome outcome = at(career, place);
          Long rate = outcome.replacementRate();
          if (rate == null) {
            row.absent(why(outcome));
          } else {
            row.rate(rate / MILLIONTHS);
          }
          row.from(origins.of(career.pension(), place));
        }
      });
    }
    return new Chart(
        "replacement",
        title,
        Chart.Kind.DOT,
        table.provenance(basis.provenance()).build(),
        "place",
        drawn.stream().map(CareerSection::id).toList(),
        List.of());
  }

  private Table table(Outline.Career career) {
    TableBuilder table =
        Table.titled(career.label())
            .column(Column.text("place", Words.of("place")))
            .column(Column.month("birth", Words.of("retirement.birth")))
            .column(Column.fen("wage", Words.of("careers.wage"), Words.of("unit.yuanAMonth")))
            .column(Column.fen("balance", Words.of("careers.balance")))
            .column(Column.fen("pension", Words.of("careers.pension"), Words.of("unit.yuanAMonth")))
            .column(Column.rate("rate", Words.of("careers.rate")).withDecimals(1));
    for (Outcome outcome : outcomes(career)) {
      String origin = origins.of(career.pension(), outcome.place());
      table.row(row -> {
        row.text(name(outcome.place()));
        row.month(outcome.birthMonth());
        if (outcome.wage() == null) {
          row.absent(Words.of("careers.noWage"));
        } else {
          ContributionSection.amount(row, outcome.wage(), origin);
        }
        if (outcome.balance() == null) {
          row.absent(Words.of("careers.givenBalance"));
        } else {
          ContributionSection.amount(row, outcome.balance(), origin);
        }
        ContributionSection.amount(row, outcome.pension(), origin);
        Long rate = outcome.replacementRate();
        if (rate == null) {
          row.absent(outcome.wage() == null ? Words.of("careers.noWage") : why(outcome));
        } else {
          row.rate(rate / MILLIONTHS).from(origin);
        }
      });
    }
    return table.provenance(basis.provenance()).build();
  }

  private Outcome at(Outline.Career career, String place) {
    return outcomes(career).stream()
        .filter(outcome -> outcome.place().equals(place))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No outcome for " + place + "."));
  }

  private static Label why(Outcome outcome) {
    Label why = outcome.pension().why();
    return why == null ? Words.of("kind.notKnown") : why;
  }

  private static String id(Outline.Career career) {
    return career.id().replace('-', '_');
  }
}
