package org.openshebao.statistics.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a file of single persons is made fit for release.
///
/// @param title  of the report
/// @param file  the data, beside the release file
/// @param categories  columns whose numbers are codes
/// @param missing  texts that mean that there is no value
/// @param weights  column of design weights; null when each row stands for itself
/// @param household  column that tells households apart; null when there are none
/// @param keys  variables that somebody may know of a person, the most important for analyses first
/// @param sensitive  variables that nobody may learn: how many values those who agree have between them is told
/// @param drop  columns that are left out
/// @param coarsen  what is made coarser, and how
/// @param pseudonyms  columns whose codes are replaced by numbers without meaning
/// @param k  so many rows agree with each in all key variables
/// @param largestRisk  chance of being found that no row exceeds; null for no limit
/// @param seed  of the order of rows and of pseudonyms
public record ReleaseSpec(
    String title,
    String file,
    List<String> categories,
    List<String> missing,
    @Nullable String weights,
    @Nullable String household,
    List<String> keys,
    List<String> sensitive,
    List<String> drop,
    Map<String, Coarsening> coarsen,
    List<String> pseudonyms,
    int k,
    @Nullable Double largestRisk,
    long seed) {

  public ReleaseSpec {
    categories = List.copyOf(categories);
    missing = List.copyOf(missing);
    keys = List.copyOf(keys);
    sensitive = List.copyOf(sensitive);
    drop = List.copyOf(drop);
    coarsen = Collections.unmodifiableMap(new LinkedHashMap<>(coarsen));
    pseudonyms = List.copyOf(pseudonyms);
  }
}
