package org.openshebao.standards.evidence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.standards.logic.Rational;

/// Looks at facts side by side: those that contradict each other, and figures of another year than the one assessed.
///
/// A contradiction is an error: one of the two facts has to go. A figure of another year is a warning; where it meets one of a
/// different year in a test, a caution is raised besides.
public final class EvidenceCheck {

  private static final List<String> BRANCHES =
      List.of(
          "sickness", "unemployment", "old-age", "invalidity", "survivors", "maternity", "family");

  private static final List<String> LEVELS =
      List.of(".standard-beneficiary", ".flat-or-minimum", ".flat-rate", ".cash", ".total-value");

  private final Evidence evidence;
  private final List<Problem> problems = new ArrayList<>();

  private EvidenceCheck(Evidence evidence) {
    this.evidence = evidence;
  }

  /// What is wrong with facts taken together.
  ///
  /// @param year  the year assessed, as marks write it; null when any will do
  public static List<Problem> run(Evidence evidence, @Nullable String year) {
    EvidenceCheck check = new EvidenceCheck(evidence);
    check.contradictions();
    if (year != null) {
      evidence.list().forEach(item -> check.otherYear(item, year));
    }
    return List.copyOf(check.problems);
  }

  private void contradictions() {
    refuse("calculation.ceiling-exists", false, "calculation.earnings-ceiling");
    refuse("duration.medical-care.unlimited", true, "duration.medical-care.weeks-per-case");
    for (String branch : List.of("old-age", "invalidity", "survivors")) {
      String qualifying = "qualifying." + branch;
      for (String years : List.of(".years-for-reduced-pension", ".years-for-reduced-benefit")) {
        refuse(
            qualifying + ".minimum-contribution-or-employment-period", false, qualifying + years);
      }
    }
    for (String branch : BRANCHES) {
      for (String scheme :
          List.of(
              ".statutory-cash-benefit",
              ".statutory-periodical-payment",
              ".statutory-benefit",
              ".cash-benefit")) {
        for (String level : LEVELS) {
          refuse("scheme." + branch + scheme, false, "benefit." + branch + level);
        }
      }
    }
    for (String branch :
        List.of(
            "medical-care",
            "sickness",
            "old-age",
            "employment-injury",
            "invalidity",
            "survivors")) {
      refuseLess(
          "coverage." + branch + ".all-employees-in-law",
          "coverage." + branch + ".employees-share");
    }
  }

  /// A legal finding that cannot stand beside an amount above 0.
  private void refuse(String flag, boolean finding, String amount) {
    Rational least = least(amount);
    if (isSaid(flag, finding) && least != null && least.signum() > 0) {
      contradiction(flag, amount, finding ? "yes" : "no", "it is above 0");
    }
  }

  /// All are covered in law, and yet a share of them is said to be outside. Registered persons may be fewer: a warning.
  private void refuseLess(String flag, String share) {
    EvidenceItem item = evidence.find(share).orElse(null);
    if (isSaid(flag, true)
        && item != null
        && item.fact() instanceof Fact.Amount amount
        && amount.range().high() != null
        && amount.range().high().compareTo(Rational.ONE) < 0) {
      problems.add(
          Problem.warning(
              "FACT-CONTRADICTION",
              item.origin().file(),
              item.origin().line(),
              share,
              amount.range().toString(),
              "\"%s\" is yes, and the share is below 1.".formatted(flag),
              "That is so where persons protected by law are not registered; otherwise correct one of them."));
    }
  }

  private boolean isSaid(String flag, boolean finding) {
    return evidence.find(flag).map(EvidenceItem::fact).orElse(null)
            instanceof Fact.LegalFinding said
        && said.yes() == finding;
  }

  private @Nullable Rational least(String measure) {
    Fact fact = evidence.find(measure).map(EvidenceItem::fact).orElse(null);
    return switch (fact) {
      case Fact.Amount amount -> amount.range().low();
      case Fact.ByPreviousEarnings table -> table.points().getLast().value();
      case null, default -> null;
    };
  }

  private void contradiction(String flag, String other, String said, String why) {
    EvidenceItem item = evidence.find(other).orElseThrow();
    EvidenceItem first = evidence.find(flag).orElseThrow();
    problems.add(
        Problem.error(
            "FACT-CONTRADICTION",
            item.origin().file(),
            item.origin().line(),
            other,
            null,
            "\"%s\" is %s, and \"%s\" is given: %s.".formatted(flag, said, other, why),
            first.origin().line() > 0
                ? "Correct one of them; the other stands on line " + first.origin().line() + "."
                : "Correct one of them."));
  }

  private void otherYear(EvidenceItem item, String year) {
    Marks marks =
        switch (item.fact()) {
          case Fact.Amount amount -> amount.marks();
          case Fact.ByPreviousEarnings table -> table.marks();
          default -> Marks.NONE;
        };
    String of = marks.year();
    if (of != null && !of.startsWith(year)) {
      problems.add(
          Problem.warning(
              "FACT-YEAR",
              item.origin().file(),
              item.origin().line(),
              item.measure(),
              of,
              "The figure is of %s and the assessment is of %s.".formatted(of, year),
              "Take one of " + year + ", or say in the report that it is older."));
    }
  }
}
