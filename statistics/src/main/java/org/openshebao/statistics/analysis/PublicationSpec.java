package org.openshebao.statistics.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.disclosure.DisclosureRules;
import org.openshebao.statistics.indicator.SampleCoverage;

/// Whom the sample stands for, and by which standards and rules its numbers are published.
///
/// @param sample  whom it stands for; null when the analysis does not say
/// @param definitions  a file of a user's own indicators; null when there is none
/// @param standards  of quality; a number must pass all of them
/// @param disclosure  rules of disclosure; null when tables are for inside use
public record PublicationSpec(
    @Nullable SampleCoverage sample,
    @Nullable String definitions,
    List<StandardUse> standards,
    @Nullable DisclosureRules disclosure) {

  /// A standard that is asked for.
  ///
  /// @param id  of the standard
  /// @param file  that it stands in; null for one that comes with the program
  /// @param limits  what it leaves to the user
  /// @param line  in the analysis file
  public record StandardUse(
      String id, @Nullable String file, Map<String, Double> limits, int line) {
    public StandardUse {
      limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
    }
  }

  /// Nothing is asked.
  public static final PublicationSpec NONE = new PublicationSpec(null, null, List.of(), null);

  public PublicationSpec {
    standards = List.copyOf(standards);
  }
}
