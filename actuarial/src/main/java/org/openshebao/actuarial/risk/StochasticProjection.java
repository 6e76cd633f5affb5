package org.openshebao.actuarial.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/// Projects a scheme on many paths. The results are the same to the last bit for any number of threads.
public final class StochasticProjection {

  private final PathModel model;
  private final int threads;
  private final IntConsumer progress;

  /// Of a model.
  ///
  /// @param threads  that compute at once
  /// @param progress  told how many more paths are done: calls come from several threads
  public StochasticProjection(PathModel model, int threads, IntConsumer progress) {
    if (threads < 1) {
      throw new IllegalArgumentException("At least one thread is needed but was " + threads + ".");
    }
    this.model = model;
    this.threads = threads;
    this.progress = progress;
  }

  /// Projects the paths 0 to `paths` − 1.
  public RiskResult run(PathGenerator generator, int paths) {
    if (paths < 2) {
      throw new IllegalArgumentException("2 paths or more are needed but were " + paths + ".");
    }
    PathOutcome still = model.project(RiskPath.still(generator.years()));
    RiskResult result = new RiskResult(still, paths);
    forEach(paths, generator::path, result::put);
    return result;
  }

  interface Sink {
    void put(int index, PathOutcome outcome);
  }

  /// Projects `number` paths and hands each over with its index.
  void forEach(int number, IntFunction<RiskPath> pathOf, Sink sink) {
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          for (int index = next.getAndIncrement(); index < number; index = next.getAndIncrement()) {
            sink.put(index, model.project(pathOf.apply(index)));
            progress.accept(1);
          }
        };
    if (threads == 1) {
      work.run();
      return;
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, number))) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < Math.min(threads, number); i++) {
        all.add(pool.submit(work));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The projection was interrupted.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
