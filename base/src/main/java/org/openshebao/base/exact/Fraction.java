package org.openshebao.base.exact;

/// A quotient of two whole numbers, where a rate is no decimal: one third, 1/12.
///
/// @param numerator  any whole number
/// @param denominator  above zero
public record Fraction(long numerator, long denominator) {

  public Fraction {
    if (denominator <= 0) {
      throw new IllegalArgumentException(
          "A fraction needs a denominator above zero but had %d/%d."
              .formatted(numerator, denominator));
    }
  }

  /// The quotient written "1/3", or a whole number.
  public static Fraction parse(String text) {
    String[] parts = text.split("/", -1);
    try {
      if (parts.length == 1) {
        return new Fraction(Long.parseLong(parts[0].strip()), 1);
      }
      if (parts.length == 2) {
        return new Fraction(Long.parseLong(parts[0].strip()), Long.parseLong(parts[1].strip()));
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "A fraction must be written as 1/3 but was \"%s\".".formatted(text), e);
    }
    throw new IllegalArgumentException(
        "A fraction must be written as 1/3 but was \"%s\".".formatted(text));
  }

  /// As written: "1/3".
  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }
}
