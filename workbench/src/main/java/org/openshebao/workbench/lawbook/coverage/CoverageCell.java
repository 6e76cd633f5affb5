package org.openshebao.workbench.lawbook.coverage;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.Place;
import org.openshebao.base.source.Grade;
import org.openshebao.law.gap.Gap;
import org.openshebao.law.rule.RuleInfo;

/// What is coded of one branch at one place in one year.
///
/// @param room  the branch
/// @param place  the place
/// @param year  the year, looked at on its first of July
/// @param rules  rules in force there
/// @param provisions  the parameters that they read and that the place must have
/// @param gaps  what is written down as missing there in that year
public record CoverageCell(
    String room,
    Place place,
    int year,
    List<RuleInfo> rules,
    List<Provision> provisions,
    List<Gap> gaps) {

  public CoverageCell {
    rules = List.copyOf(rules);
    provisions = List.copyOf(provisions);
    gaps = List.copyOf(gaps);
  }

  /// Parameters of which a value is known.
  public long countKnown() {
    return provisions.stream().filter(each -> each.standing().isKnown()).count();
  }

  /// Parameters of which a document was read.
  public long countDocumented() {
    return provisions.stream().filter(Provision::isDocumented).count();
  }

  /// Share of the parameters of which a document was read; null when rules read none.
  public @Nullable Double share() {
    return provisions.isEmpty() ? null : (double) countDocumented() / provisions.size();
  }

  /// Parameters without a value.
  public List<Provision> missing() {
    return provisions.stream().filter(each -> !each.standing().isKnown()).toList();
  }

  /// How many values are of each grade; grades without a value are left out.
  public Map<Grade, Integer> grades() {
    Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
    for (Provision provision : provisions) {
      Grade grade = provision.grade();
      if (grade != null) {
        counts.merge(grade, 1, Integer::sum);
      }
    }
    return counts;
  }

  /// The weakest grade of a value; null when there is none.
  public @Nullable Grade weakest() {
    return provisions.stream()
        .map(Provision::grade)
        .filter(Objects::nonNull)
        .reduce(Grade::weaker)
        .orElse(null);
  }

  /// The earliest day on which a document was last looked at; null when nobody says.
  public @Nullable LocalDate checked() {
    return provisions.stream()
        .map(Provision::checked)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
