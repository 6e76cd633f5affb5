package org.openshebao.standards.conformity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.requirement.Condition;
import org.openshebao.standards.requirement.Instrument;
import org.openshebao.standards.requirement.Requirement;

/// What the State chooses, and what the reader of the findings switches.
///
/// @param declarations  provisions declared as temporary exceptions; null when declarations are facts like others
/// @param skilledReference  the skilled manual male employee chosen: "65.6.d"; null when none is
/// @param labourerReference  the ordinary labourer chosen: "66.4.a"; null when none is
/// @param claimed  by group, the alternative that the State relies on
/// @param readingsOff  entries whose reading is switched off
/// @param contingency  of rules that serve several Parts; null when none is under test
/// @param acceptedParts  Parts (or branches) accepted; null when nobody says
/// @param parts  finding by Part, for the acceptance solver; empty to take them from the requirements
public record Choices(
    @Nullable Set<String> declarations,
    @Nullable String skilledReference,
    @Nullable String labourerReference,
    Map<String, String> claimed,
    Set<String> readingsOff,
    @Nullable String contingency,
    @Nullable Set<String> acceptedParts,
    Map<String, Status> parts) {

  /// Nothing chosen, every reading on.
  public static final Choices NONE =
      new Choices(null, null, null, Map.of(), Set.of(), null, null, Map.of());

  public Choices {
    declarations = declarations == null ? null : new LinkedHashSet<>(declarations);
    claimed = new LinkedHashMap<>(claimed);
    readingsOff = new LinkedHashSet<>(readingsOff);
    acceptedParts = acceptedParts == null ? null : new LinkedHashSet<>(acceptedParts);
    parts = new LinkedHashMap<>(parts);
  }

  /// With other declarations.
  public Choices withDeclarations(@Nullable Set<String> provisions) {
    return new Choices(
        provisions,
        skilledReference,
        labourerReference,
        claimed,
        readingsOff,
        contingency,
        acceptedParts,
        parts);
  }

  /// With other reference wages.
  public Choices withReferences(@Nullable String skilled, @Nullable String labourer) {
    return new Choices(
        declarations, skilled, labourer, claimed, readingsOff, contingency, acceptedParts, parts);
  }

  /// With other readings switched off.
  public Choices withReadingsOff(Set<String> entries) {
    return new Choices(
        declarations,
        skilledReference,
        labourerReference,
        claimed,
        entries,
        contingency,
        acceptedParts,
        parts);
  }

  /// With another contingency for the rules that serve several Parts.
  public Choices withContingency(@Nullable String other) {
    return new Choices(
        declarations,
        skilledReference,
        labourerReference,
        claimed,
        readingsOff,
        other,
        acceptedParts,
        parts);
  }

  /// The same choices in the numbers of another instrument: 65.6.d of Convention No. 102 is 19.6.d of No. 121.
  public Choices inTermsOf(Instrument instrument) {
    return withReferences(
        twin(instrument, ReferenceWages.SKILLED_CHOICE, skilledReference),
        twin(instrument, ReferenceWages.LABOURER_CHOICE, labourerReference));
  }

  /// The choice of the instrument with the same letter; the choice as it is where the instrument lists none.
  private static @Nullable String twin(
      Instrument instrument, String measure, @Nullable String reference) {
    if (reference == null) {
      return null;
    }
    String letter = reference.substring(reference.lastIndexOf('.') + 1);
    for (Requirement requirement : instrument.requirements()) {
      if (requirement.test() instanceof Condition.Choice choice
          && choice.measure().equals(measure)
          && ReferenceWages.isEligibleChoice(measure, reference)) {
        return choice.oneOf().stream()
            .filter(each -> each.endsWith("." + letter))
            .findFirst()
            .orElse(reference);
      }
    }
    return reference;
  }
}
