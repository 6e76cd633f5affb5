package org.openshebao.publishing.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.testkit.Cases;

class TerminalTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          养老金          | 6
          3,812万         | 7
          （元/月）       | 9
          ¥ 100           | 5
          Lüliang         | 7
          e\u0301         | 1
          𠀀              | 2
          한국            | 4
          """)
  void countsTwoPlacesForAWideCharacter(String text, int width) {
    assertThat(TerminalText.width(text)).isEqualTo(width);
  }

  @Test
  void takesAwayWhatWouldMoveTheCursor() {
    assertThat(TerminalText.plain("red \u001b[31m\nnext\t")).isEqualTo("red  [31m next");
  }

  @Test
  void breaksAtSpacesAndBetweenChineseCharactersButNotBeforeTheirMarks() {
    assertThat(TerminalText.wrap("Lowest basic pension", 12))
        .containsExactly("Lowest basic", "pension");
    assertThat(TerminalText.wrap("基础养老金，最低标准", 10)).containsExactly("基础养老", "金，最低标", "准");
    assertThat(TerminalText.wrap("人社发〔2025〕10号", 8)).containsExactly("人社发", "〔2025〕", "10号");
    assertThat(TerminalText.wrap("unbreakable", 4)).containsExactly("unbr", "eaka", "ble");
    assertThat(TerminalText.wrap("", 4)).containsExactly("");
  }

  @Test
  void neverWritesALineThatIsTooLongNorLosesALetter() {
    Cases.forAll(
        2025,
        300,
        some -> {
          StringBuilder text = new StringBuilder();
          for (int i = some.intBetween(0, 60); i > 0; i--) {
            text.append("ab  养老，（〔c.".charAt(some.intBetween(0, 10)));
          }
          int width = some.intBetween(2, 20);
          List<String> lines = TerminalText.wrap(text.toString(), width);

          assertThat(lines).allMatch(line -> TerminalText.width(line) <= width);
          assertThat(String.join("", lines).replace(" ", ""))
              .isEqualTo(text.toString().replace(" ", ""));
        });
  }
}
