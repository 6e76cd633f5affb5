package org.openshebao.population.mapping;

import java.util.List;
import org.openshebao.population.storage.TextRows;

/// A file of careers, opened and bound.
///
/// @param mapping  what the mapping says
/// @param rows  the file
/// @param parentId  the columns of the ids of the rows that spells belong to
/// @param columns  the columns of a spell
/// @param isCareer  whether the law reads it as an insured career
record HistorySource(
    HistoryMapping mapping,
    TextRows rows,
    IdColumns parentId,
    List<BoundColumn> columns,
    boolean isCareer) {}
