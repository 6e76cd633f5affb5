package org.openshebao.workbench.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openshebao.population.profile.ColumnProfile;
import org.openshebao.population.profile.NumberRange;

/// Says whether a column is personal, or part of the sample design, whatever the law.
final class RoleMatcher {

  private static final int BY_NUMBERS = 30;
  private static final int BY_VALUES = 20;
  private static final int GUESS = 40;
  private static final int WEIGHT_DECIMALS = 4;

  private final Vocabulary words;

  RoleMatcher(Vocabulary words) {
    this.words = words;
  }

  /// Whether it says who somebody is: by its name, or because half of its cells are identity cards or telephones.
  boolean isPersonal(ColumnProfile column) {
    return words.personal().fit(ColumnName.normal(column.name())) > 0
        || words.personal().fit(ColumnName.normal(column.label())) > 0
        || (column.filled() > 0 && 2 * column.idCardCells() >= column.filled());
  }

  /// The roles of the design that it may have.
  List<Proposal> design(ColumnProfile column) {
    List<Proposal> found = new ArrayList<>();
    weight(column).ifPresent(found::add);
    group(column, "stratum", Role.STRATUM).ifPresent(found::add);
    group(column, "psu", Role.PSU).ifPresent(found::add);
    return found;
  }

  private Optional<Proposal> weight(ColumnProfile column) {
    int fit = fit(column, "weight");
    NumberRange range = column.numbers();
    boolean arePositive = column.areNumbers() && range != null && range.least() >= 0;
    if (fit > 0 && range != null) {
      Proposal proposal =
          Proposal.of(Role.WEIGHT, fit + (arePositive ? BY_NUMBERS : 0), Reasons.name(fit));
      return Optional.of(
          arePositive && column.missing() == 0
              ? proposal
              : proposal.withDoubt(
                  Reasons.wrongKind("positive numbers in every row", "每行均为正数", wrong(column))));
    }
    boolean looksLikeOne =
        range != null
            && arePositive
            && column.missing() == 0
            && range.least() > 0
            && range.decimals() > WEIGHT_DECIMALS;
    return looksLikeOne
        ? Optional.of(Proposal.of(Role.WEIGHT, GUESS, Reasons.perhapsWeight()))
        : Optional.empty();
  }

  private static List<String> wrong(ColumnProfile column) {
    List<String> wrong =
        new ArrayList<>(
            column.values().stream()
                .map(count -> count.value())
                .filter(value -> !NumberText.isPlain(value) || value.startsWith("-"))
                .toList());
    if (column.missing() > 0) {
      wrong.add(column.missing() + " × \"\"");
    }
    return wrong;
  }

  private Optional<Proposal> group(ColumnProfile column, String role, Role as) {
    int fit = fit(column, role);
    if (fit == 0) {
      return Optional.empty();
    }
    Proposal proposal = Proposal.of(as, fit + BY_VALUES + 5, Reasons.name(fit));
    return Optional.of(
        column.missing() == 0
            ? proposal
            : proposal.withDoubt(
                Reasons.wrongKind(
                    "a value in every row", "每行均有取值", List.of(column.missing() + " × \"\""))));
  }

  /// How well a column fits the words of a role.
  int fit(ColumnProfile column, String role) {
    return Math.max(
        words.role(role).fit(ColumnName.normal(column.name())),
        words.role(role).fit(ColumnName.normal(column.label())));
  }
}
