package org.openshebao.workbench.assess.report;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.openshebao.base.table.NumberFormatter;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;

/// The words of the report in both languages, with gaps filled in.
final class Words {

  private static final long MILLION = 1_000_000;

  private static final Map<Language, ResourceBundle> BUNDLES = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      BUNDLES.put(
          language,
          ResourceBundle.getBundle(
              "org.openshebao.workbench.assess.report.messages",
              language.locale(),
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
  }

  private Words() {}

  /// The text of a key; `fillings` are [Label]s, texts or whole numbers for {0}, {1} and so on.
  static Label of(String key, Object... fillings) {
    return new Label(text(Language.EN, key, fillings), text(Language.ZH, key, fillings));
  }

  /// A text with gaps such as {may} filled in.
  static Label fill(Label text, Map<String, Object> fillings) {
    return new Label(
        fill(text.en(), Language.EN, fillings), fill(text.zh(), Language.ZH, fillings));
  }

  private static String text(Language language, String key, Object... fillings) {
    ResourceBundle bundle = BUNDLES.get(language);
    if (bundle == null) {
      throw new IllegalStateException("No words in " + language + ".");
    }
    String text = bundle.getString(key);
    for (int i = 0; i < fillings.length; i++) {
      text = text.replace("{" + i + "}", word(language, fillings[i]));
    }
    return text;
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
    return word(language, filling);
  }

  private static String word(Language language, Object filling) {
    return switch (filling) {
      case Label label -> label.in(language);
      case Long count -> new NumberFormatter(language).count(count);
      case Integer count -> new NumberFormatter(language).count(count);
      default -> filling.toString();
    };
  }
}
