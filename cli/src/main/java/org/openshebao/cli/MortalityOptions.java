package org.openshebao.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.Sex;
import org.openshebao.workbench.mortality.Closing;
import org.openshebao.workbench.mortality.MortalityFile;
import org.openshebao.workbench.mortality.Quantity;
import picocli.CommandLine.Option;

/// How a mortality file is read: a mixin of the commands that do.
final class MortalityOptions {

  @Option(names = "--column", paramLabel = "NAME", descriptionKey = "mortality.column")
  private @Nullable String column;

  @Option(names = "--as", paramLabel = "qx|lx|mx", descriptionKey = "mortality.as")
  private @Nullable String quantity;

  @Option(names = "--sex", paramLabel = "male|female", descriptionKey = "mortality.sex")
  private Sex sex = Sex.FEMALE;

  @Option(
      names = "--close",
      paramLabel = "none|last-age|kannisto",
      descriptionKey = "mortality.close")
  private Closing close = Closing.NONE;

  MortalityFile read(Path file, CommonOptions common) {
    return MortalityFile.read(file, column, quantity(common), sex, close);
  }

  private @Nullable Quantity quantity(CommonOptions common) {
    String name = quantity;
    return name == null
        ? null
        : Quantity.find(name).orElseThrow(() -> common.badUsage("mortality.badAs", name));
  }
}
