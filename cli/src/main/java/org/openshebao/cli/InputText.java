package org.openshebao.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.openshebao.base.text.Language;
import org.openshebao.law.Variable;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.rule.Unit;

/// How a value of an input is written: its unit, or its codes.
final class InputText {

  private InputText() {}

  /// `yuan a month`, `male | female`, `calendar month 1990-05`.
  static String writtenAs(InputVariable input, Language language) {
    if (!input.codes().isEmpty()) {
      return input.codes().stream()
          .map(InputVariable.CodeItem::key)
          .collect(Collectors.joining(" | "));
    }
    if (input.unit() == null) {
      return "{from: 1995-01, to: 1999-12, base: 500, place: …}";
    }
    String unit = input.unit().label().in(language);
    return input.unit().unit() == Unit.MONTH ? unit + " 1990-05" : unit;
  }

  /// What the values of a variable are written in.
  static String unit(Variable variable, Messages messages) {
    return variable.unit() == null
        ? messages.text("unit.career")
        : messages.text("unit." + variable.unit().name().toLowerCase(Locale.ROOT));
  }
}
