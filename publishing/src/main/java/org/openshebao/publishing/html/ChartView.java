package org.openshebao.publishing.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// A chart as the page shows it: its script draws what stands in the table.
///
/// @param kind  as the script knows it: "bar"
/// @param category  which column of the table stands along the axis, from 0
/// @param values  which columns are drawn, from 0: "1 2"
/// @param upper  which column has the upper ends of bins; null without bins
/// @param group  which column names the group of a row; null without groups
/// @param totals  which rows are totals, from 0: "0 5"; null when none is
/// @param intervals  what lies around values
/// @param marks  lines across the chart
/// @param unit  of the axis; null when the numbers say it
/// @param told  what it shows, for readers who do not see it
/// @param absent  how many values are not drawn; null when all are
/// @param stills  what is shown where no script draws; none for a map, which needs no script, and for very long charts
/// @param tiles  the squares, when it is a grid of them
record ChartView(
    String id,
    Label title,
    String kind,
    int category,
    String values,
    @Nullable Integer upper,
    @Nullable Integer group,
    @Nullable String totals,
    List<Around> intervals,
    List<At> marks,
    @Nullable Label unit,
    Label told,
    List<Label> notes,
    @Nullable Label absent,
    TableView table,
    List<Still> stills,
    @Nullable TilesView tiles) {

  /// A picture in one language, as SVG.
  record Still(String lang, String svg) {}

  /// An interval: the columns of the value and its ends, from 0: "1 2 3".
  record Around(Label name, String columns) {}

  /// A mark: where it stands, and what opens there.
  record At(Label name, CellView cell, @Nullable Label unit) {}
}
