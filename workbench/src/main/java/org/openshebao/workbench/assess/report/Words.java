package org.openshebao.workbench.assess.report;

import java.util.Locale;
import java.util.Map;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.workbench.wording.Wording;

/// The words of the report in both languages, with gaps filled in.
final class Words {

  private static final long MILLION = 1_000_000;

  private static final Wording WORDS =
      Wording.of("org.openshebao.workbench.assess.report.messages");

  private Words() {}

  /// The text of a key; `fillings` are [Label]s, texts or whole numbers for {0}, {1} and so on.
  static Label of(String key, Object... fillings) {
    return WORDS.text(key, fillings);
  }

  /// A text with gaps such as {may} filled in.
  static Label fill(Label text, Map<String, Object> fillings) {
    return new Label(
        fill(text.en(), Language.EN, fillings), fill(text.zh(), Language.ZH, fillings));
  }

  private static String fill(String text, Language language, Map<String, Object> fillings) {
    String filled = text;
    for (Map.Entry<String, Object> entry : fillings.entrySet()) {
      filled = filled.replace("{" + entry.getKey() + "}", inASentence(language, entry.getValue()));
    }
    if (filled.matches("(?s).*\\{[a-z_0-9]+\\}.*")) {
      throw new IllegalArgumentException("A gap was not filled in: " + filled);
    }
    return filled;
  }

  /// In a sentence millions are enough; Chinese counts in 万 and 亿 anyway.
  private static String inASentence(Language language, Object filling) {
    if (language == Language.EN && filling instanceof Long count && count >= MILLION) {
      return String.format(Locale.ROOT, "%,.1f million", count / (double) MILLION);
    }
    return Wording.word(language, filling);
  }
}
