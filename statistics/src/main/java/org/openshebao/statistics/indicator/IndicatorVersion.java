package org.openshebao.statistics.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// The definition of an indicator as it holds in some time: numerator over denominator.
///
/// @param indicator  id of the indicator
/// @param name  in words
/// @param from  the first day of this definition; null when it has always been so
/// @param to  the last day; null while it holds
/// @param universe  whom the denominator counts
/// @param ages  of whom it counts
/// @param variables  what has to be known of a row
/// @param denominator  a condition over the variables
/// @param numerator  a condition over the variables; empty when a budget decides
/// @param multiplier  variable by which rows count: members of a household; null when each counts once
/// @param groups  whose shares are compared; null when none are
/// @param budget  how payments are held against a budget; null when there is none
/// @param unit  of the value
/// @param source  where the definition stands
/// @param note  what a reader must know; null when there is nothing
public record IndicatorVersion(
    String indicator,
    Label name,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String universe,
    AgeRange ages,
    List<NeededVariable> variables,
    String denominator,
    String numerator,
    @Nullable String multiplier,
    @Nullable GroupContrast groups,
    @Nullable BudgetShare budget,
    String unit,
    String source,
    @Nullable Label note) {

  public IndicatorVersion {
    variables = List.copyOf(variables);
  }

  /// Whether it holds on a day.
  public boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /// The same for a part of its ages, which its name then says.
  public IndicatorVersion restrictedTo(AgeRange part) {
    Label said = part.label();
    return new IndicatorVersion(
        indicator,
        new Label(name.en() + " (" + said.en() + ")", name.zh() + "（" + said.zh() + "）"),
        from,
        to,
        universe,
        part,
        variables,
        denominator,
        numerator,
        multiplier,
        groups,
        budget,
        unit,
        source,
        note);
  }
}
