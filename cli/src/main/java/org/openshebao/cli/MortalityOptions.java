package org.openshebao.cli;

import java.nio.file.Path;
import java.util.Locale;
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
  private String sex = "female";

  @Option(
      names = "--close",
      paramLabel = "none|last-age|kannisto",
      descriptionKey = "mortality.close")
  private String close = "none";

  MortalityFile read(Path file, CommonOptions common) {
    return MortalityFile.read(
        file,
        column,
        quantity(common),
        choice(Sex.class, "--sex", sex, common),
        choice(Closing.class, "--close", close, common));
  }

  private @Nullable Quantity quantity(CommonOptions common) {
    String name = quantity;
    return name == null
        ? null
        : Quantity.find(name).orElseThrow(() -> common.badUsage("mortality.badAs", name));
  }

  /// The constant of an enum that a user wrote in small letters with hyphens.
  static <E extends Enum<E>> E choice(
      Class<E> type, String option, String text, CommonOptions common) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
        return constant;
      }
    }
    throw common.badUsage("usage.value", option, common.text("usage.choice", text));
  }
}
