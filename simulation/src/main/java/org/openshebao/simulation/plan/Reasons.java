package org.openshebao.simulation.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Numbers the reasons of a plan, from 1; zero means there is a value.
final class Reasons {

  private final Map<Reason, Short> numbers = new LinkedHashMap<>();

  short numberOf(Reason.Kind kind, String key) {
    Reason reason = new Reason(kind, key);
    Short known = numbers.get(reason);
    if (known != null) {
      return known;
    }
    int next = numbers.size() + 1;
    if (next > Short.MAX_VALUE) {
      throw new IllegalStateException("A plan has more than " + Short.MAX_VALUE + " reasons.");
    }
    numbers.put(reason, (short) next);
    return (short) next;
  }

  /// The reasons in order of their numbers; the first stands for status 1.
  List<Reason> list() {
    return new ArrayList<>(numbers.keySet());
  }

  /// For each status from 0 on, whether it means *not entitled*.
  boolean[] notEntitled() {
    boolean[] flags = new boolean[numbers.size() + 1];
    int i = 1;
    for (Reason reason : numbers.keySet()) {
      flags[i++] = reason.isNotEntitled();
    }
    return flags;
  }
}
