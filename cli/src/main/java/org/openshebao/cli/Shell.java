package org.openshebao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.text.Language;
import org.openshebao.workbench.json.JsonText;
import org.openshebao.workbench.json.ProblemJson;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// One run of the command line: reads the arguments, runs the command and turns whatever happens into an exit code.
final class Shell {

  private static final int HELP_WIDTH = 100;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean json;
  private final boolean debug;
  private final Messages messages;

  private Shell(List<String> arguments, PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
    json = arguments.contains("--json");
    debug = arguments.contains("--debug");
    messages = Messages.of(languageOf(arguments));
  }

  /// Runs the command that `arguments` name.
  ///
  /// @return one of [ExitCode]
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    return new Shell(List.of(arguments), out, err).run(arguments);
  }

  private int run(String[] arguments) {
    int code;
    try {
      code = commandLine(arguments).execute(arguments);
    } catch (Throwable fault) { // an Error too must end in a message and an exit code
      code = fault(fault);
    }
    out.flush();
    err.flush();
    return code;
  }

  private CommandLine commandLine(String[] arguments) {
    CommandLine line = new CommandLine(new Main());
    for (Object command : Main.commands()) {
      line.addSubcommand(command);
    }
    prepare(line, messages.bundle());
    return new Converters(messages)
        .register(line)
        .setOut(out)
        .setErr(err)
        .setExecutionStrategy(this::execute)
        .setParameterExceptionHandler((e, args) -> badUsage(e))
        .setExecutionExceptionHandler((e, at, parsed) -> failed(e));
  }

  /// Help of every command: in one language, as wide as a page, own options before those of all commands.
  private static void prepare(CommandLine line, ResourceBundle bundle) {
    line.setResourceBundle(bundle);
    line.getCommandSpec()
        .usageMessage()
        .width(HELP_WIDTH)
        .sortOptions(false)
        .abbreviateSynopsis(true);
    line.getSubcommands().values().forEach(below -> prepare(below, bundle));
  }

  /// What a command prints is printed when it is complete; with `--out` it is a file as well.
  private int execute(ParseResult parsed) {
    ParseResult last = parsed.asCommandLineList().getLast().getParseResult();
    CommandLine line = last.commandSpec().commandLine();
    boolean isHelp = last.isUsageHelpRequested() || last.isVersionHelpRequested();
    if (isHelp || !(line.getCommand() instanceof Printing command)) {
      return new CommandLine.RunLast().execute(parsed);
    }
    StringWriter printed = new StringWriter();
    line.setOut(new PrintWriter(printed));
    int code = new CommandLine.RunLast().execute(parsed);
    try {
      command.common().findOut().ifPresent(folder -> write(folder, last, command, printed));
    } catch (ProblemException e) {
      return failed(e);
    }
    out.print(printed);
    return code;
  }

  private static void write(
      Path folder, ParseResult parsed, Printing command, StringWriter printed) {
    String name = parsed.commandSpec().qualifiedName("-").replace("shebao-", "");
    OutFile.write(folder.resolve(name + "." + command.extension()), printed.toString());
  }

  private int badUsage(ParameterException e) {
    String message = new UsageMessage(messages).of(e);
    if (json) {
      print(List.of(Problem.error("USAGE", null, 0, null, null, message, null)));
      return ExitCode.USAGE;
    }
    err.println(message);
    err.println(messages.text("usage.help", e.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private int failed(Exception e) {
    if (e instanceof ProblemException problems) {
      print(problems.problems());
      return ExitCode.DATA;
    }
    if (e instanceof ParameterException usage) {
      return badUsage(usage);
    }
    return fault(e);
  }

  /// Problems one a line on stderr, or as JSON on stdout.
  private void print(List<Problem> problems) {
    if (json) {
      out.print(JsonText.of(ProblemJson.of(problems)));
    } else {
      problems.forEach(problem -> err.println(messages.line(problem)));
    }
  }

  private int fault(Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      err.println(messages.text("fault.memory"));
    } else {
      String name = fault.getClass().getSimpleName();
      err.println(messages.text("fault", name, String.valueOf(fault.getMessage())));
    }
    err.println(messages.text(debug ? "fault.report" : "fault.report.debug"));
    if (debug) {
      fault.printStackTrace(err);
    }
    return ExitCode.FAULT;
  }

  /// The language must be known before anything is said: looked up ahead of the parser, as `--lang zh` or `--lang=zh`.
  private static Language languageOf(List<String> arguments) {
    int at = arguments.lastIndexOf("--lang");
    String text =
        at >= 0 && at + 1 < arguments.size()
            ? arguments.get(at + 1)
            : arguments.stream()
                .filter(argument -> argument.startsWith("--lang="))
                .map(argument -> argument.substring("--lang=".length()))
                .reduce("en", (first, last) -> last);
    return Arrays.stream(Language.values())
        .filter(language -> text.toLowerCase(Locale.ROOT).startsWith(language.code()))
        .findFirst()
        .orElse(Language.EN);
  }
}
