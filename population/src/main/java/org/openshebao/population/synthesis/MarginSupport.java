package org.openshebao.population.synthesis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Along which crossings of attributes the people rest on a margin. Elsewhere no ranking and no map should be drawn.
///
/// @param crossings  each a list of names of attributes, in the order of the plan, with the ids of its margins
public record MarginSupport(List<Crossing> crossings) {

  /// Stands for the cells that the fit begins with: they cross all attributes of the first stage.
  public static final String CELLS = "cells";

  public MarginSupport {
    crossings = List.copyOf(crossings);
  }

  /// Attributes whose joint distribution a margin speaks of.
  ///
  /// @param attributes  names
  /// @param margins  ids of fitted margins, A or B, that cross them
  public record Crossing(List<String> attributes, List<String> margins) {

    public Crossing {
      attributes = List.copyOf(attributes);
      margins = List.copyOf(margins);
    }
  }

  /// What the fitted margins of a plan support.
  public static MarginSupport of(SynthesisPlan plan) {
    Set<List<String>> keys = new LinkedHashSet<>();
    List<Margin> fitted =
        plan.margins().stream().filter(margin -> margin.role() == Margin.Role.FITTED).toList();
    for (Margin margin : fitted) {
      keys.add(names(plan, margin));
    }
    List<Crossing> crossings = new ArrayList<>();
    crossings.add(
        new Crossing(
            plan.stages().getFirst().adds().stream()
                .map(number -> plan.attributes().get(number).name())
                .toList(),
            List.of(CELLS)));
    for (List<String> key : keys) {
      crossings.add(
          new Crossing(
              key,
              fitted.stream()
                  .filter(margin -> names(plan, margin).equals(key))
                  .map(Margin::id)
                  .toList()));
    }
    return new MarginSupport(crossings);
  }

  private static List<String> names(SynthesisPlan plan, Margin margin) {
    return margin.attributes().stream()
        .map(number -> {
          Attribute attribute = plan.attributes().get(number);
          return attribute.of() == null ? attribute.name() : attribute.of();
        })
        .distinct()
        .toList();
  }

  /// Whether a fitted margin crosses all of these attributes, maybe with others.
  public boolean supports(Set<String> attributes) {
    return crossings.stream()
        .anyMatch(crossing -> Set.copyOf(crossing.attributes()).containsAll(attributes));
  }
}
