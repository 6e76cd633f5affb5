package org.openshebao.standards.acceptance;

import java.util.List;

/// Which sets of Parts a State may accept.
///
/// @param certain  sets of satisfied Parts
/// @param possible  the same, with undetermined Parts
/// @param smallest  of the certain ones, those none of whose Parts can be left out
public record AcceptableSets(
    List<List<String>> certain, List<List<String>> possible, List<List<String>> smallest) {

  public AcceptableSets {
    certain = certain.stream().map(List::copyOf).toList();
    possible = possible.stream().map(List::copyOf).toList();
    smallest = smallest.stream().map(List::copyOf).toList();
  }
}
