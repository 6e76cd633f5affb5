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

  private final int times;
  private final List<Double> processorSeconds = new ArrayList<>();
  private final List<Double> clockSeconds = new ArrayList<>();

  /// For work that is done `times` times whenever it is timed.
  Stopwatch(int times) {
    this.times = times;
  }

  /// Does the work `times` times and notes how long one took.
  void time(Runnable work) {
    long processor = SYSTEM.getProcessCpuTime();
    long clock = System.nanoTime();
    for (int i = 0; i < times; i++) {
      work.run();
    }
    clockSeconds.add((System.nanoTime() - clock) / 1e9 / times);
    processorSeconds.add((SYSTEM.getProcessCpuTime() - processor) / 1e9 / times);
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
