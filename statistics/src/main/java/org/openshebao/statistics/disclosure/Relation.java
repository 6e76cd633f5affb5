package org.openshebao.statistics.disclosure;

import java.util.List;

/// A cell that is the sum of others.
///
/// @param total  number of the sum
/// @param parts  numbers of the cells that add up to it
public record Relation(int total, List<Integer> parts) {
  public Relation {
    parts = List.copyOf(parts);
  }
}
