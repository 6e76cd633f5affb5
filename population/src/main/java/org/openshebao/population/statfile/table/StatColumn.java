package org.openshebao.population.statfile.table;

import java.util.LinkedHashMap;
import java.util.Map;

/// A column of a file of a statistics program.
///
/// @param name  its name
/// @param label  what the file calls it in words; empty when it says nothing
/// @param codeLabels  what its codes mean, by code as the cells write it
public record StatColumn(String name, String label, Map<String, String> codeLabels) {

  public StatColumn {
    codeLabels = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(codeLabels));
  }
}
