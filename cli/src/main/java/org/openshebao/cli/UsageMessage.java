package org.openshebao.cli;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openshebao.base.problem.Suggestion;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in the user's language why a command line cannot be understood.
final class UsageMessage {

  private final Messages messages;

  UsageMessage(Messages messages) {
    this.messages = messages;
  }

  String of(ParameterException e) {
    return switch (e) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing ->
          messages.text(
              "usage.missing",
              missing.getMissing().stream()
                  .map(UsageMessage::nameOf)
                  .collect(Collectors.joining(", ")));
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
}
