package org.openshebao.statistics.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.text.Label;

/// What disclosure control came to for all tables of an analysis together.
///
/// @param rules  that were held
/// @param cells  numbers that were looked at, the parts of shares included
/// @param primary  those that a rule forbids
/// @param secondary  those hidden for the sake of others
/// @param optimal  whether no smaller choice of them would be safe, as proved
/// @param cost  sampled units behind them
/// @param leastCost  fewer than this is proved impossible
/// @param exposed  cells that could be worked out nevertheless: none
public record DisclosureReport(
    DisclosureRules rules,
    long cells,
    long primary,
    long secondary,
    boolean optimal,
    double cost,
    double leastCost,
    List<Label> exposed,
    Map<Key, DisclosureVerdict> verdicts) {

  /// A number of an analysis.
  ///
  /// @param request  id of the request
  /// @param term  what was estimated; empty for a table of counts
  /// @param domain  categories
  public record Key(String request, String term, Map<String, String> domain) {
    public Key {
      domain = Map.copyOf(domain);
    }
  }

  public DisclosureReport {
    exposed = List.copyOf(exposed);
    verdicts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
  }

  /// The verdict on a number; free when it was not looked at.
  public DisclosureVerdict verdict(String request, String term, Map<String, String> domain) {
    DisclosureVerdict verdict = verdicts.get(new Key(request, term, domain));
    return verdict != null
        ? verdict
        : new DisclosureVerdict(
            SuppressionPattern.Status.PUBLISHED, false, DisclosureVerdict.FREE, null);
  }
}
