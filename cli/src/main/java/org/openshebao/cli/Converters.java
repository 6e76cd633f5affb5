package org.openshebao.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.openshebao.base.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Reads days, whole numbers and languages from the command line; what is wrong is said in the user's language.
final class Converters {

  private final Messages messages;

  Converters(Messages messages) {
    this.messages = messages;
  }

  CommandLine register(CommandLine line) {
    return line.registerConverter(LocalDate.class, this::date)
        .registerConverter(int.class, this::whole)
        .registerConverter(long.class, this::wholeLong)
        .registerConverter(double.class, this::number)
        .registerConverter(Language.class, this::language);
  }

  private LocalDate date(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(messages.text("usage.date", text));
    }
  }

  private Integer whole(String text) {
    try {
      return Integer.valueOf(text.strip());
    } catch (NumberFormatException e) {
      throw new TypeConversionException(messages.text("usage.whole", text));
    }
  }

  private Long wholeLong(String text) {
    try {
      return Long.valueOf(text.strip());
    } catch (NumberFormatException e) {
      throw new TypeConversionException(messages.text("usage.whole", text));
    }
  }

  private Double number(String text) {
    try {
      double number = Double.parseDouble(text.strip());
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, as for what is no number that can be computed with
    }
    throw new TypeConversionException(messages.text("usage.number", text));
  }

  private Language language(String text) {
    try {
      return Language.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(messages.text("usage.lang", text));
    }
  }
}
