package org.openshebao.standards.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.evidence.Marks;
import org.openshebao.standards.finding.Caution;
import org.openshebao.standards.finding.CautionRaised;
import org.openshebao.standards.requirement.Measure;

/// Finds in the figures of one test the mistakes that marks betray. A mark that was not given raises nothing.
final class CautionCheck {

  private static final Set<String> BENEFITS =
      Set.of("standard-beneficiary", "flat-benefit", "minimum-benefit");

  /// Endings of measures that ask for the benefit of the standard beneficiary.
  private static final List<String> ASKED_FOR =
      List.of(".standard-beneficiary", ".flat-or-minimum", ".flat-rate", ".cash");

  /// Whose share a coverage measure asks for, by the end of its name; the longer name first.
  private static final List<Map.Entry<String, String>> DENOMINATORS =
      List.of(
          Map.entry(".industrial20-employees-share", "industrial20-employees"),
          Map.entry(".industrial-share", "industrial-employees"),
          Map.entry(".employees-share", "all-employees"),
          Map.entry(".active-share-of-residents", "all-residents"),
          Map.entry(".residents-share", "all-residents"),
          Map.entry(".active-share", "economically-active"),
          Map.entry(".active-share.all-parts", "economically-active"),
          Map.entry("floor.coverage.residents", "all-residents"),
          Map.entry("floor.health.effective-coverage", "all-residents"));

  private CautionCheck() {}

  /// The cautions that these figures raise together, in a fixed order.
  static List<CautionRaised> of(List<Input> figures) {
    List<CautionRaised> raised = new ArrayList<>();
    add(raised, Caution.REFERENCE_WAGE, figures, CautionCheck::isOtherWage);
    add(raised, Caution.STANDARD_BENEFICIARY, figures, CautionCheck::isOtherBenefit);
    addMixed(raised, Caution.NET_AND_GROSS, figures, List.of(Marks::basis));
    addMixed(
        raised, Caution.TIME_OR_PLACE, figures, List.of(Marks::year, Marks::region, Marks::period));
    add(
        raised,
        Caution.FIRST_MONTHS_ONLY,
        figures,
        figure -> figure.measure().startsWith("benefit.") && figure.marks().tapered());
    add(raised, Caution.COVERAGE_DENOMINATOR, figures, CautionCheck::isOtherCoverage);
    return raised;
  }

  /// Adds a caution about figures of which it is true.
  private static void add(
      List<CautionRaised> raised, Caution caution, List<Input> figures, Predicate<Input> isSo) {
    List<String> names = figures.stream().filter(isSo).map(Input::measure).distinct().toList();
    if (!names.isEmpty()) {
      raised.add(new CautionRaised(caution, names));
    }
  }

  /// Adds a caution when figures differ in one of the marks.
  private static void addMixed(
      List<CautionRaised> raised,
      Caution caution,
      List<Input> figures,
      List<Function<Marks, @Nullable String>> marks) {
    for (Function<Marks, @Nullable String> mark : marks) {
      long different =
          figures.stream()
              .map(figure -> mark.apply(figure.marks()))
              .filter(Objects::nonNull)
              .distinct()
              .count();
      if (different > 1) {
        raised.add(
            new CautionRaised(
                caution,
                figures.stream()
                    .filter(figure -> mark.apply(figure.marks()) != null)
                    .map(Input::measure)
                    .distinct()
                    .toList()));
        return;
      }
    }
  }

  private static boolean isOtherWage(Input figure) {
    String of = figure.marks().of();
    if (of == null) {
      return false;
    }
    String measure = figure.measure();
    if (ReferenceWages.isReference(measure)) {
      return !ReferenceWages.isEligible(measure, of);
    }
    if (measure.equals("wage.ordinary-labourer")) {
      return !ReferenceWages.isEligible("wage.ordinary-adult-male-labourer", of);
    }
    // Previous earnings may be those of a person who earns the reference wage.
    return measure.startsWith("previous-earnings.")
        && !measure.endsWith(".average")
        && !of.equals("previous-earnings")
        && !ReferenceWages.isEligible("wage.skilled-manual-male", of);
  }

  private static boolean isOtherBenefit(Input figure) {
    String of = figure.marks().of();
    return of != null
        && figure.measure().startsWith("benefit.")
        && ASKED_FOR.stream().anyMatch(figure.measure()::endsWith)
        && !BENEFITS.contains(of);
  }

  private static boolean isOtherCoverage(Input figure) {
    if (figure.marks().doubleCounted()) {
      return true;
    }
    String over = figure.marks().over();
    return over != null
        && DENOMINATORS.stream()
            .filter(entry -> figure.measure().endsWith(entry.getKey()))
            .findFirst()
            .map(entry -> !entry.getValue().equals(over))
            .orElse(false);
  }

  /// Whose share a measure is, as marks write it; null when it is no share of persons.
  static @Nullable String denominatorOf(Measure measure) {
    return DENOMINATORS.stream()
        .filter(entry -> measure.name().endsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
