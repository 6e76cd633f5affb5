package org.openshebao.workbench.lawbook.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.base.text.Language;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.cases.CasesReport;
import org.openshebao.workbench.cases.WorkedCases;

class LawDocTest {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*?(/?)>");
  private static final Set<String> VOID = Set.of("meta", "link", "input", "br", "path", "circle");

  @TempDir private static Path folder;

  private static Workbench china;
  private static Map<String, String> pages;

  @BeforeAll
  static void write() throws IOException {
    china = Workbench.open("china");
    pages = written(folder.resolve("one"));
  }

  private static Map<String, String> written(Path to) throws IOException {
    CasesReport cases =
        WorkedCases.of(china.law()).run(List.of(cases("boundaries.yaml")), Set.of());
    new LawDoc(china.atReferenceDate(), cases).write(to, Language.EN, count -> {});
    Map<String, String> files = new HashMap<>();
    try (Stream<Path> found = Files.walk(to)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(to.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }

  private static Path cases(String name) {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(at.resolve("reference"))) {
      at = Objects.requireNonNull(at.getParent(), "No folder above holds reference/.");
    }
    return at.resolve("reference/law-cases/china").resolve(name);
  }

  @Test
  void everyVariableAndEveryParameterHasItsPlaceAndEveryValueItsLine() {
    Law law = china.law();
    for (Variable variable : law.variables()) {
      assertThat(pages.get(DocLinks.fileOf(DocLinks.roomOf(variable))))
          .contains("id=\"" + Html.anchor(variable.id()) + "\"");
    }
    for (Parameter parameter : law.parameters()) {
      assertThat(pages.get(DocLinks.fileOf(DocLinks.roomOf(parameter))))
          .contains("id=\"" + Html.anchor(parameter.path()) + "\"");
    }
    int rows =
        pages.entrySet().stream()
            .filter(page -> page.getKey().startsWith("rooms/"))
            .mapToInt(page -> count(page.getValue(), "<td class=\"number\">"))
            .sum();
    assertThat(rows)
        .isEqualTo(law.parameters().stream().mapToInt(each -> each.values().size()).sum());
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @Test
  void everyLinkLeadsSomewhereWithinTheFolder() {
    Map<String, Set<String>> ids = new HashMap<>();
    pages.forEach((file, text) -> {
      Set<String> found = new HashSet<>();
      Matcher matcher = ID.matcher(text);
      while (matcher.find()) {
        assertThat(found.add(matcher.group(1)))
            .as("%s twice in %s", matcher.group(1), file)
            .isTrue();
      }
      ids.put(file, found);
    });
    Set<String> broken = new HashSet<>();
    pages.forEach((file, text) -> {
      if (file.endsWith(".html")) {
        Matcher links = LINK.matcher(text);
        while (links.find()) {
          String link = links.group(1);
          if (!link.startsWith("http") && !link.equals("data:,")) {
            int hash = link.indexOf('#');
            String to = hash < 0 ? link : link.substring(0, hash);
            String target =
                to.isEmpty()
                    ? file
                    : Path.of(file).resolveSibling(to).normalize().toString().replace('\\', '/');
            boolean there =
                ids.containsKey(target)
                    && (hash < 0 || ids.get(target).contains(link.substring(hash + 1)));
            if (!there) {
              broken.add(file + " → " + link);
            }
          }
        }
      }
    });
    assertThat(broken).isEmpty();
  }

  @Test
  void theFormulaOfEveryRuleStandsAsItIsWritten() {
    RuleSource sources = new RuleSource();
    for (Variable variable : china.law().variables()) {
      for (RuleInfo rule : variable.rules()) {
        assertThat(sources.find(rule))
            .as(rule.javaName())
            .hasValueSatisfying(written -> {
              assertThat(written.code()).contains(" " + rule.method() + "(").endsWith("}");
              assertThat(written.doc()).isNotEmpty();
            });
      }
    }
  }

  @Test
  void tagsAreClosedAndNothingIsLoadedFromElsewhere() {
    pages.forEach((file, text) -> {
      if (file.endsWith(".html")) {
        int open = 0;
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
          if (!VOID.contains(tags.group(2)) && tags.group(3).isEmpty()) {
            open += tags.group(1).isEmpty() ? 1 : -1;
          }
        }
        assertThat(open).as(file).isZero();
        assertThat(text).doesNotContain("src=\"http").doesNotContain("stylesheet\" href=\"http");
      }
    });
    assertThat(pages.get("assets/page.css")).doesNotContain("url(http").doesNotContain("@import");
  }

  @Test
  void casesStandAtTheProvisionsThatTheyWentThrough() {
    assertThat(pages.get("rooms/wage.html").contains("../cases.html#b-un-")).isTrue();
    assertThat(pages.get("cases.html").contains("class=\"verdict passed\"")).isTrue();
  }

  @Test
  void bothLanguagesStandOnThePageAndTheSearchKnowsBoth() {
    assertThat(pages.get("rooms/pension.html"))
        .contains("<span lang=\"en\">Basic pension</span><span lang=\"zh-CN\">基础养老金</span>");
    assertThat(pages.get("assets/search-index.js"))
        .startsWith("var LAW_INDEX = ")
        .contains("\"基础养老金\"")
        .contains("rooms/pension.html#pension.basicPension");
  }

  @Test
  void theSameLawGivesTheSameBytes() throws IOException {
    assertThat(written(folder.resolve("two"))).isEqualTo(pages);
  }
}
