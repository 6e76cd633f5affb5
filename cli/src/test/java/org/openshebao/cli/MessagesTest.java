package org.openshebao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openshebao.base.text.Language;
import org.openshebao.law.check.CheckCode;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;

/// Both languages say everything.
class MessagesTest {

  private static final Pattern GAP = Pattern.compile("%(\\d+\\$)?[a-z]");

  private final ResourceBundle english = Messages.of(Language.EN).bundle();
  private final ResourceBundle chinese = Messages.of(Language.ZH).bundle();

  @Test
  void haveTheSameKeys() {
    assertThat(english.keySet()).hasSizeGreaterThan(100).isEqualTo(chinese.keySet());
  }

  @Test
  void haveTheSameGaps() {
    for (String key : english.keySet()) {
      assertThat(gaps(chinese.getString(key))).as(key).isEqualTo(gaps(english.getString(key)));
    }
  }

  /// A lone per cent sign makes help print a warning instead of its text.
  @Test
  void writeAPerCentSignTwice() {
    for (ResourceBundle each : List.of(english, chinese)) {
      for (String key : each.keySet()) {
        String rest = each.getString(key).replaceAll("%(%|n|(\\d+\\$)?[-,.0-9]*[a-z])", "");
        assertThat(rest).as(key).doesNotContain("%");
      }
    }
  }

  private static long gaps(String text) {
    Matcher matcher = GAP.matcher(text.replace("%n", "").replace("%%", ""));
    Set<String> numbered = new TreeSet<>();
    long plain = 0;
    while (matcher.find()) {
      if (matcher.group(1) == null) {
        plain++;
      } else {
        numbered.add(matcher.group(1));
      }
    }
    return plain + numbered.size();
  }

  @Test
  void nameEveryUnitEntityAndCodeOfTheLawCheck() {
    for (Unit unit : Unit.values()) {
      assertThat(english.containsKey("unit." + unit.name().toLowerCase(java.util.Locale.ROOT)))
          .as(unit.name())
          .isTrue();
    }
    for (Entity entity : Entity.values()) {
      assertThat(english.containsKey("entity." + entity.key())).as(entity.key()).isTrue();
    }
    for (CheckCode code : CheckCode.values()) {
      assertThat(english.containsKey("problem." + code.key())).as(code.key()).isTrue();
    }
  }
}
