package org.openshebao.simulation.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.population.RowRange;

/// Runs plans over a dataset batch by batch, on several threads; what comes out does not depend on how many.
public final class Runner {

  /// Most rows of any entity in a batch, unless one group alone has more: its columns fit in a core's own cache.
  public static final int BATCH_ROWS = 2048;

  private Runner() {}

  /// Takes each batch when it is computed, on the thread that computed it.
  @FunctionalInterface
  public interface BatchSink {
    /// The frame holds batch `number` of a month; it is used again afterwards.
    void accept(int number, int month, Frame frame);
  }

  /// Computes one month of every batch of a dataset.
  public static void run(Plan plan, Dataset dataset, int threads, BatchSink sink) {
    runMonths(List.of(plan), plan.month(), plan.month(), dataset, threads, sink);
  }

  /// Computes the months from `firstMonth` to `lastMonth` of every batch, each batch through all months at a time.
  ///
  /// @param plans  in order of month, each holding from its month to the one before the next
  static void runMonths(
      List<Plan> plans,
      int firstMonth,
      int lastMonth,
      Dataset dataset,
      int threads,
      BatchSink sink) {
    Groups.check(plans, dataset);
    List<Bindings> bindings = Bindings.of(plans, dataset);
    List<RowRange> batches = Groups.batches(dataset, BATCH_ROWS);
    Map<Entity, Integer> capacities = Groups.capacities(dataset, batches);
    PlaceMonths places = PlaceMonths.compute(plans, firstMonth, lastMonth);
    AtomicInteger next = new AtomicInteger();
    FirstFailure failure = new FirstFailure();
    Runnable work =
        () -> {
          Scratch scratch = new Scratch(capacities, new Carried());
          List<Frame> frames = new ArrayList<>();
          for (int i = 0; i < plans.size(); i++) {
            frames.add(new Frame(plans.get(i), scratch, bindings.get(i)));
          }
          BatchMonths months = new BatchMonths(plans, frames, places, scratch);
          // A batch that was taken is computed, so that the first one that fails is always among
          // those noted.
          while (!failure.isNoted()) {
            int number = next.getAndIncrement();
            if (number >= batches.size()) {
              return;
            }
            try {
              months.run(dataset, batches.get(number), number, firstMonth, lastMonth, sink);
            } catch (RuntimeException | Error e) {
              failure.note(number, e);
            }
          }
        };
    runOn(Math.clamp(threads, 1, Math.max(1, batches.size())), work);
    failure.throwIfNoted();
  }

  private static void runOn(int threads, Runnable work) {
    if (threads == 1) {
      work.run();
      return;
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> futures = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        futures.add(pool.submit(work));
      }
      for (Future<?> future : futures) {
        await(future);
      }
    }
  }

  private static void await(Future<?> future) {
    try {
      future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The run was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A thread of the run ended: " + e.getCause(), e.getCause());
    }
  }
}
