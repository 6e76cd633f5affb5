package org.openshebao.workbench.assess.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.Reason;

/// Why uncovered persons are in their class: the condition or the document behind what the law says; in millionths of a person.
public final class ReasonTally {

  private final Plan plan;
  private final int schemes;
  private final int reasons;
  private final long[] persons;

  ReasonTally(Plan plan, int scopes, int schemes) {
    this.plan = plan;
    this.schemes = schemes;
    reasons = plan.reasons().size() + 1;
    persons = new long[scopes * Gap.COUNT * schemes * reasons];
  }

  /// A reason, and how many persons have it.
  ///
  /// @param scope  number of the scope
  /// @param gap  the class
  /// @param scheme  number of the scheme that decided
  /// @param reason  the condition or the document; null when the scheme is open to them
  /// @param persons  in millionths
  public record Entry(int scope, Gap gap, int scheme, @Nullable Reason reason, long persons) {}

  void add(int scope, Gap gap, int scheme, int reason, long weight) {
    persons[((scope * Gap.COUNT + gap.ordinal()) * schemes + scheme) * reasons + reason] += weight;
  }

  /// All that was counted, by scope, class, scheme and reason.
  public List<Entry> list() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < persons.length; i++) {
      if (persons[i] != 0) {
        int reason = i % reasons;
        int scheme = i / reasons % schemes;
        int gap = i / reasons / schemes % Gap.COUNT;
        int scope = i / reasons / schemes / Gap.COUNT;
        entries.add(
            new Entry(
                scope,
                Gap.of(gap),
                scheme,
                reason == 0 ? null : plan.reason((short) reason),
                persons[i]));
      }
    }
    return entries;
  }
}
