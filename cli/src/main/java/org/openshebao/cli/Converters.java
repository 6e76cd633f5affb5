package org.openshebao.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.mortality.FractionalAge;
import org.openshebao.actuarial.wpp.Variant;
import org.openshebao.base.text.Language;
import org.openshebao.workbench.mortality.Closing;
import org.openshebao.workbench.release.ReleaseFiles;
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
        .registerConverter(Language.class, this::language)
        .registerConverter(Sex.class, text -> choice(Sex.class, text))
        .registerConverter(Closing.class, text -> choice(Closing.class, text))
        .registerConverter(FractionalAge.class, text -> choice(FractionalAge.class, text))
        .registerConverter(Variant.class, text -> choice(Variant.class, text))
        .registerConverter(
            ReleaseFiles.Format.class, text -> choice(ReleaseFiles.Format.class, text));
  }

  /// The constant that is written in small letters with hyphens: `last-age`.
  private <E extends Enum<E>> E choice(Class<E> type, String text) {
    for (E constant : type.getEnumConstants()) {
      if (name(constant).equals(text)) {
        return constant;
      }
    }
    throw new TypeConversionException(messages.text("usage.choice", text));
  }

  /// How a constant is written on the command line.
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
