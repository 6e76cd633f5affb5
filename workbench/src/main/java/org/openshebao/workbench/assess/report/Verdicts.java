package org.openshebao.workbench.assess.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openshebao.base.text.Label;
import org.openshebao.workbench.assess.Assessment;
import org.openshebao.workbench.assess.LegalCoverage;
import org.openshebao.workbench.assess.LegalCoverage.Key;
import org.openshebao.workbench.assess.LegalCoverage.Kind;
import org.openshebao.workbench.assess.LegalCoverage.Outcome;
import org.openshebao.workbench.assess.Outline;

/// What the law says to people of the right age, place by place: the words of the matrix of schemes and forms.
final class Verdicts {

  private final Assessment assessment;
  private final Outline.Coverage outline;

  Verdicts(Assessment assessment) {
    this.assessment = assessment;
    this.outline = assessment.outline().coverage();
  }

  /// Whether an outcome says no more than that somebody is too young or too old.
  boolean isAboutAge(Outcome outcome) {
    return outcome.kind() == Kind.SHUT_OUT && outline.ageConditions().contains(outcome.reason());
  }

  /// Persons too young or too old.
  long outOfAge(int scheme, int form, int registration) {
    return assessment.coverage().outcomes(scheme, form, registration).entrySet().stream()
        .filter(entry -> isAboutAge(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /// Persons of the right age with an outcome of a kind.
  long persons(int scheme, int form, int registration, Kind kind) {
    return assessment.coverage().outcomes(scheme, form, registration).entrySet().stream()
        .filter(entry -> entry.getKey().kind() == kind && !isAboutAge(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /// How many places answer their people of the right age, or most of them, in each kind.
  Map<Kind, List<String>> places(int scheme, int form, int registration) {
    Map<Kind, List<String>> places = new EnumMap<>(Kind.class);
    for (String place : assessment.population().places()) {
      Map<Kind, Long> persons = new TreeMap<>();
      outcomes(place, scheme, form, registration)
          .forEach((outcome, count) -> {
            if (!isAboutAge(outcome)) {
              persons.merge(outcome.kind(), count, Long::sum);
            }
          });
      persons.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .ifPresent(
              most -> places.computeIfAbsent(most.getKey(), kind -> new ArrayList<>()).add(place));
    }
    return places;
  }

  private Map<Outcome, Long> outcomes(String place, int scheme, int form, int registration) {
    return assessment
        .coverage()
        .counts()
        .getOrDefault(new Key(place, scheme, form, registration), Map.of());
  }

  /// "may", or "may in 1 province, not known in 30".
  Label inWords(int scheme, int form, int registration) {
    Map<Kind, List<String>> places = places(scheme, form, registration);
    if (places.isEmpty()) {
      return Words.of("kind.nobody");
    }
    if (places.size() == 1) {
      return kind(places.keySet().iterator().next());
    }
    StringBuilder en = new StringBuilder();
    StringBuilder zh = new StringBuilder();
    places.forEach((kind, list) -> {
      Label part =
          Words.of(
              list.size() == 1 ? "kind.inPlace" : "kind.inPlaces",
              kind(kind),
              Integer.toString(list.size()));
      en.append(en.isEmpty() ? "" : "; ").append(part.en());
      zh.append(zh.isEmpty() ? "" : "；").append(part.zh());
    });
    return new Label(en.toString(), zh.toString());
  }

  static Label kind(Kind kind) {
    return Words.of(
        switch (kind) {
          case MUST -> "kind.must";
          case MAY -> "kind.may";
          case SHUT_OUT -> "kind.shutOut";
          case NOT_KNOWN -> "kind.notKnown";
        });
  }

  /// The number of a scheme by its variable, of a form or registration by its code.
  int scheme(String variable) {
    for (int i = 0; i < outline.schemes().size(); i++) {
      if (outline.schemes().get(i).variable().equals(variable)) {
        return i;
      }
    }
    throw new IllegalArgumentException("The outline has no scheme \"%s\".".formatted(variable));
  }

  int form(String code) {
    return index(outline.forms().stream().map(Outline.Coded::code).toList(), code);
  }

  int registration(String code) {
    return index(outline.registrations(), code);
  }

  LegalCoverage coverage() {
    return assessment.coverage();
  }

  private static int index(List<String> list, String item) {
    int index = list.indexOf(item);
    if (index < 0) {
      throw new IllegalArgumentException("\"%s\" is none of %s.".formatted(item, list));
    }
    return index;
  }
}
