package org.openshebao.standards.conformity;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.requirement.Condition;
import org.openshebao.standards.requirement.Requirement;
import org.openshebao.standards.requirement.Standards;

/// Reference wages that follow from the choice made: 65.6.d is 125 % of the average earnings of all persons protected.
///
/// The higher instruments repeat Articles 65 and 66 under other numbers; the letter says which choice is meant.
final class ReferenceWages {

  static final String SKILLED_CHOICE = "reference.skilled-manual-male";
  static final String LABOURER_CHOICE = "reference.ordinary-labourer";

  private static final String SKILLED = "wage.skilled-manual-male";
  private static final String LABOURER = "wage.ordinary-adult-male-labourer";
  private static final Map<String, String> CHOICES =
      Map.of(SKILLED, SKILLED_CHOICE, LABOURER, LABOURER_CHOICE);
  private static final Map<String, String> DEFINED_IN =
      Map.of(SKILLED, "c102.part-XI.art-65.6", LABOURER, "c102.part-XI.art-66.4");

  private final Standards standards;
  private final Facts facts;

  ReferenceWages(Standards standards, Facts facts) {
    this.standards = standards;
    this.facts = facts;
  }

  /// The wage by the definition chosen; null when nothing is chosen, or what it needs is not known.
  @Nullable Range compute(String measure) {
    String choice = CHOICES.containsKey(measure) ? facts.chosen(CHOICES.get(measure)) : null;
    if (choice == null || !isEligible(measure, choice)) {
      return null;
    }
    Optional<Requirement> definition =
        standards.findRequirement(
            DEFINED_IN.get(measure) + "." + choice.charAt(choice.length() - 1));
    if (definition.isEmpty() || !(definition.get().test() instanceof Condition.Define define)) {
      return null;
    }
    FormulaValue value = new FormulaValue(facts, null, null);
    Range range = value.of(define.as());
    return value.isGiven() ? range : null;
  }

  /// Whether this reference may be used for the wage: "65.6.b" and its twins for the skilled employee, "66.4.a" for the labourer.
  static boolean isEligible(String measure, String reference) {
    return measure.equals(LABOURER)
        ? reference.matches("(66|20|27|23)\\.4\\.[ab]")
        : reference.matches("(65|19|26|22)\\.6\\.[a-d]");
  }

  /// Whether this choice is one of the eligible references.
  static boolean isEligibleChoice(String choiceMeasure, String reference) {
    return isEligible(choiceMeasure.equals(LABOURER_CHOICE) ? LABOURER : SKILLED, reference);
  }

  /// Whether the wage has to be an eligible reference.
  static boolean isReference(String measure) {
    return CHOICES.containsKey(measure);
  }
}
