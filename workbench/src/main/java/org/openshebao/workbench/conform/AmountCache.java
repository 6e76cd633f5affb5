package org.openshebao.workbench.conform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.law.Law;

/// What a law gives by month and places, computed once for all studies that share it.
final class AmountCache {

  /// What the law gives, as known and with yearly levels held.
  record Amounts(LawAmounts known, LawAmounts held) {}

  private record Key(int month, List<String> places) {}

  private final Law law;
  private final Law heldLaw;
  private final Binding binding;
  private final Map<Key, Amounts> amounts = new LinkedHashMap<>();

  AmountCache(Law law, Law heldLaw, Binding binding) {
    this.law = law;
    this.heldLaw = heldLaw;
    this.binding = binding;
  }

  synchronized Amounts get(int month, List<String> places) {
    return amounts.computeIfAbsent(
        new Key(month, List.copyOf(places)),
        key ->
            new Amounts(
                LawAmounts.compute(law, month, binding, key.places()),
                LawAmounts.compute(heldLaw, month, binding, key.places())));
  }
}
