package org.openshebao.population.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Label;

/// What a population is made from: attributes, the stages in which they are drawn, margins and cells to begin with.
///
/// @param title  what users call the population
/// @param asOf  month of the count, as months since year 0
/// @param attributes  all of them; a derived one after the one it groups
/// @param stages  in the order of the draw; the first one is given nothing
/// @param cells  persons in each cell of the first stage before the fit
/// @param strata  numbers of the attributes of the first stage within whose combinations persons are spread evenly
/// @param leftOut  figures that the cells are not fitted to: those met by later draws, those only compared
/// @param sources  documents by id
/// @param assumptions  what is supposed and not in a margin
public record SynthesisPlan(
    Label title,
    int asOf,
    List<Attribute> attributes,
    List<Stage> stages,
    List<Double> cells,
    List<Integer> strata,
    List<Margin> leftOut,
    Map<String, Source> sources,
    List<Label> assumptions) {

  public SynthesisPlan {
    attributes = List.copyOf(attributes);
    stages = List.copyOf(stages);
    cells = List.copyOf(cells);
    strata = List.copyOf(strata);
    leftOut = List.copyOf(leftOut);
    sources = Map.copyOf(sources);
    assumptions = List.copyOf(assumptions);
  }

  /// The number of the attribute called `name`.
  public int attribute(String name) {
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "The plan has no attribute %s; it has %s."
            .formatted(name, attributes.stream().map(Attribute::name).toList()));
  }

  /// Every margin, those left out last.
  public List<Margin> margins() {
    List<Margin> all = new ArrayList<>();
    stages.forEach(stage -> all.addAll(stage.margins()));
    all.addAll(leftOut);
    return all;
  }
}
