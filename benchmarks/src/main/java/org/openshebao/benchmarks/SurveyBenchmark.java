package org.openshebao.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.random.RandomStream;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;
import org.openshebao.statistics.design.DesignSpec;
import org.openshebao.statistics.design.LinearizedDesign;
import org.openshebao.statistics.design.ReplicateDesign;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.estimator.DegreesOfFreedom;
import org.openshebao.statistics.estimator.Estimand;
import org.openshebao.statistics.estimator.Estimation;
import org.openshebao.statistics.estimator.Scope;
import org.openshebao.statistics.replicate.Bootstrap;
import org.openshebao.statistics.replicate.BootstrapKind;

/// Survey estimation as `reference/survey/bench/bench.R` asks it of R: ten indicators in 2, 31 and 30 domains under a stratified cluster
/// design, and 500 bootstrap replicates. Prints seconds of clock and of processor.
public final class SurveyBenchmark {

  private static final int REPEATS = 5;
  private static final List<String> INDICATORS = indicators();

  private SurveyBenchmark() {}

  /// Arguments: `by` or `boot`, then the number of rows: 3000, 100000 or 1000000.
  public static void main(String[] arguments) {
    boolean boot = arguments[0].equals("boot");
    int n = Integer.parseInt(arguments[1]);
    Microdata data = data(n);
    for (int repeat = 1; repeat <= REPEATS; repeat++) {
      Clock clock = new Clock();
      LinearizedDesign design =
          LinearizedDesign.of(
              DesignSpec.ofWeights("w").withIds("psu").withStrata(true, "st"), data);
      clock.print(repeat, "design");
      SurveyDesign used = design;
      if (boot) {
        ReplicateDesign replicates = Bootstrap.of(design, BootstrapKind.RAO_WU, 500, 1, false);
        clock.print(repeat, "500 replicates");
        used = replicates;
      }
      int numbers = 0;
      for (List<String> by :
          boot
              ? List.of(List.of("sex"), List.of("prov"))
              : List.of(List.of("sex"), List.of("prov"), List.of("form", "age"))) {
        Scope scope = Scope.ALL.withBy(by).withDegreesOfFreedom(DegreesOfFreedom.normal());
        numbers +=
            Estimation.withoutCovariances(used, data, new Estimand.Mean(INDICATORS), scope)
                .list()
                .size();
        clock.print(repeat, String.join(" x ", by));
      }
      clock.total(repeat, numbers);
    }
    System.out.printf("memory used at most since the start: %d MiB%n", peak());
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        >> 20;
  }

  private static final class Clock {
    private final long startWall = System.nanoTime();
    private final long startCpu = cpu();
    private long wall = startWall;
    private long cpu = startCpu;

    void print(int repeat, String what) {
      long nowWall = System.nanoTime();
      long nowCpu = cpu();
      System.out.printf(
          "%d %-14s clock %.3f s, cpu %.3f s%n",
          repeat, what, (nowWall - wall) / 1e9, (nowCpu - cpu) / 1e9);
      wall = nowWall;
      cpu = nowCpu;
    }

    void total(int repeat, int numbers) {
      System.out.printf(
          "%d %-14s clock %.3f s, cpu %.3f s, %d numbers%n",
          repeat,
          "total",
          (System.nanoTime() - startWall) / 1e9,
          (cpu() - startCpu) / 1e9,
          numbers);
    }

    private static long cpu() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
  }

  private static List<String> indicators() {
    List<String> names = new ArrayList<>();
    for (int j = 1; j <= 10; j++) {
      names.add("y" + j);
    }
    return names;
  }

  /// The shape of the R benchmark: strata × units × rows a unit, unlike weights, indicators that differ by unit.
  private static Microdata data(int n) {
    int[] shape =
        switch (n) {
          case 3000 -> new int[] {50, 4, 15};
          case 100_000 -> new int[] {200, 25, 20};
          case 1_000_000 -> new int[] {500, 50, 40};
          default ->
              throw new IllegalArgumentException(
                  "Rows must be 3000, 100000 or 1000000 but were " + n + ".");
        };
    RandomStream random = new RandomStream(1, 1, 0, 0);
    Map<String, double[]> columns = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(List.of("st", "psu", "w", "sex", "prov", "form", "age"));
    names.addAll(INDICATORS);
    names.forEach(name -> columns.put(name, new double[n]));
    double effect = 0;
    for (int row = 0; row < n; row++) {
      int unit = row / shape[2];
      int stratum = unit / shape[1];
      if (row % shape[2] == 0) {
        effect = random.nextDouble() - 0.5;
      }
      columns.get("st")[row] = stratum;
      columns.get("psu")[row] = unit % shape[1];
      columns.get("w")[row] = Math.exp(3 + 0.8 * (random.nextDouble() - 0.5));
      int sex = 1 + random.nextInt(2);
      columns.get("sex")[row] = sex;
      columns.get("prov")[row] = stratum % 31 + 1;
      columns.get("form")[row] = 1 + random.nextInt(6);
      columns.get("age")[row] = 1 + random.nextInt(5);
      for (int j = 1; j <= 10; j++) {
        double p = 1 / (1 + Math.exp(1 - 0.2 * j - effect - 0.2 * sex));
        columns.get("y" + j)[row] = random.nextDouble() < p ? 1 : 0;
      }
    }
    Map<String, Variable> variables = new LinkedHashMap<>();
    columns.forEach((name, values) -> variables.put(name, NumericVariable.of(values)));
    return Microdata.of(variables);
  }
}
