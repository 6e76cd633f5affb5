package org.openshebao.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// Measures work again and again: processor seconds of all threads of the program, and seconds by the clock.
///
/// On a machine that others use too the processor seconds are the ones to read; medians are given of both.
final class Stopwatch {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final List<Double> processorSeconds = new ArrayList<>();
  private final List<Double> clockSeconds = new ArrayList<>();

  /// Does the work once and notes how long it took.
  void time(Runnable work) {
    long processor = SYSTEM.getProcessCpuTime();
    long clock = System.nanoTime();
    work.run();
    clockSeconds.add((System.nanoTime() - clock) / 1e9);
    processorSeconds.add((SYSTEM.getProcessCpuTime() - processor) / 1e9);
  }

  double processorSeconds() {
    return median(processorSeconds);
  }

  double clockSeconds() {
    return median(clockSeconds);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
