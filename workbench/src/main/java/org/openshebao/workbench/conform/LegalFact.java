package org.openshebao.workbench.conform;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;
import org.openshebao.standards.evidence.Fact;

/// What a reviewer says of a measure: the fact, where the law says so, and for when and where it holds.
///
/// @param measure  name of the measure
/// @param fact  what is known; null where the measure is not given because the benefit is computed at the reference wage itself
/// @param instruments  ids of the instruments for which it holds; empty for all
/// @param from  first day; null when open
/// @param to  last day; null when open
/// @param place  code of the place for which it holds, with all places within; null for all
/// @param level  whether it is about the nation or about single places
/// @param sources  ids of the documents
/// @param article  where in them; null when nobody says
/// @param grade  how well it is known
/// @param note  what a reader should know; null when nothing
/// @param settles  what would settle it, where it is not known; null otherwise
/// @param reviewer  who says so
/// @param reviewedOn  when, ISO
/// @param file  the file it stands in
/// @param line  its line
public record LegalFact(
    String measure,
    @Nullable Fact fact,
    List<String> instruments,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String place,
    Level level,
    List<String> sources,
    @Nullable String article,
    Grade grade,
    @Nullable Label note,
    @Nullable Label settles,
    Label reviewer,
    String reviewedOn,
    String file,
    int line) {

  /// Of what a fact speaks.
  public enum Level {
    /// The nation and every place in it.
    ANY,
    /// The nation as a whole alone.
    NATION,
    /// Single places alone.
    PLACE
  }

  public LegalFact {
    instruments = List.copyOf(instruments);
    sources = List.copyOf(sources);
  }

  /// Whether it is law on a day.
  boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /// Whether two facts may both answer the same question.
  boolean collidesWith(LegalFact other) {
    boolean apart =
        (from != null && other.to != null && other.to.isBefore(from))
            || (to != null && other.from != null && to.isBefore(other.from));
    boolean sameInstruments =
        instruments.isEmpty() == other.instruments.isEmpty()
            && (instruments.isEmpty()
                || instruments.stream().anyMatch(other.instruments::contains));
    return !apart
        && sameInstruments
        && measure.equals(other.measure)
        && level == other.level
        && java.util.Objects.equals(place, other.place);
  }
}
