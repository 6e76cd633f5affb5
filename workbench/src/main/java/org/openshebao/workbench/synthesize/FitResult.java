package org.openshebao.workbench.synthesize;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.base.text.Label;
import org.openshebao.population.synthesis.Independence;
import org.openshebao.population.synthesis.Margin;
import org.openshebao.population.synthesis.MarginSupport;
import org.openshebao.population.synthesis.SynthesisPlan;
import org.openshebao.population.synthesis.Tally;

/// How well a population agrees with what was published: every margin with its figure, what the cells and the people come to.
///
/// @param plan  what it was made from
/// @param rows  one for each figure, in the order of the stages, those left out last
/// @param independence  which attributes were drawn without regard to which
/// @param support  which crossings rest on a margin
/// @param sampled  persons drawn
/// @param persons  persons they stand for
/// @param provenance  what it was made from
public record FitResult(
    SynthesisPlan plan,
    List<Row> rows,
    List<Independence> independence,
    MarginSupport support,
    long sampled,
    double persons,
    Provenance provenance) {

  public FitResult {
    rows = List.copyOf(rows);
    independence = List.copyOf(independence);
  }

  /// One figure.
  ///
  /// @param margin  its margin
  /// @param target  its number in the margin, from 0
  /// @param of  of whom it speaks
  /// @param figure  as published: persons, or a share as a fraction
  /// @param cells  what the fitted cells come to; the figure of the people where the fit does not speak of it
  /// @param people  what the persons drawn come to
  /// @param persons  how many persons of the population the figure is about
  public record Row(
      Margin margin,
      int target,
      Label of,
      double figure,
      double cells,
      double people,
      double persons) {

    /// People less figure, over the figure.
    public double difference() {
      return figure == 0 ? 0 : people / figure - 1;
    }

    /// Whether the figure is a number of persons.
    public boolean isCount() {
      return margin.kind() == Margin.Kind.COUNT;
    }
  }

  /// Puts together what cells and people come to.
  static FitResult of(Synthesis synthesis, Tally tally, Provenance provenance) {
    List<Tally.Outcome> cells = synthesis.fit().outcomes();
    List<Tally.Outcome> people = tally.outcomes();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      Margin margin = people.get(i).margin();
      for (int t = 0; t < margin.targets().size(); t++) {
        double achieved = people.get(i).achieved().get(t);
        rows.add(
            new Row(
                margin,
                t,
                labelOf(synthesis, margin.targets().get(t).label()),
                margin.targets().get(t).value(),
                i < cells.size() ? cells.get(i).achieved().get(t) : achieved,
                achieved,
                margin.kind() == Margin.Kind.COUNT
                    ? margin.targets().get(t).value()
                    : margin.targets().get(t).value() * people.get(i).total()));
      }
    }
    return new FitResult(
        synthesis.plan(),
        rows,
        Independence.of(synthesis.plan()),
        MarginSupport.of(synthesis.plan()),
        tally.sampled(),
        tally.persons(),
        provenance);
  }

  /// The label of a target; a place by its name.
  private static Label labelOf(Synthesis synthesis, Label label) {
    OptionalInt place = synthesis.law().places().find(label.en());
    if (place.isEmpty()) {
      return label;
    }
    return synthesis.law().places().get(place.getAsInt()).name();
  }

  /// The rows of a role.
  public List<Row> rows(Margin.Role role) {
    return rows.stream().filter(row -> row.margin().role() == role).toList();
  }

  /// Whether so many persons were drawn for a figure that a miss is none of chance alone: a hundred.
  public boolean isSizable(Row row) {
    return row.persons() * sampled >= 100 * persons;
  }

  /// How many figures the people meet to within a share of them.
  public long within(Margin.Role role, double share) {
    return rows(role).stream().filter(row -> Math.abs(row.difference()) <= share).count();
  }
}
