package org.openshebao.publishing.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Colours of pictures are those of the page, and words on them can be read.
class InkTest {

  private static String style() throws Exception {
    try (var stream =
        InkTest.class.getResourceAsStream("/org/openshebao/publishing/html/style/colours.css")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource(Ink.class)
  void isTheColourOfThePage(Ink ink) throws Exception {
    Matcher first = Pattern.compile("--" + ink.variable() + ": #([0-9a-f]{6});").matcher(style());

    assertThat(first.find()).isTrue();
    assertThat(Integer.parseInt(first.group(1), 16)).isEqualTo(ink.light());
  }

  @ParameterizedTest
  @EnumSource(
      value = Ink.class,
      names = {"SERIES_.", "CLASS_.", "NOT_KNOWN"},
      mode = EnumSource.Mode.MATCH_ANY)
  void wordsOnItHaveTheContrastThatWcagAsksFor(Ink ink) {
    double words = ink.words().luminance() + 0.05;
    double ground = ink.luminance() + 0.05;

    assertThat(Math.max(words, ground) / Math.min(words, ground)).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void luminanceRunsFromBlackToWhite() {
    assertThat(Ink.PAPER.luminance()).isEqualTo(1);
    assertThat(Ink.CLASS_0.luminance()).isGreaterThan(Ink.CLASS_1.luminance());
    assertThat(Ink.CLASS_1.luminance()).isGreaterThan(Ink.CLASS_2.luminance());
    assertThat(Ink.CLASS_2.luminance()).isGreaterThan(Ink.CLASS_3.luminance());
    assertThat(Ink.CLASS_3.luminance()).isGreaterThan(Ink.CLASS_4.luminance());
  }
}
