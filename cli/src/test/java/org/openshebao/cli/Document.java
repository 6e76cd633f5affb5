package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page of the documentation whose `console` blocks show commands with what they print.
///
/// A command may end with `| head -3`, `| tail -3` or `; echo $?`. Files are named from the root of the repository.
/// `./mvnw test -pl cli -am -Dgolden.write=true` writes the outputs anew.
final class Document {

  private static final Path ROOT = Path.of("..");
  private static final Pattern COMMAND =
      Pattern.compile("\\$ \\./shebao (.*?)(?: \\| (head|tail) -(\\d+))?(; echo \\$\\?)?");
  private static final Pattern HASH = Pattern.compile("(\"lawHash\": )\"[0-9a-f]{64}\"");
  private static final Pattern VERSION = Pattern.compile("(\"programVersion\": )\"[^\"]*\"");

  private final Path file;

  Document(String file) {
    this.file = ROOT.resolve(file);
  }

  /// A command and what the page says that it prints.
  record Shown(String command, String printed) {}

  List<Shown> read() throws IOException {
    List<Shown> shown = new ArrayList<>();
    boolean inBlock = false;
    String command = null;
    StringBuilder printed = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      boolean ends = inBlock && line.equals("```");
      if (command != null && (ends || line.startsWith("$ "))) {
        shown.add(new Shown(command, printed.toString()));
        command = null;
      }
      if (inBlock && line.startsWith("$ ")) {
        command = line;
        printed.setLength(0);
      } else if (command != null) {
        printed.append(line).append('\n');
      }
      inBlock = !ends && (inBlock || line.equals("```console"));
    }
    return shown;
  }

  /// The page with what its commands print now.
  void write() throws IOException {
    StringBuilder page = new StringBuilder();
    boolean inBlock = false;
    for (String line : Files.readAllLines(file)) {
      boolean ends = inBlock && line.equals("```");
      if (!inBlock || ends || line.startsWith("$ ")) {
        page.append(line).append('\n');
      }
      if (inBlock && line.startsWith("$ ")) {
        page.append(run(line));
      }
      inBlock = !ends && (inBlock || line.equals("```console"));
    }
    Files.writeString(file, page);
  }

  /// What a command prints now, as a terminal shows it.
  static String run(String command) {
    Matcher matcher = COMMAND.matcher(command);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("This is no command of the page: " + command);
    }
    Run run = Run.of(fromRoot(Run.words(matcher.group(1))));
    String out = withoutDigests(run.out().replace(ROOT + "/", ""));
    if (matcher.group(2) != null) {
      out = cut(out, matcher.group(2).equals("head"), Integer.parseInt(matcher.group(3)));
    }
    String err = run.err().replace(ROOT + "/", "");
    return out + err + (matcher.group(4) == null ? "" : run.code() + "\n");
  }

  private static String[] fromRoot(List<String> words) {
    return words.stream()
        .map(word -> isFileOfRoot(word) ? ROOT + "/" + word : word)
        .toArray(String[]::new);
  }

  private static boolean isFileOfRoot(String word) {
    return word.contains("/") && Files.exists(ROOT.resolve(word));
  }

  private static String cut(String text, boolean head, int count) {
    List<String> lines = text.lines().toList();
    int from = head ? 0 : Math.max(0, lines.size() - count);
    int to = head ? Math.min(count, lines.size()) : lines.size();
    return String.join("\n", lines.subList(from, to)) + "\n";
  }

  /// The digest of compiled classes and the version differ from build to build.
  private static String withoutDigests(String text) {
    String hashed = HASH.matcher(text).replaceAll("$1\"…\"");
    return VERSION.matcher(hashed).replaceAll("$1\"…\"");
  }
}
