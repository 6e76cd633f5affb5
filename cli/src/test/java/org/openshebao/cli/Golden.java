package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A file of commands with what each prints: `$ shebao …`, stdout, `[stderr]` with stderr when there is any, `[exit 0]`.
///
/// `./mvnw test -pl cli -am -Dgolden.write=true` writes the files anew: read the difference before it is committed.
final class Golden {

  private static final String COMMAND = "$ shebao ";
  private static final String STDERR = "[stderr]\n";
  private static final Pattern HASH = Pattern.compile("(\"lawHash\": )\"[0-9a-f]{64}\"");
  private static final Pattern VERSION = Pattern.compile("(\"programVersion\": )\"[^\"]*\"");

  private Golden() {}

  /// A command and what it prints.
  record Block(String command, String printed) {}

  static List<Block> read(Path file) throws IOException {
    List<Block> blocks = new ArrayList<>();
    String command = null;
    StringBuilder printed = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(COMMAND)) {
        command = line.substring(COMMAND.length());
        printed.setLength(0);
      } else {
        printed.append(line).append('\n');
        if (line.startsWith("[exit ") && command != null) {
          blocks.add(new Block(command, printed.toString()));
          command = null;
        }
      }
    }
    if (command != null) {
      throw new IllegalStateException(file + " does not say how this ends: " + command);
    }
    return blocks;
  }

  /// What a command prints now, in the form of the file.
  static String run(String command) {
    Run run = Run.line(command);
    String text = run.out() + (run.err().isEmpty() ? "" : STDERR + run.err());
    String lines = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    return withoutDigests(lines + "[exit " + run.code() + "]\n");
  }

  /// The digest of compiled classes and the version differ from build to build.
  private static String withoutDigests(String text) {
    String hashed = HASH.matcher(text).replaceAll("$1\"…\"");
    return VERSION.matcher(hashed).replaceAll("$1\"…\"");
  }

  static void write(Path file, List<Block> blocks) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      text.append(text.isEmpty() ? "" : "\n")
          .append(COMMAND)
          .append(block.command())
          .append('\n')
          .append(run(block.command()));
    }
    Files.writeString(file, text);
  }
}
