package org.openshebao.workbench.assess.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openshebao.base.text.Label;

/// Along which crossings of facts results mean something: a synthetic population knows only what its margins know.
@FunctionalInterface
public interface Support {

  /// Everything: people who were really asked.
  Support OF_OBSERVED = attributes -> Optional.empty();

  /// Nothing but everybody together: made-up people of whom nobody says which margins they rest on.
  Support NONE =
      attributes ->
          Optional.of(
              new Label(
                  "the people are synthetic, and no fit.json beside them says on which margins they rest",
                  "人口为合成数据，且没有 fit.json 说明其依据的总量"));

  /// Why results by these attributes at once mean nothing; empty when they do mean something.
  Optional<Label> findRefusal(Set<String> attributes);

  /// What crossings of attributes, each behind a fitted margin, support: whatever one of them crosses, maybe with others.
  static Support ofCrossings(Collection<? extends Collection<String>> crossings) {
    List<Set<String>> known = crossings.stream().<Set<String>>map(HashSet::new).toList();
    return attributes ->
        known.stream().anyMatch(crossing -> crossing.containsAll(attributes))
            ? Optional.empty()
            : Optional.of(
                new Label(
                    "no margin behind the synthetic population crosses "
                        + String.join(" × ", attributes.stream().sorted().toList()),
                    "合成人口没有" + String.join("×", attributes.stream().sorted().toList()) + "的交叉总量"));
  }
}
