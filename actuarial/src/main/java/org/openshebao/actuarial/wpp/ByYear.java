package org.openshebao.actuarial.wpp;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// Values by calendar year or by the middle of a period; what is not there is refused with what is.
final class ByYear<T> {

  private final String what;
  private final NavigableMap<Integer, T> values = new TreeMap<>();

  /// @param what  what the values are, for the message: "the fertility of JPN"
  ByYear(String what) {
    this.what = what;
  }

  void put(int year, T value) {
    values.put(year, value);
  }

  T getOrAdd(int year, Supplier<T> fresh) {
    return values.computeIfAbsent(year, any -> fresh.get());
  }

  boolean has(int year) {
    return values.containsKey(year);
  }

  T get(int year) {
    T value = values.get(year);
    if (value == null) {
      throw new ProblemException(
          Problem.error(
              "POPULATION-YEAR",
              null,
              0,
              "year",
              Integer.toString(year),
              "%s is not known for this year; it is from %s to %s."
                  .formatted(what, first(), last()),
              null));
    }
    return value;
  }

  int first() {
    return values.firstKey();
  }

  int last() {
    return values.lastKey();
  }

  Iterable<Map.Entry<Integer, T>> entries() {
    return values.entrySet();
  }

  /// The year at or before `year`, or the first one.
  int atOrBefore(int year) {
    Map.Entry<Integer, T> entry = values.floorEntry(year);
    return entry == null ? first() : entry.getKey();
  }

  /// The year after `year`, or the last one.
  int after(int year) {
    Map.Entry<Integer, T> entry = values.higherEntry(year);
    return entry == null ? last() : entry.getKey();
  }
}
