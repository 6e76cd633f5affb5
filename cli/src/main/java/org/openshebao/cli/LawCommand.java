package org.openshebao.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `shebao law`: looks things up in the law, checks it, and says what differs.
@Command(
    name = "law",
    mixinStandardHelpOptions = true,
    subcommands = {
      LawShowCommand.class,
      LawCheckCommand.class,
      LawCoverageCommand.class,
      LawDocCommand.class,
      LawDiffCommand.class,
      LawReformsCommand.class
    })
final class LawCommand implements Callable<Integer> {

  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    throw common.badUsage("law.which");
  }
}
