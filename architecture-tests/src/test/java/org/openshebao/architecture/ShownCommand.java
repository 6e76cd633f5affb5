package org.openshebao.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A command of OpenShebao as a page shows it: in a block set in by four spaces, or in a sentence. Those after a `$` are run by a test
/// of module `cli`, mistakes and all.
///
/// @param words  the command and the commands below it: "law", "diff"
/// @param options  the long options used
record ShownCommand(List<String> words, List<String> options) {

  private static final Pattern SHOWN =
      Pattern.compile("(?m)(?:^ {4}|^|`)\\./shebao((?: +[^`\n#|;&>]+)?)");
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Pattern OPTION = Pattern.compile("(--[a-z-]+)(?:=.*)?");

  /// Every command that `text` shows.
  static List<ShownCommand> listIn(String text) {
    List<ShownCommand> commands = new ArrayList<>();
    Matcher shown = SHOWN.matcher(text);
    while (shown.find()) {
      List<String> words = new ArrayList<>();
      List<String> options = new ArrayList<>();
      boolean inWords = true;
      for (String part : shown.group(1).strip().split("\\s+")) {
        inWords &= WORD.matcher(part).matches();
        if (inWords) {
          words.add(part);
        }
        Matcher option = OPTION.matcher(part);
        if (option.matches()) {
          options.add(option.group(1));
        }
      }
      commands.add(new ShownCommand(words, options));
    }
    return commands;
  }
}
