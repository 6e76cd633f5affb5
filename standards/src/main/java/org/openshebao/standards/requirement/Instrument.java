package org.openshebao.standards.requirement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A convention, recommendation or code, and what it asks.
///
/// @param id  "c102"
/// @param title  its official title
/// @param adopted  the day, ISO
/// @param inForce  the day, ISO; null for a recommendation
/// @param kind  "convention", "recommendation", "regional-treaty"
/// @param relationToC102  which Part of Convention No. 102 it is the higher standard of; null when none
/// @param textBasis  what was read of it
/// @param acceptance  which Parts have to be accepted; null when it is accepted whole
/// @param exceptions  provisions that may be declared as temporary exceptions
/// @param exceptionsArticle  the article that allows them; null when there are none
/// @param schedule  rates by contingency
/// @param lists  lists that its requirements name
/// @param definitions  terms and what they mean
/// @param requirements  in the order of its articles
public record Instrument(
    String id,
    String title,
    String adopted,
    @Nullable String inForce,
    String kind,
    @Nullable String relationToC102,
    String textBasis,
    @Nullable AcceptanceRule acceptance,
    List<String> exceptions,
    @Nullable String exceptionsArticle,
    List<ScheduleLine> schedule,
    Map<String, List<String>> lists,
    Map<String, String> definitions,
    List<Requirement> requirements) {

  public Instrument {
    exceptions = List.copyOf(exceptions);
    schedule = List.copyOf(schedule);
    lists = Map.copyOf(lists);
    definitions = Map.copyOf(definitions);
    requirements = List.copyOf(requirements);
  }

  /// The line of the schedule for a contingency.
  public Optional<ScheduleLine> findRate(String contingency) {
    return schedule.stream().filter(line -> line.contingency().equals(contingency)).findFirst();
  }

  /// Its Parts, in order.
  public List<String> listParts() {
    return requirements.stream()
        .flatMap(each -> Optional.ofNullable(each.part()).stream())
        .distinct()
        .toList();
  }

  /// The requirements of a Part.
  public List<Requirement> listRequirements(String part) {
    return requirements.stream().filter(each -> part.equals(each.part())).toList();
  }
}
