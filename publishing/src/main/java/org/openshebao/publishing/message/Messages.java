package org.openshebao.publishing.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.text.Label;

/// The words of pages and terminals by their key, from `messages_en.properties` and `messages_zh_CN.properties`.
public final class Messages {

  private static final Properties EN = read(Locale.ENGLISH);
  private static final Properties ZH = read(Locale.SIMPLIFIED_CHINESE);

  private Messages() {}

  /// The words of `key`.
  public static Label get(String key) {
    return new Label(text(EN, key), text(ZH, key));
  }

  /// The words of `key`, with `arguments` where they say {0}, {1} and so on: numbers as texts, or labels.
  public static Label get(String key, Object... arguments) {
    return new Label(fill(text(EN, key), arguments, true), fill(text(ZH, key), arguments, false));
  }

  static Set<String> keys(Locale locale) {
    return (locale.equals(Locale.ENGLISH) ? EN : ZH).stringPropertyNames();
  }

  private static String fill(String pattern, Object[] arguments, boolean english) {
    Object[] texts = new Object[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] =
          arguments[i] instanceof Label(String en, String zh) ? (english ? en : zh) : arguments[i];
    }
    return new MessageFormat(pattern, Locale.ROOT).format(texts);
  }

  private static String text(Properties words, String key) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException(
          "There is no message \"%s\". %s"
              .formatted(key, Suggestion.maybe(key, words.stringPropertyNames()))
              .strip());
    }
    return text;
  }

  private static Properties read(Locale locale) {
    String name = "messages_" + locale + ".properties";
    Properties words = new Properties();
    try (InputStream stream = Messages.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The messages " + name + " are missing from the jar.");
      }
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the messages " + name, e);
    }
    return words;
  }
}
