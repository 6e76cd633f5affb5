package org.openshebao.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The `shebao` command.
@Command(
    name = "shebao",
    mixinStandardHelpOptions = true,
    version = "OpenShebao 0.1.0-SNAPSHOT",
    description = "Answers the questions that a social security system is asked.")
public final class Main implements Runnable {

  /// Runs the command that `arguments` names and exits with its code.
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
