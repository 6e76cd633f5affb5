package org.openshebao.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.text.Language;
import org.openshebao.workbench.json.JsonText;
import org.openshebao.workbench.json.ProblemJson;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

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
    return line.setOut(out)
        .setErr(err)
        .registerConverter(LocalDate.class, this::date)
        .registerConverter(int.class, this::whole)
        .registerConverter(Language.class, this::language)
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

  private int badUsage(ParameterException e) {
    String message = messageOf(e);
    if (json) {
      print(List.of(Problem.error("USAGE", null, 0, null, null, message, null)));
      return ExitCode.USAGE;
    }
    err.println(message);
    err.println(messages.text("usage.help", e.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private String messageOf(ParameterException e) {
    return switch (e) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing ->
          messages.text(
              "usage.missing",
              missing.getMissing().stream().map(Shell::nameOf).collect(Collectors.joining(", ")));
      default ->
          e.getCause() instanceof TypeConversionException cause && e.getArgSpec() != null
              ? messages.text(
                  "usage.value", nameOf(e.getArgSpec()), String.valueOf(cause.getMessage()))
              : String.valueOf(e.getMessage());
    };
  }

  /// What is not understood, with the command or option that it is nearest to.
  private String unmatched(UnmatchedArgumentException e) {
    String text = messages.text("usage.unmatched", String.join(" ", e.getUnmatched()));
    CommandSpec command = e.getCommandLine().getCommandSpec();
    Set<String> known = new TreeSet<>(command.optionsMap().keySet());
    known.addAll(command.subcommands().keySet());
    return Suggestion.nearest(e.getUnmatched().getFirst(), known)
        .map(name -> text + "\n" + messages.text("usage.maybe", name))
        .orElse(text);
  }

  private static String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
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

  private LocalDate date(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(messages.text("usage.date", text));
    }
  }

  private Integer whole(String text) {
    try {
      return Integer.valueOf(text.strip());
    } catch (NumberFormatException e) {
      throw new TypeConversionException(messages.text("usage.whole", text));
    }
  }

  private Language language(String text) {
    try {
      return Language.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(messages.text("usage.lang", text));
    }
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
        .filter(language -> text.toLowerCase(java.util.Locale.ROOT).startsWith(language.code()))
        .findFirst()
        .orElse(Language.EN);
  }
}
