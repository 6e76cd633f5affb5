package org.openshebao.workbench.assess.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.population.Dataset;

/// By what results are broken down, and by what not, with the reason.
///
/// @param dimensions  that the data have and that mean something
/// @param refused  the others, each with why
/// @param groupings  everybody, each dimension by itself, then the crossings asked for
/// @param outline  whose schemes are broken down
/// @param support  for which schemes a grouping means something
public record Breakdown(
    List<Dimension> dimensions,
    Map<Dimension, Label> refused,
    List<Grouping> groupings,
    PeopleOutline outline,
    Support support) {

  private static final int MOST_GROUPS = 20_000;

  public Breakdown {
    dimensions = List.copyOf(dimensions);
    refused = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(refused));
    groupings = List.copyOf(groupings);
  }

  static Breakdown of(
      Law law,
      PeopleOutline outline,
      Dataset people,
      Support support,
      List<List<String>> crossings) {
    List<Dimension> dimensions = new ArrayList<>();
    Map<Dimension, Label> refused = new LinkedHashMap<>();
    for (PeopleOutline.GroupBy by : outline.groups()) {
      Dimension dimension = new Dimension(law, by, outline.outside(), by.labels());
      Label why =
          dimension.isIn(people)
              ? refusalOfAll(outline, support, new Grouping(List.of(dimension)))
              : new Label(
                  "the data have no “%s”".formatted(dimension.variable().label().en()),
                  "数据中没有“%s”".formatted(dimension.variable().label().zh()));
      if (why == null) {
        dimensions.add(dimension);
      } else {
        refused.put(dimension, why);
      }
    }
    List<Grouping> groupings = new ArrayList<>(List.of(Grouping.ALL));
    dimensions.forEach(dimension -> groupings.add(new Grouping(List.of(dimension))));
    for (List<String> crossing : crossings) {
      Grouping grouping = crossing(crossing, dimensions, refused, outline, support);
      if (!groupings.contains(grouping)) {
        groupings.add(grouping);
      }
    }
    return new Breakdown(dimensions, refused, groupings, outline, support);
  }

  /// Why schemes cannot be broken down so; empty when all of them can.
  public Optional<Label> findRefusal(List<Integer> schemes, Grouping grouping) {
    return schemes.stream()
        .flatMap(scheme -> refusal(outline.schemes().get(scheme), support, grouping).stream())
        .findFirst();
  }

  private static Optional<Label> refusal(
      PeopleOutline.Scheme scheme, Support support, Grouping grouping) {
    if (grouping.dimensions().isEmpty()) {
      return Optional.empty();
    }
    Set<String> attributes = new TreeSet<>(Set.of(scheme.margin()));
    grouping.dimensions().forEach(dimension -> attributes.add(dimension.margin()));
    return support.findRefusal(attributes);
  }

  /// Why no scheme can be broken down so; null when one can.
  private static @Nullable Label refusalOfAll(
      PeopleOutline outline, Support support, Grouping grouping) {
    Label why = null;
    for (PeopleOutline.Scheme scheme : outline.schemes()) {
      Optional<Label> refusal = refusal(scheme, support, grouping);
      if (refusal.isEmpty()) {
        return null;
      }
      why = why == null ? refusal.get() : why;
    }
    return why;
  }

  private static Grouping crossing(
      List<String> ids,
      List<Dimension> dimensions,
      Map<Dimension, Label> refused,
      PeopleOutline outline,
      Support support) {
    List<Dimension> crossed = new ArrayList<>();
    for (String id : ids) {
      crossed.add(find(id, dimensions, refused));
    }
    if (crossed.stream().distinct().count() < crossed.size()) {
      throw refusal(ids, "A dimension is named twice.", "Name each one once.");
    }
    Label why = refusalOfAll(outline, support, new Grouping(crossed));
    if (why != null) {
      throw refusal(ids, why.en() + " / " + why.zh(), "Ask for fewer dimensions at once.");
    }
    long groups = crossed.stream().mapToLong(Dimension::size).reduce(1, Math::multiplyExact);
    if (groups > MOST_GROUPS) {
      throw refusal(
          ids,
          "There would be %d groups; at most %d can be told apart.".formatted(groups, MOST_GROUPS),
          "Ask for fewer dimensions at once.");
    }
    return new Grouping(crossed);
  }

  private static Dimension find(
      String id, List<Dimension> dimensions, Map<Dimension, Label> refused) {
    for (Dimension dimension : dimensions) {
      if (dimension.id().equals(id)) {
        return dimension;
      }
    }
    refused.forEach((dimension, why) -> {
      if (dimension.id().equals(id)) {
        throw refusal(List.of(id), why.en() + " / " + why.zh(), "Break down by something else.");
      }
    });
    List<String> known = dimensions.stream().map(Dimension::id).toList();
    throw refusal(
        List.of(id),
        "There is no such dimension.",
        ("It must be one of " + known + ". " + Suggestion.maybe(id, known)).strip());
  }

  private static ProblemException refusal(List<String> ids, String why, String mend) {
    return new ProblemException(
        Problem.error("ASSESS-BY", null, 0, "by", String.join(",", ids), why, mend));
  }
}
