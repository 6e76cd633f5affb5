package org.openshebao.standards.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openshebao.standards.formula.Formula;

/// The European Code counts Parts by weights: its rule of acceptance follows from its own entry on it, and the Parts to choose
/// from are those of Convention No. 102, whose articles it repeats.
final class WeightedAcceptance {

  private WeightedAcceptance() {}

  static List<Instrument> addTo(List<Instrument> instruments) {
    Optional<AcceptanceRule> model =
        instruments.stream()
            .filter(each -> each.id().equals("c102") && each.acceptance() != null)
            .map(Instrument::acceptance)
            .findFirst();
    List<Instrument> result = new ArrayList<>();
    for (Instrument instrument : instruments) {
      Optional<AcceptanceRule> rule =
          instrument.acceptance() != null || model.isEmpty()
              ? Optional.empty()
              : ruleOf(instrument, model.get().chooseFrom());
      result.add(rule.map(found -> with(instrument, found)).orElse(instrument));
    }
    return result;
  }

  private static Optional<AcceptanceRule> ruleOf(Instrument instrument, List<String> chooseFrom) {
    return instrument.requirements().stream()
        .filter(each -> !each.weights().isEmpty())
        .findFirst()
        .map(each ->
            new AcceptanceRule(
                each.article(),
                chooseFrom,
                0,
                List.of(),
                each.weights(),
                leastWeight(each.test()),
                Map.of()));
  }

  /// The number that the first comparison of the entry asks for.
  private static int leastWeight(Condition test) {
    return switch (test) {
      case Condition.Compare compare
          when compare.values().getFirst() instanceof Formula.Constant constant ->
          constant.value().toDecimal().intValueExact();
      case Condition.AnyOf anyOf -> leastWeight(anyOf.of().getFirst());
      default -> throw new IllegalArgumentException("An entry with weights compares their sum.");
    };
  }

  private static Instrument with(Instrument old, AcceptanceRule rule) {
    return new Instrument(
        old.id(),
        old.title(),
        old.adopted(),
        old.inForce(),
        old.kind(),
        old.relationToC102(),
        old.textBasis(),
        rule,
        old.exceptions(),
        old.exceptionsArticle(),
        old.schedule(),
        old.lists(),
        old.definitions(),
        old.requirements());
  }
}
