package org.openshebao.workbench.conform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.conformity.Choices;
import org.openshebao.standards.requirement.Requirement;

/// A study and those beside it: under each choice of the reference wage, on other dates, against the higher instruments.
///
/// @param study  the study
/// @param references  the same under each choice of the skilled worker, in the order of the article
/// @param timeline  the same on other dates, its own among them
/// @param higher  against the instruments above, by id
public record StudySet(
    ConformityStudy study,
    List<ConformityStudy> references,
    List<ConformityStudy> timeline,
    Map<String, ConformityStudy> higher) {

  private static final String C102 = "c102";
  private static final List<String> HIGHER = List.of("c130", "c168", "c128", "c121", "c183");

  public StudySet {
    references = List.copyOf(references);
    timeline = List.copyOf(timeline);
    higher = new LinkedHashMap<>(higher);
  }

  /// The study alone.
  public static StudySet of(ConformityStudy study) {
    return new StudySet(study, List.of(study), List.of(study), Map.of());
  }

  /// All of it.
  ///
  /// @param dates  other days on which the law is looked at
  public static StudySet of(
      StudyContext context,
      String instrument,
      LocalDate date,
      @Nullable String place,
      List<LocalDate> dates) {
    ConformityStudy study = ConformityStudy.of(context, instrument, date, place);
    List<ConformityStudy> references = new ArrayList<>();
    for (String reference : references(study)) {
      references.add(
          reference.equals(skilled(study))
              ? study
              : ConformityStudy.of(
                  context.withChoices(withReference(context.choices(), reference)),
                  instrument,
                  date,
                  place));
    }
    List<ConformityStudy> timeline = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>(dates);
    if (!days.contains(date)) {
      days.addFirst(date);
    }
    for (LocalDate day : days.stream().sorted().toList()) {
      timeline.add(day.equals(date) ? study : ConformityStudy.of(context, instrument, day, place));
    }
    Map<String, ConformityStudy> higher = new LinkedHashMap<>();
    if (instrument.equals(C102)) {
      for (String above : HIGHER) {
        higher.put(above, ConformityStudy.of(context, above, date, place));
      }
    }
    return new StudySet(study, references, timeline, higher);
  }

  private static Choices withReference(Choices choices, String reference) {
    return choices.withReferences(reference, choices.labourerReference());
  }

  private static String skilled(ConformityStudy study) {
    String chosen = study.context().choices().skilledReference();
    return chosen == null ? study.context().binding().reference().id() : chosen;
  }

  /// The choices of the skilled worker that the instrument allows; only the one in force where it allows none.
  private static List<String> references(ConformityStudy study) {
    for (Requirement requirement : study.instrument().requirements()) {
      if (requirement.test() instanceof org.openshebao.standards.requirement.Condition.Choice choice
          && Set.of("reference.skilled-manual-male").contains(choice.measure())) {
        return choice.oneOf();
      }
    }
    return List.of(skilled(study));
  }
}
