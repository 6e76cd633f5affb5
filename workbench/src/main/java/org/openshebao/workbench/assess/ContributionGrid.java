package org.openshebao.workbench.assess;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Unit;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.person.PersonCase;

/// Contributions by place, branch and payer at the lowest base, the average wage and the highest base.
///
/// @param items  what is paid by whom
/// @param bounds  the bases of each place, in order of place
/// @param cells  for each place, item and level a number or why there is none
public record ContributionGrid(List<Outline.Item> items, List<Bounds> bounds, List<Payment> cells) {

  public ContributionGrid {
    items = List.copyOf(items);
    bounds = List.copyOf(bounds);
    cells = List.copyOf(cells);
  }

  /// Which base.
  public enum Level {
    /// The lowest.
    MINIMUM,
    /// The average wage of the place.
    AVERAGE,
    /// The highest.
    MAXIMUM
  }

  /// The bases of a place.
  ///
  /// @param place  code
  /// @param floor  lowest base
  /// @param average  average wage
  /// @param ceiling  highest base
  /// @param floorPublished  whether the floor was published rather than computed
  /// @param ceilingPublished  the same for the ceiling
  public record Bounds(
      String place,
      Answer floor,
      Answer average,
      Answer ceiling,
      boolean floorPublished,
      boolean ceilingPublished) {

    /// The base of a level.
    public Answer at(Level level) {
      return switch (level) {
        case MINIMUM -> floor;
        case AVERAGE -> average;
        case MAXIMUM -> ceiling;
      };
    }

    /// How many of the two bounds are known and were computed.
    public int computed() {
      return (floor.isKnown() && !floorPublished ? 1 : 0)
          + (ceiling.isKnown() && !ceilingPublished ? 1 : 0);
    }
  }

  /// One contribution of a month.
  ///
  /// @param place  code
  /// @param item  what is paid by whom
  /// @param level  on which base
  /// @param amount  fen, or why it is not known
  public record Payment(String place, Outline.Item item, Level level, Answer amount) {}

  /// How many cells hold a number.
  public long known() {
    return cells.stream().filter(cell -> cell.amount().isKnown()).count();
  }

  /// How many bounds were computed because no notice is known.
  public int computedBounds() {
    return bounds.stream().mapToInt(Bounds::computed).sum();
  }

  static ContributionGrid compute(
      Law law, int month, List<String> places, Outline.Contributions outline) {
    List<Bounds> bounds = bounds(law, month, places, outline);
    List<PersonCase> cases = new ArrayList<>();
    for (Bounds of : bounds) {
      for (Outline.Item item : outline.items()) {
        for (Level level : Level.values()) {
          cases.add(worker(law, of, item, level, outline));
        }
      }
    }
    List<String> variables =
        outline.items().stream().map(Outline.Item::variable).distinct().toList();
    Results results = Simulation.run(law, month, PersonCase.dataset(cases), variables, 1);
    List<Payment> cells = new ArrayList<>();
    int row = 0;
    for (Bounds of : bounds) {
      int place = law.places().indexOf(of.place());
      for (Outline.Item item : outline.items()) {
        ResultColumn column = results.column(item.variable());
        for (Level level : Level.values()) {
          cells.add(
              new Payment(of.place(), item, level, Answer.of(law, column, row++, place, month)));
        }
      }
    }
    return new ContributionGrid(outline.items(), bounds, cells);
  }

  private static PersonCase worker(
      Law law, Bounds bounds, Outline.Item item, Level level, Outline.Contributions outline) {
    PersonCase worker = new PersonCase(law).with("place", bounds.place());
    item.facts().values().forEach(worker::with);
    Long base = bounds.at(level).value();
    if (base != null) {
      outline.wages().forEach(wage -> worker.with(wage, Unit.FEN.format(base)));
    }
    return worker;
  }

  private static List<Bounds> bounds(
      Law law, int month, List<String> places, Outline.Contributions outline) {
    Results results =
        PlaceValues.compute(
            law,
            month,
            List.of(
                outline.floor(),
                outline.average(),
                outline.ceiling(),
                outline.floorPublished(),
                outline.ceilingPublished()));
    List<Bounds> bounds = new ArrayList<>();
    for (String code : places) {
      int place = law.places().indexOf(code);
      bounds.add(
          new Bounds(
              code,
              Answer.of(law, results.column(outline.floor()), place, place, month),
              Answer.of(law, results.column(outline.average()), place, place, month),
              Answer.of(law, results.column(outline.ceiling()), place, place, month),
              results.column(outline.floorPublished()).value(place) != 0,
              results.column(outline.ceilingPublished()).value(place) != 0));
    }
    return bounds;
  }
}
