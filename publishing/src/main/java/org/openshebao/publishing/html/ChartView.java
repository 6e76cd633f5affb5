package org.openshebao.publishing.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// A chart as the page shows it: its script draws what stands in the table.
///
/// @param kind  as the script knows it: "bar"
/// @param category  which column of the table stands along the axis, from 0
/// @param values  which columns are drawn, from 0: "1 2"
/// @param unit  of the axis; null when the numbers say it
/// @param absent  how many values are not drawn; null when all are
/// @param tiles  the squares, when it is a grid of them
record ChartView(
    String id,
    Label title,
    String kind,
    int category,
    String values,
    @Nullable Label unit,
    List<Label> notes,
    @Nullable Label absent,
    TableView table,
    @Nullable TilesView tiles) {}
