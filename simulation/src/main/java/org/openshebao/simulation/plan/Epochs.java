package org.openshebao.simulation.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openshebao.population.Dataset;

/// The plans that cover a run of months: a new one wherever the law changes.
///
/// The plans share the numbers of their reasons, so that a status carried over to the next month keeps its meaning.
public final class Epochs {

  private final List<Plan> plans;
  private final int firstMonth;
  private final int lastMonth;

  private Epochs(List<Plan> plans, int firstMonth, int lastMonth) {
    this.plans = List.copyOf(plans);
    this.firstMonth = firstMonth;
    this.lastMonth = lastMonth;
  }

  /// Plans for a request from its month to `lastMonth`.
  public static Epochs of(PlanRequest request, int lastMonth) {
    if (lastMonth < request.month()) {
      throw new IllegalArgumentException("A run of months must not end before it begins.");
    }
    Set<String> carriedOver = Set.of();
    while (true) {
      List<Plan> plans = plans(request, lastMonth, carriedOver);
      Set<String> found = new TreeSet<>();
      plans.forEach(plan -> found.addAll(plan.carriedOver().keySet()));
      if (found.equals(carriedOver)) {
        return new Epochs(plans, request.month(), lastMonth);
      }
      // What only a later plan reads the month before of has to be computed by the earlier ones as
      // well.
      carriedOver = found;
    }
  }

  private static List<Plan> plans(PlanRequest request, int lastMonth, Set<String> carriedOver) {
    List<Plan> plans = new ArrayList<>();
    Reasons reasons = new Reasons();
    int month = request.month();
    while (month <= lastMonth) {
      Plan plan = Planner.plan(request.withMonth(month), reasons, carriedOver);
      plans.add(plan);
      if (plan.lastMonth() >= lastMonth) {
        break;
      }
      month = plan.lastMonth() + 1;
    }
    return plans;
  }

  /// The plans in order of month.
  public Stream<Plan> plans() {
    return plans.stream();
  }

  /// Computes every month of every batch of a dataset.
  public void run(Dataset dataset, int threads, Runner.BatchSink sink) {
    Runner.runMonths(plans, firstMonth, lastMonth, dataset, threads, sink);
  }
}
