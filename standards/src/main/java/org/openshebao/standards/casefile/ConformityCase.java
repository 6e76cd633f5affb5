package org.openshebao.standards.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.conformity.Choices;
import org.openshebao.standards.evidence.Evidence;

/// A case of a file: what is known and chosen, and what should come out.
///
/// @param id  unique in its file
/// @param instrument  whose rules apply
/// @param origin  "worked" (from a supervisory comment or a law) or "constructed" (from the article)
/// @param country  of a worked case; null otherwise
/// @param year  of a worked case; null otherwise
/// @param evidence  its facts
/// @param cells  by place or date, its facts with those of the cell laid over them; empty when there are no cells
/// @param choices  what is chosen
/// @param expectation  what should come out
/// @param why  the arithmetic in a line; null when it is not given
/// @param source  where it comes from; null when it is not given
/// @param file  that it stands in
/// @param line  on which it starts
public record ConformityCase(
    String id,
    String instrument,
    String origin,
    @Nullable String country,
    @Nullable String year,
    Evidence evidence,
    Map<String, Evidence> cells,
    Choices choices,
    Expectation expectation,
    @Nullable String why,
    @Nullable String source,
    String file,
    int line) {

  public ConformityCase {
    cells = new LinkedHashMap<>(cells);
  }
}
