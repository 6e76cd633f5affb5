package org.openshebao.workbench.families;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// Facts that run through a range of numbers together: `monthlyWage,chosenBase=3000..30000 step 500`.
///
/// @param names  the facts
/// @param values  the numbers, as people write them
public record Variation(List<String> names, List<String> values) {

  /// More points than anybody reads.
  private static final int MOST_POINTS = 2000;

  private static final Pattern FORM =
      Pattern.compile(
          "\\s*([^=]+?)\\s*=\\s*(-?[0-9.]+?)\\s*\\.\\.\\s*(-?[0-9.]+)(?:\\s*(?:step|:|步长)\\s*([0-9.]+))?\\s*");

  public Variation {
    names = List.copyOf(names);
    values = List.copyOf(values);
  }

  /// Reads a range; without a step it is walked in steps of one.
  public static Variation parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw wrong(text, "A range is written NAME=FROM..TO step N.");
    }
    BigDecimal from = number(text, matcher.group(2));
    BigDecimal to = number(text, matcher.group(3));
    BigDecimal step = matcher.group(4) == null ? BigDecimal.ONE : number(text, matcher.group(4));
    if (step.signum() <= 0) {
      throw wrong(text, "The step must be above zero.");
    }
    if (to.compareTo(from) < 0) {
      throw wrong(text, "The range ends before it begins.");
    }
    if (to.subtract(from).divideToIntegralValue(step).compareTo(BigDecimal.valueOf(MOST_POINTS))
        > 0) {
      throw wrong(text, "The range has more than " + MOST_POINTS + " steps.");
    }
    List<String> values = new ArrayList<>();
    for (BigDecimal at = from; at.compareTo(to) <= 0; at = at.add(step)) {
      values.add(at.stripTrailingZeros().toPlainString());
    }
    return new Variation(List.of(matcher.group(1).split("\\s*,\\s*")), values);
  }

  private static BigDecimal number(String text, String number) {
    try {
      return new BigDecimal(number);
    } catch (NumberFormatException e) {
      throw wrong(text, "\"" + number + "\" is no number.");
    }
  }

  private static ProblemException wrong(String text, String message) {
    return new ProblemException(
        Problem.error(
            "FAMILY-RANGE",
            null,
            0,
            "vary",
            text,
            message,
            "As in monthlyWage=3000..30000 step 500."));
  }
}
