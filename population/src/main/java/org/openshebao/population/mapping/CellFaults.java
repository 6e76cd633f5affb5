package org.openshebao.population.mapping;

import java.util.Collection;
import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.population.CellText;
import org.openshebao.population.ColumnType;

/// What can be wrong with a cell, in words.
final class CellFaults {

  private static final int MAX_LISTED = 12;

  private CellFaults() {}

  static Fault range(CatalogVariable variable, long value) {
    boolean hasMin = variable.min() != Long.MIN_VALUE;
    boolean hasMax = variable.max() != Long.MAX_VALUE;
    String least = hasMin ? CellText.of(variable.column(), variable.min()) : "";
    String most = hasMax ? CellText.of(variable.column(), variable.max()) : "";
    String mend =
        hasMin && hasMax
            ? "It must be from %s to %s.".formatted(least, most)
            : hasMin
                ? "It must be %s or more.".formatted(least)
                : "It must be %s or less.".formatted(most);
    boolean isShare =
        variable.column().type() == ColumnType.RATE && hasMax && value > variable.max();
    return new Fault(
        "DATA-RANGE",
        "%s is out of range.".formatted(CellText.of(variable.column(), value)),
        isShare ? mend + " A percentage has unit: percent in the mapping file." : mend);
  }

  static Fault number(String cell, CellUnit unit, int decimals) {
    String what =
        decimals <= 0 ? "a whole number" : "a number with at most %d decimals".formatted(decimals);
    return new Fault(
        "DATA-TYPE",
        "\"%s\" is not %s.".formatted(Problem.shown(cell), what),
        ("Expected %s in %s. ".formatted(what, unit.key()) + CellHints.number(cell)).strip());
  }

  static Fault month(String cell) {
    return new Fault(
        "DATA-TYPE",
        "\"%s\" is not a month.".formatted(Problem.shown(cell)),
        ("Write it as 2025-07. " + CellHints.month(cell)).strip());
  }

  static Fault day(String cell) {
    return new Fault(
        "DATA-TYPE", "\"%s\" is not a day.".formatted(cell), "Write it as 2025-07-15.");
  }

  static Fault yesNo(String cell) {
    return new Fault(
        "DATA-TYPE",
        "\"%s\" is neither yes nor no.".formatted(Problem.shown(cell)),
        "Write yes, no, true, false, 1, 0, 是 or 否, or recode it in the mapping file.");
  }

  static Fault code(String cell, Collection<String> known) {
    List<String> keys = known.stream().limit(MAX_LISTED).toList();
    String listed = String.join(", ", keys) + (known.size() > keys.size() ? ", …" : "");
    return new Fault(
        "DATA-CODE",
        "\"%s\" is none of the codes.".formatted(Problem.shown(cell)),
        (Suggestion.maybe(Problem.shown(cell), known)
                + " Codes are "
                + listed
                + "; recode others in the mapping file.")
            .strip());
  }

  static Fault place(String cell, String hint) {
    return new Fault(
        "DATA-PLACE",
        "The place \"%s\" is not known.".formatted(Problem.shown(cell)),
        (hint
                + " Use its code (CN-4403, 440300) or its name, with the province where two have one name.")
            .strip());
  }

  static Fault missing(ColumnType type) {
    return new Fault(
        "DATA-MISSING",
        "There is no value.",
        type == ColumnType.DOUBLE
            ? "Every row needs a number here."
            : "Every row needs a value of type %s here, or default: in the mapping file says what an empty cell stands for."
                .formatted(type.key()));
  }

  static Fault weight(String cell) {
    return new Fault(
        "DATA-WEIGHT",
        "\"%s\" is no weight.".formatted(Problem.shown(cell)),
        ("A weight is a number that is 0 or more. " + CellHints.number(cell)).strip());
  }
}
