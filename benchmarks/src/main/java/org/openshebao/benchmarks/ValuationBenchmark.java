package org.openshebao.benchmarks;

import java.nio.file.Path;
import java.util.Set;
import org.openshebao.actuarial.valuation.ValuationModel;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.valuation.Provinces;
import org.openshebao.workbench.valuation.Valuation;

/// China's employees' pension: 75 years, single ages, 46 service years, two sexes, three categories; and 31 provinces. Prints seconds of clock and of
/// processor, and how much memory was used at most.
public final class ValuationBenchmark {

  private ValuationBenchmark() {}

  /// Argument: the folder of population tables.
  public static void main(String[] arguments) {
    Stopwatch once = new Stopwatch(1);
    Valuation[] valued = new Valuation[1];
    once.time(() ->
        valued[0] =
            Valuation.ofLaw(
                Workbench.open("china"), Path.of(arguments[0]), Set.of(), stage -> {}));
    print("law, schedules, projection, balance sheets, cold", once);
    ValuationInput input = valued[0].input();
    double expenditure = 0;
    for (int warm = 0; warm < 10; warm++) {
      expenditure += ValuationModel.project(input).get(Item.EXPENDITURE, 2050);
    }
    Stopwatch projection = new Stopwatch(1);
    for (int i = 0; i < 9; i++) {
      projection.time(() -> ValuationModel.project(input));
    }
    print("projection, warm", projection);
    Stopwatch provinces = new Stopwatch(1);
    for (int i = 0; i < 3; i++) {
      provinces.time(() -> Provinces.of(valued[0], true));
    }
    print("31 provinces with transfers", provinces);
    System.out.printf("(%.0f)%n", expenditure);
  }

  private static void print(String what, Stopwatch watch) {
    System.out.printf(
        "%-50s %8.3f s clock %8.3f s processor%n",
        what, watch.clockSeconds(), watch.processorSeconds());
  }
}
