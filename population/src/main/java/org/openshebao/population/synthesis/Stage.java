package org.openshebao.population.synthesis;

import java.util.Arrays;
import java.util.List;
import org.openshebao.base.text.Label;

/// A step of the draw: some attributes are drawn given others, and given nothing else of what was drawn before.
///
/// @param id  as in "work"
/// @param label  what it settles
/// @param given  numbers of the attributes on which the new ones depend; one earlier stage has them all
/// @param adds  numbers of the new attributes
/// @param seeds  factors that the first guess is multiplied with, where they hold
/// @param margins  what its cells are fitted to
public record Stage(
    String id,
    Label label,
    List<Integer> given,
    List<Integer> adds,
    List<Seed> seeds,
    List<Margin> margins) {

  public Stage {
    given = List.copyOf(given);
    adds = List.copyOf(adds);
    seeds = List.copyOf(seeds);
    margins = List.copyOf(margins);
  }

  /// A factor of the first guess; 0 rules cells out for good.
  ///
  /// @param when  where it holds
  /// @param factor  dimensionless
  public record Seed(Condition when, double factor) {}

  int[] givenNumbers() {
    return given.stream().mapToInt(Integer::intValue).toArray();
  }

  int[] addedNumbers() {
    return adds.stream().mapToInt(Integer::intValue).toArray();
  }

  /// Given, then added.
  int[] allNumbers() {
    int[] all = Arrays.copyOf(givenNumbers(), given.size() + adds.size());
    for (int i = 0; i < adds.size(); i++) {
      all[given.size() + i] = adds.get(i);
    }
    return all;
  }
}
