package org.openshebao.workbench.wording;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.openshebao.base.table.NumberFormatter;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;

/// The texts of one bundle in both languages, with gaps {0}, {1} filled in.
public final class Wording {

  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;

  private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

  private Wording(String bundle) {
    for (Language language : Language.values()) {
      bundles.put(
          language,
          ResourceBundle.getBundle(
              bundle,
              language.locale(),
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
  }

  /// The texts of a bundle such as "org.openshebao.workbench.reform.report.messages".
  public static Wording of(String bundle) {
    return new Wording(bundle);
  }

  /// The text of a key; fillings are labels, texts or whole numbers.
  public Label text(String key, Object... fillings) {
    return new Label(text(Language.EN, key, fillings), text(Language.ZH, key, fillings));
  }

  private String text(Language language, String key, Object... fillings) {
    ResourceBundle bundle = bundles.get(language);
    if (bundle == null) {
      throw new IllegalStateException("No texts in " + language + ".");
    }
    String text = bundle.getString(key);
    for (int i = 0; i < fillings.length; i++) {
      text = text.replace("{" + i + "}", word(language, fillings[i]));
    }
    return text;
  }

  /// How a filling is written in a language: labels in it, whole numbers as its readers count, other things as they are.
  public static String word(Language language, Object filling) {
    return switch (filling) {
      case Label label -> label.in(language);
      case Long count -> new NumberFormatter(language).count(count);
      case Integer count -> new NumberFormatter(language).count(count);
      default -> filling.toString();
    };
  }

  /// An amount in fen as a sentence says it, without fen: 12,345, 102.3 billion or 1,728亿; one below zero has its sign.
  public static Label yuan(long fen) {
    long whole = Math.round(fen / 100.0);
    return new Label(
        inEnglish(whole),
        strip(new NumberFormatter(Language.ZH).fen(Math.multiplyExact(whole, 100L))));
  }

  private static String inEnglish(long yuan) {
    double size = Math.abs((double) yuan);
    if (size >= BILLION) {
      return String.format(Locale.ROOT, "%,.1f billion", yuan / BILLION);
    }
    if (size >= MILLION) {
      return String.format(Locale.ROOT, "%,.1f million", yuan / MILLION);
    }
    return strip(new NumberFormatter(Language.EN).fen(yuan * 100));
  }

  private static String strip(String amount) {
    return amount.endsWith(".00") ? amount.substring(0, amount.length() - 3) : amount;
  }
}
