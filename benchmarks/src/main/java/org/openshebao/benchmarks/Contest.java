package org.openshebao.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.plan.Plan;

/// A set of rules for the same people twice: by the engine, and by a loop written by hand.
///
/// @param plan  the engine's
/// @param loop  computes the persons from one row to before another
/// @param answers  where the loop writes
record Contest(Plan plan, Loop loop, Answers answers, People people, Dataset dataset) {

  interface Loop {
    void run(int firstPerson, int endPerson);
  }

  /// The engine's results, in memory of their own.
  Results engine(int threads) {
    return Simulation.run(plan, dataset, threads);
  }

  /// The loop's, written over those of the last time.
  void byHand(int threads) {
    if (threads == 1) {
      loop.run(0, people.size);
      return;
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int first = (int) ((long) people.size * i / threads);
        int end = (int) ((long) people.size * (i + 1) / threads);
        parts.add(pool.submit(() -> loop.run(first, end)));
      }
      for (Future<?> part : parts) {
        part.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("The loop by hand did not end.", e);
    }
  }

  /// Throws when the two answer differently; the share of answers that are values.
  double compare() {
    byHand(1);
    return answers.compare(engine(1));
  }

  int countRules() {
    return RuleSets.countRules(plan, Entity.PERSON) + RuleSets.countRules(plan, Entity.RELATION);
  }

  /// Prints a line of the table: medians of `rounds` runs of each, turn about.
  void measure(int threads, int rounds) {
    // Processor time is counted in hundredths of a second: what is timed should take many.
    int times = Math.max(1, 10_000_000 / people.size);
    Stopwatch ofEngine = new Stopwatch(times);
    Stopwatch ofLoop = new Stopwatch(times);
    for (int i = 0; i < rounds; i++) {
      ofEngine.time(() -> engine(threads));
      ofLoop.time(() -> byHand(threads));
    }
    double rows = people.size / 1e6;
    double ruleRows = RuleSets.ruleRows(plan, people) / 1e9;
    System.out.printf(
        "| %.0f M | %d | %d | %.2f | %.2f M | %.2f M | %.2f | %.2f M | %.2f M | %.0f %% |%n",
        rows,
        countRules(),
        threads,
        ofEngine.processorSeconds() / ruleRows,
        rows / ofEngine.processorSeconds(),
        rows / ofEngine.clockSeconds(),
        ofLoop.processorSeconds() / ruleRows,
        rows / ofLoop.processorSeconds(),
        rows / ofLoop.clockSeconds(),
        100 * ofLoop.processorSeconds() / ofEngine.processorSeconds());
  }
}
