package org.openshebao.population.mapping;

import java.util.List;
import org.openshebao.population.storage.TextRows;

/// A file of careers, opened and bound.
///
/// @param mapping  what the mapping says
/// @param rows  the file
/// @param parentId  number of the column of the ids of the rows that spells belong to
/// @param columns  the columns of a spell
record HistorySource(
    HistoryMapping mapping, TextRows rows, int parentId, List<BoundColumn> columns) {}
