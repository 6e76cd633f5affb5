package org.openshebao.standards.requirement;

/// A named input of requirements.
///
/// @param name  as in "coverage.old-age.employees-share"; it always has a dot
/// @param unit  "flag", "currency/period", "share of all employees" and so on
/// @param usedBy  how many requirements ask for it
public record Measure(String name, String unit, int usedBy) {

  /// The form of its facts.
  public MeasureKind kind() {
    return MeasureKind.ofUnit(unit);
  }

  /// Whether it is a share of a whole, which nothing can exceed.
  public boolean isShareOfWhole() {
    return unit.startsWith("share of") ? !unit.equals("share of earnings") : unit.equals("share");
  }

  /// Whether it is an amount of money.
  public boolean isMoney() {
    return unit.equals("currency") || unit.equals("currency/period");
  }

  /// Whether the text of the law decides it, and not a figure: a flag, a list, or a period that the law prescribes.
  public boolean isLegal() {
    return switch (kind()) {
      case FLAG, SET, CHOICE -> true;
      case DISTRIBUTION -> false;
      case NUMBER ->
          switch (unit) {
            case "weeks", "months", "days", "branches", "parts", "exceptions", "weighted parts" ->
                true;
            default ->
                unit.startsWith("years")
                    || unit.startsWith("consecutive years")
                    || unit.startsWith("of ");
          };
    };
  }
}
