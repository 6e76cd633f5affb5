package org.openshebao.simulation.plan;

import java.util.List;
import org.openshebao.population.Dataset;
import org.openshebao.population.RowRange;

/// One batch through a run of months: within the life of a plan, columns that cannot change are computed once.
record BatchMonths(List<Plan> plans, List<Frame> frames, PlaceMonths places, Scratch scratch) {

  BatchMonths {
    plans = List.copyOf(plans);
    frames = List.copyOf(frames);
  }

  void run(
      Dataset dataset,
      RowRange batch,
      int number,
      int firstMonth,
      int lastMonth,
      Runner.BatchSink sink) {
    scratch.moveTo(dataset, batch);
    scratch.carried().clear();
    int current = -1;
    for (int month = firstMonth; month <= lastMonth; month++) {
      boolean sameLaw = current >= 0 && month <= plans.get(current).lastMonth();
      if (!sameLaw) {
        current = PlaceMonths.indexFor(plans, month);
      }
      Frame frame = frames.get(current);
      frame.setMonth(month, month == firstMonth);
      frame.readPlacesFrom(places.frame(month));
      frame.compute(sameLaw);
      sink.accept(number, month, frame);
      frame.carryOver(false);
    }
  }
}
