package org.openshebao.workbench.assess;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.law.Law;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.person.PersonCase;

/// What the schemes of residents ask and give in each place: premiums, subsidies, basic pensions.
///
/// @param items  what is asked of the law
/// @param places  a row for each place
public record ResidentsGrid(List<Outline.Named> items, List<Row> places) {

  public ResidentsGrid {
    items = List.copyOf(items);
    places = List.copyOf(places);
  }

  /// The amounts of a place.
  ///
  /// @param place  code
  /// @param amounts  fen, or why they are not known, in the order of the items
  public record Row(String place, List<Answer> amounts) {

    public Row {
      amounts = List.copyOf(amounts);
    }
  }

  static ResidentsGrid compute(Law law, int month, List<String> places, List<Outline.Named> items) {
    List<PersonCase> cases = new ArrayList<>();
    for (String place : places) {
      for (Outline.Named item : items) {
        PersonCase resident = new PersonCase(law).with("place", place);
        item.facts().values().forEach(resident::with);
        cases.add(resident);
      }
    }
    List<String> variables = items.stream().map(Outline.Named::variable).distinct().toList();
    Results results = Simulation.run(law, month, PersonCase.dataset(cases), variables, 1);
    List<Row> rows = new ArrayList<>();
    int row = 0;
    for (String place : places) {
      List<Answer> amounts = new ArrayList<>();
      for (Outline.Named item : items) {
        ResultColumn column = results.column(item.variable());
        amounts.add(Answer.of(law, column, row++, law.places().indexOf(place), month));
      }
      rows.add(new Row(place, amounts));
    }
    return new ResidentsGrid(items, rows);
  }
}
