package org.openshebao.workbench.lawbook;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.source.Grade;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.ParameterValue;

/// How much a law holds and how well it is known.
///
/// @param rooms  in order of name
/// @param grades  each grade with the number of values that have it, the best first
/// @param sources  how many documents
/// @param places  how many places
public record Overview(List<Room> rooms, List<GradeCount> grades, int sources, int places) {

  /// How many values have a grade.
  public record GradeCount(Grade grade, int values) {}

  public Overview {
    rooms = List.copyOf(rooms);
    grades = List.copyOf(grades);
  }

  /// Counts what a law holds.
  public static Overview of(Law law) {
    int[] counts = new int[Grade.values().length];
    law.parameters().stream()
        .flatMap(parameter -> parameter.values().stream())
        .map(ParameterValue::grade)
        .forEach(grade -> counts[grade.ordinal()]++);
    List<GradeCount> grades = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      grades.add(new GradeCount(grade, counts[grade.ordinal()]));
    }
    return new Overview(Room.listAll(law), grades, law.sources().size(), law.places().size());
  }
}
