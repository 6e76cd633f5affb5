package org.openshebao.simulation.plan;

import java.util.ArrayList;
import java.util.List;

/// The values of places for each month of a run, computed before the rows and shared by all threads.
final class PlaceMonths {

  private final int firstMonth;
  private final List<Frame> frames;

  private PlaceMonths(int firstMonth, List<Frame> frames) {
    this.firstMonth = firstMonth;
    this.frames = frames;
  }

  static PlaceMonths compute(List<Plan> plans, int firstMonth, int lastMonth) {
    List<Frame> frames = new ArrayList<>();
    Carried carried = new Carried();
    int current = -1;
    for (int month = firstMonth; month <= lastMonth; month++) {
      int index = indexFor(plans, month);
      boolean again = index != current || plans.get(index).hasMonthlyPlaceValues();
      Frame frame =
          again
              ? plans.get(index).placeFrame(month, month == firstMonth, carried)
              : frames.getLast();
      frames.add(frame);
      frame.carryOver(true);
      current = index;
    }
    return new PlaceMonths(firstMonth, frames);
  }

  Frame frame(int month) {
    return frames.get(month - firstMonth);
  }

  /// The number of the plan that holds for a month.
  static int indexFor(List<Plan> plans, int month) {
    for (int i = plans.size() - 1; i >= 0; i--) {
      if (plans.get(i).month() <= month) {
        return i;
      }
    }
    throw new IllegalStateException("No plan holds for month " + month + ".");
  }
}
