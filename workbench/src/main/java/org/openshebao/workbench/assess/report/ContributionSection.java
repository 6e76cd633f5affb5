package org.openshebao.workbench.assess.report;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Section;
import org.openshebao.workbench.assess.Answer;
import org.openshebao.workbench.assess.ContributionGrid;
import org.openshebao.workbench.assess.ContributionGrid.Bounds;
import org.openshebao.workbench.assess.ContributionGrid.Level;
import org.openshebao.workbench.assess.ContributionGrid.Payment;
import org.openshebao.workbench.assess.Outline;
import org.openshebao.workbench.assess.ResidentsGrid;

/// The bases of every place, and what is paid on them by branch and payer.
final class ContributionSection {

  private final Basis basis;
  private final ContributionGrid grid;
  private final Law law;
  private final Origins origins;

  ContributionSection(Basis basis, Origins origins) {
    this.basis = basis;
    this.grid = basis.figures().contributions();
    this.law = basis.law().law();
    this.origins = origins;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.ChartBlock(chart()));
    blocks.add(new Block.TableBlock(bounds(), false));
    for (Level level : Level.values()) {
      blocks.add(new Block.TableBlock(payments(level), level != Level.MINIMUM));
    }
    blocks.add(new Block.TableBlock(known(), false));
    blocks.add(new Block.TableBlock(residents(), true));
    return new Section(
        "contributions",
        Words.of("contributions.title"),
        Words.of(
            "contributions.intro",
            grid.known(),
            (long) grid.cells().size(),
            (long) grid.computedBounds(),
            2L * grid.bounds().size()),
        blocks);
  }

  private Label name(String place) {
    return law.places().get(law.places().indexOf(place)).name();
  }

  private Chart chart() {
    Label title = Words.of("contributions.chart");
    TableBuilder table =
        Table.titled(title)
            .column(Column.text("place", Words.of("place")))
            .column(money("floor", Words.of("contributions.floor")))
            .column(money("average", Words.of("contributions.average")));
    for (Bounds bounds : grid.bounds()) {
      table.row(row -> {
        row.text(name(bounds.place()));
        amount(row, bounds.floor(), origin(outline().floor(), bounds.place()));
        amount(row, bounds.average(), origin(outline().average(), bounds.place()));
      });
    }
    return new Chart(
        "bases",
        title,
        Chart.Kind.DOT,
        table.provenance(basis.provenance()).build(),
        "place",
        List.of("floor", "average"),
        List.of());
  }

  private Table bounds() {
    TableBuilder table =
        Table.titled(Words.of("contributions.bounds"))
            .column(Column.text("place", Words.of("place")))
            .column(money("floor", Words.of("contributions.floor")))
            .column(Column.text("floor_is", Words.of("contributions.floorIs")))
            .column(money("average", Words.of("contributions.average")))
            .column(money("ceiling", Words.of("contributions.ceiling")))
            .column(Column.text("ceiling_is", Words.of("contributions.ceilingIs")));
    for (Bounds bounds : grid.bounds()) {
      table.row(row -> {
        row.text(name(bounds.place()));
        amount(row, bounds.floor(), origin(outline().floor(), bounds.place()));
        row.text(made(bounds.floorPublished()));
        amount(row, bounds.average(), origin(outline().average(), bounds.place()));
        amount(row, bounds.ceiling(), origin(outline().ceiling(), bounds.place()));
        row.text(made(bounds.ceilingPublished()));
      });
    }
    return table
        .note(Words.of("contributions.boundsNote", (long) grid.computedBounds()))
        .provenance(basis.provenance())
        .build();
  }

  private Outline.Contributions outline() {
    return basis.figures().outline().contributions();
  }

  private static Label made(boolean published) {
    return Words.of(published ? "contributions.published" : "contributions.computed");
  }

  private static Column money(String id, Label label) {
    return Column.fen(id, label, Words.of("unit.yuanAMonth"));
  }

  private String origin(String variable, String place) {
    return origins.of(variable, place);
  }

  private Table payments(Level level) {
    TableBuilder table =
        Table.titled(Words.of("contributions.at." + level.name()))
            .column(Column.text("place", Words.of("place")));
    for (Outline.Item item : grid.items()) {
      table.column(
          money(
              item.id().replace('-', '_'),
              Words.of("contributions.item", item.branch(), item.payer())));
    }
    for (Bounds bounds : grid.bounds()) {
      table.row(row -> {
        row.text(name(bounds.place()));
        for (Payment cell : grid.cells()) {
          if (cell.level() == level && cell.place().equals(bounds.place())) {
            amount(row, cell.amount(), origin(cell.item().variable(), cell.place()));
          }
        }
      });
    }
    return table.provenance(basis.provenance()).build();
  }

  /// In how many places each contribution is known: the gaps in what the law as coded can say.
  private Table known() {
    TableBuilder table =
        Table.titled(Words.of("contributions.known"))
            .column(Column.text("branch", Words.of("contributions.branch")))
            .column(Column.text("payer", Words.of("contributions.payer")))
            .column(
                Column.count("known", Words.of("contributions.knownIn"), Words.of("unit.places")))
            .column(
                Column.count(
                    "missing", Words.of("contributions.missingIn"), Words.of("unit.places")));
    for (Outline.Item item : grid.items()) {
      long known =
          grid.cells().stream()
              .filter(cell ->
                  cell.item().equals(item)
                      && cell.level() == Level.MINIMUM
                      && cell.amount().isKnown())
              .count();
      table.row(row ->
          row.text(item.branch())
              .text(item.payer())
              .count(known)
              .count(grid.bounds().size() - known));
    }
    return table.provenance(basis.provenance()).build();
  }

  private Table residents() {
    TableBuilder table =
        Table.titled(Words.of("contributions.residents"))
            .column(Column.text("place", Words.of("place")));
    for (Outline.Named item : basis.figures().residents().items()) {
      table.column(
          Column.fen(item.variable().replace('.', '_'), item.label(), Words.of("unit.yuan")));
    }
    for (ResidentsGrid.Row of : basis.figures().residents().places()) {
      table.row(row -> {
        row.text(name(of.place()));
        for (int i = 0; i < of.amounts().size(); i++) {
          String variable = basis.figures().residents().items().get(i).variable();
          amount(row, of.amounts().get(i), origin(variable, of.place()));
        }
      });
    }
    return table.provenance(basis.provenance()).build();
  }

  static void amount(RowBuilder row, Answer answer, String origin) {
    Long value = answer.value();
    Label why = answer.why();
    if (value != null) {
      row.fen(value);
    } else {
      row.absent(why == null ? Words.of("kind.notKnown") : why);
    }
    row.from(origin);
  }
}
