package org.openshebao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.mortality.LifeTable;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.mortality.MortalityFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `shebao lifetable FILE`: a life table from probabilities, survivors, rates, or deaths and population.
@Command(name = "lifetable", mixinStandardHelpOptions = true)
final class LifetableCommand implements Callable<Integer>, Printing {

  @Mixin private final CommonOptions common = new CommonOptions();

  @Mixin private final MortalityOptions mortality = new MortalityOptions();

  @Parameters(paramLabel = "FILE", descriptionKey = "lifetable.file")
  private @Nullable Path file;

  @Override
  public CommonOptions common() {
    return common;
  }

  @Override
  public Integer call() {
    if (file == null) {
      throw common.badUsage("usage.missing", "FILE");
    }
    MortalityFile read = mortality.read(file, common);
    LifeTable table = read.table();
    if (common.json()) {
      printJson(read, table);
    } else {
      print(read, table);
    }
    return ExitCode.OK;
  }

  private void print(MortalityFile read, LifeTable table) {
    common.out().println(common.text("lifetable.read", read.column(), read.quantity().column()));
    TextTable text = new TextTable().right(0, 1, 2, 3, 4, 5);
    text.row("x", "qx", "lx", "dx", "Lx", "ex");
    double radix = 100_000 / table.survivors((int) table.firstAge());
    for (int age = (int) table.firstAge(); age <= table.lastAge(); age++) {
      double l = table.survivors(age) * radix;
      double next = table.survivors(age + 1) * radix;
      text.row(
          Integer.toString(age),
          NumberText.fixed(table.deathProbability(age), 6),
          NumberText.fixed(l, 1),
          NumberText.fixed(l - next, 1),
          NumberText.fixed(table.personYears(age) * radix, 1),
          table.isClosed() ? NumberText.fixed(table.expectancy(age), 3) : "–");
    }
    text.print(common.out(), "");
    if (!table.isClosed()) {
      common.out().println(common.text("lifetable.open", table.lastAge()));
    }
  }

  private void printJson(MortalityFile read, LifeTable table) {
    List<JsonObject> rows = new ArrayList<>();
    for (int age = (int) table.firstAge(); age <= table.lastAge(); age++) {
      rows.add(
          new JsonObject()
              .with("age", age)
              .with("qx", table.deathProbability(age))
              .with("lx", table.survivors(age))
              .with("dx", table.survivors(age) - table.survivors(age + 1))
              .with("Lx", table.personYears(age))
              .with("ex", table.isClosed() ? table.expectancy(age) : null));
    }
    common.printJson(
        new JsonObject()
            .with("column", read.column())
            .with("readAs", read.quantity().column())
            .with("closed", table.isClosed())
            .with("rows", rows));
  }
}
