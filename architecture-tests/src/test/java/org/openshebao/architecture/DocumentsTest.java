package org.openshebao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Pages say what is there: links lead somewhere, commands exist, the example runs, and nothing tells of a machine that is not the reader's.
class DocumentsTest {

  private static final Path EXAMPLE = Path.of("examples", "java", "PensionOfOnePerson.java");

  /// Folders of a machine, and of a user on it.
  private static final Pattern MACHINE_PATH =
      Pattern.compile(
          "(?<![\\w.~/$}-])/(?:(?:work|tmp|root)/[\\w.]|(?:home|Users)/[a-z]\\w*/)|[A-Z]:\\\\Users\\\\");

  /// Codes by which research notes called their witnesses; our readers know documents.
  private static final Pattern WITNESS_CODE =
      Pattern.compile("(?<![\\w.$])w\\.[a-z][a-z0-9-]+(?![\\w(])");

  private static final Set<String> WITNESSED =
      Set.of("md", "yaml", "yml", "csv", "properties", "py", "txt", "html");

  /// Names of tools that no reader has, as the first digits of their SHA-256: they shall not stand here either.
  private static final Set<String> PRIVATE_NAMES =
      Set.of(
          "c857d09db23e",
          "c70eca6b0f88",
          "c2d872a13438",
          "af799c161c7e",
          "e6ba883e0314",
          "fc90c6845c5b",
          "cdc2ecc1fdee",
          "8cf10d1b0e07",
          "fbb8037df8cc",
          "ba20768a02ee");

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*");

  @Test
  void everyLinkLeadsSomewhere() throws Exception {
    List<Path> pages = RepositoryFiles.listPages();
    List<String> broken = new ArrayList<>();
    for (Path page : pages) {
      broken.addAll(MarkdownPage.read(page).listBrokenLinks());
    }

    assertThat(pages).contains(Path.of("README.md"), Path.of("docs", "methods", "README.md"));
    assertThat(broken).isEmpty();
  }

  @Test
  void everyCommandShownExists() throws Exception {
    Map<List<String>, String> helps = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    int shown = 0;
    for (Path page : RepositoryFiles.listPages()) {
      for (ShownCommand command : ShownCommand.listIn(RepositoryFiles.textOf(page))) {
        shown++;
        List<String> words = new ArrayList<>();
        for (String word : command.words()) {
          String help = help(helps, words);
          if (!help.contains("Commands:")) {
            break; // what follows is no command but something given to one
          }
          if (!Pattern.compile("(?m)^ {2}" + word + " {2,}\\S").matcher(help).find()) {
            wrong.add("%s: ./shebao %s".formatted(page, String.join(" ", command.words())));
            break;
          }
          words.add(word);
        }
        String help = help(helps, words);
        command.options().stream()
            .filter(option -> !Pattern.compile(option + "(?![a-z-])").matcher(help).find())
            .forEach(option ->
                wrong.add("%s: ./shebao %s %s".formatted(page, String.join(" ", words), option)));
      }
    }

    assertThat(shown).isGreaterThan(10);
    assertThat(wrong).isEmpty();
  }

  private static String help(Map<List<String>, String> helps, List<String> words) throws Exception {
    String known = helps.get(words);
    if (known == null) {
      List<String> arguments = new ArrayList<>(List.of("org.openshebao.cli.Main"));
      arguments.addAll(words);
      arguments.add("--help");
      known = JavaProcess.run(arguments.toArray(String[]::new));
      helps.put(List.copyOf(words), known);
    }
    return known;
  }

  @Test
  void readmeShowsTheExampleAndWhatItPrints() throws Exception {
    String readme = RepositoryFiles.textOf(Path.of("README.md"));
    String example = RepositoryFiles.textOf(EXAMPLE);

    String printed = JavaProcess.run(EXAMPLE.toString());

    assertThat(readme).contains(example.substring(example.indexOf("void main()")).strip());
    assertThat(readme).contains("```text\n" + printed.strip().replace("\r", "") + "\n```");
  }

  @Test
  void nothingTellsOfAnotherMachine() throws Exception {
    List<String> found = new ArrayList<>();
    for (Path file : RepositoryFiles.listAll()) {
      String text = RepositoryFiles.textOf(file);
      found.addAll(matches(MACHINE_PATH, file, text));
      String name = file.toString();
      if (WITNESSED.contains(name.substring(name.lastIndexOf('.') + 1))) {
        found.addAll(matches(WITNESS_CODE, file, text));
      }
      Set<String> names = new TreeSet<>();
      Matcher matcher = NAME.matcher(text.toLowerCase(Locale.ROOT));
      while (matcher.find()) {
        names.add(matcher.group());
        names.addAll(Arrays.asList(matcher.group().split("-", -1)));
      }
      for (String each : names) {
        if (PRIVATE_NAMES.contains(digest(each))) {
          found.add(file + ": " + each);
        }
      }
    }

    assertThat(found).isEmpty();
  }

  private static List<String> matches(Pattern pattern, Path file, String text) {
    return pattern.matcher(text).results().map(match -> file + ": " + match.group()).toList();
  }

  private static String digest(String name) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, 12);
  }
}
