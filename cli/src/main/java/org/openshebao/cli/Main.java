package org.openshebao.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The `shebao` command.
@Command(
    name = "shebao",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
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

  /// The version that the build wrote into the jar.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"OpenShebao " + (version == null ? "(not from a jar)" : version)};
    }
  }
}
