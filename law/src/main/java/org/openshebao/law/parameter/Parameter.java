package org.openshebao.law.parameter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Unit;

/// A parameter of the law: its dated values at every place that sets one.
///
/// @param path  its name: "pension.contribution.worker_rate"
/// @param label  what users call it
/// @param named  its unit as written
/// @param by  what the keys of a table or of steps are; null for plain values
/// @param formerNames  names it had before, which files may still use
/// @param setBy  the document that sets it where local law does, named when a value is not known; null when unsaid
/// @param untilPublished  what stands in for a value that is not yet published; null where the value before goes on
/// @param note  what a reader should know; null when nothing
/// @param values  in order of place and date, without overlap at a place
/// @param file  the file it stands in
/// @param line  its line
public record Parameter(
    String path,
    Label label,
    NamedUnit named,
    @Nullable String by,
    List<String> formerNames,
    @Nullable Label setBy,
    @Nullable Content untilPublished,
    @Nullable String note,
    List<ParameterValue> values,
    String file,
    int line) {

  /// Order of values: place, then date.
  public static final Comparator<ParameterValue> ORDER =
      Comparator.comparing(ParameterValue::place).thenComparing(ParameterValue::from);

  public Parameter {
    formerNames = List.copyOf(formerNames);
    values = values.stream().sorted(ORDER).toList();
  }

  /// What a column of it holds.
  public Unit unit() {
    return named.unit();
  }

  /// The values that a place itself sets, in order of date.
  public List<ParameterValue> valuesAt(String place) {
    return values.stream().filter(value -> value.place().equals(place)).toList();
  }

  /// The value that `place` itself sets for `day`, limits and guidelines left out.
  public Optional<ParameterValue> findOwn(String place, LocalDate day) {
    return values.stream()
        .filter(value -> value.place().equals(place) && value.role() == null && value.holdsOn(day))
        .findFirst();
  }

  /// The same parameter with other values.
  public Parameter withValues(List<ParameterValue> newValues) {
    return new Parameter(
        path, label, named, by, formerNames, setBy, untilPublished, note, newValues, file, line);
  }
}
