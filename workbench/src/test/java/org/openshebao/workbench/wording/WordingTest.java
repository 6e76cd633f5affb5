package org.openshebao.workbench.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openshebao.base.text.Label;

/// Both languages say the same things.
final class WordingTest {

  private static final Pattern GAP = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.openshebao.workbench.reform.report.messages",
        "org.openshebao.workbench.families.report.messages"
      })
  void haveTheSameKeysAndGaps(String bundle) {
    Control alone = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ENGLISH, alone);
    ResourceBundle chinese = ResourceBundle.getBundle(bundle, Locale.SIMPLIFIED_CHINESE, alone);

    assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    for (String key : english.keySet()) {
      assertThat(gaps(chinese.getString(key))).as(key).isEqualTo(gaps(english.getString(key)));
    }
  }

  private static Set<String> gaps(String text) {
    return new TreeSet<>(GAP.matcher(text).results().map(MatchResult::group).toList());
  }

  @Test
  void writesAmountsWithoutFen() {
    assertThat(
            List.of(
                Wording.yuan(123_456_78),
                Wording.yuan(49),
                Wording.yuan(-102_272_699_792_15L),
                Wording.yuan(3_450_000_00L)))
        .containsExactly(
            new Label("123,457", "123,457"),
            new Label("0", "0"),
            new Label("-102.3 billion", "-1,023亿"),
            new Label("3.5 million", "3,450,000"));
  }
}
