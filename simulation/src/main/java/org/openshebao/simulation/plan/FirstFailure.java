package org.openshebao.simulation.plan;

import org.jspecify.annotations.Nullable;

/// What stopped a run: of several batches that fail, the first one by number, whatever the threads.
final class FirstFailure {

  private volatile boolean noted;
  private int batch;
  private @Nullable Throwable failure;

  /// Whether a batch has failed, so that no other need be begun.
  boolean isNoted() {
    return noted;
  }

  synchronized void note(int number, Throwable thrown) {
    if (failure == null || number < batch) {
      failure = thrown;
      batch = number;
    }
    noted = true;
  }

  /// Throws what was noted.
  synchronized void throwIfNoted() {
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }
}
