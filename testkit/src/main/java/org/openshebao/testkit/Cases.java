package org.openshebao.testkit;

import org.openshebao.base.random.RandomStream;

/// Property tests: the same made-up cases in each run, and the one that fails can be run alone.
///
///     Cases.forAll(2025, 1_000, some -> {
///       int months = some.intBetween(0, 600);
///       assertThat(yearsOf(months)).isEqualTo(slowly(months));
///     });
public final class Cases {

  private static final int PROCESS = 0;

  private Cases() {}

  /// What must hold in every case; a failed assertion or any exception says that it does not.
  @FunctionalInterface
  public interface Property {
    /// Makes up a case from `some` and checks it.
    void check(Some some) throws Throwable;
  }

  /// Checks `property` on `count` cases made up from `seed`, numbered from 0.
  ///
  /// @throws AssertionError at the first case that fails, saying how to run it alone
  public static void forAll(long seed, int count, Property property) {
    if (count < 1) {
      throw new IllegalArgumentException("A property needs at least 1 case but was given " + count);
    }
    for (int number = 0; number < count; number++) {
      check(seed, number, property);
    }
  }

  /// Runs one case of [#forAll] again: put it in the place of `forAll` while you look for the fault.
  public static void rerun(long seed, int number, Property property) {
    check(seed, number, property);
  }

  private static void check(long seed, int number, Property property) {
    Some some = new Some(new RandomStream(seed, PROCESS, number, 0));
    try {
      property.check(some);
    } catch (Throwable failure) {
      throw new AssertionError(
          "Case %d of seed %d failed with %s: %s%nTo run it alone: Cases.rerun(%dL, %d, …)"
              .formatted(number, seed, some, failure.getMessage(), seed, number),
          failure);
    }
  }
}
