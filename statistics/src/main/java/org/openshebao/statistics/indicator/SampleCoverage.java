package org.openshebao.statistics.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom the rows of a survey stand for.
///
/// @param populations  groups of [Universes] that it was drawn from
/// @param ages  of the persons in it
/// @param areas  codes of places that it covers: "CN", "CN-44"; empty when nothing is said of areas
/// @param date  what day its answers are about; null when nothing is said
public record SampleCoverage(
    List<String> populations, AgeRange ages, List<String> areas, @Nullable LocalDate date) {

  public SampleCoverage {
    populations = List.copyOf(populations);
    areas = List.copyOf(areas);
  }

  /// Whether it covers an area: the area itself or one that contains it.
  boolean coversArea(String area) {
    return areas.stream().anyMatch(each -> area.equals(each) || area.startsWith(each + "-"));
  }
}
