package org.openshebao.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openshebao.workbench.lawbook.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The `shebao` command. Its texts stand in `messages_en.properties` and `messages_zh_CN.properties`.
@Command(name = "shebao", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
public final class Main implements Callable<Integer> {

  /// Every command, in the order in which help lists them. A command is one line here.
  private static final List<Supplier<Object>> COMMANDS =
      List.of(
          AssessCommand::new,
          ConformCommand::new,
          SynthesizeCommand::new,
          CompareCommand::new,
          FamiliesCommand::new,
          ComputeCommand::new,
          EstimateCommand::new,
          ReleaseCommand::new,
          ExplainCommand::new,
          LawCommand::new,
          InputsCommand::new,
          CasesCommand::new,
          PlacesCommand::new,
          PopulationCommand::new,
          LifetableCommand::new,
          AnnuityCommand::new,
          ProjectCommand::new,
          ValueCommand::new,
          MapCommand::new);

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final CommonOptions common = new CommonOptions();

  /// Runs the command that `arguments` name and exits with its code.
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(Shell.run(arguments, out, err));
  }

  static List<Object> commands() {
    return COMMANDS.stream().map(Supplier::get).toList();
  }

  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine().usage(common.out());
    }
    return ExitCode.OK;
  }

  /// The version that the build wrote into the jar.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"OpenShebao " + ProgramVersion.current()};
    }
  }
}
