package org.openshebao.workbench.map;

/// How sure it is that a column is what is proposed.
public enum Confidence {
  /// Name and values say the same.
  HIGH,
  /// One of them says it and the other does not speak against it.
  MEDIUM,
  /// A guess, which is written as a comment only.
  LOW;

  private static final int HIGH_POINTS = 85;
  private static final int MEDIUM_POINTS = 65;

  static Confidence of(int points) {
    return points >= HIGH_POINTS ? HIGH : points >= MEDIUM_POINTS ? MEDIUM : LOW;
  }
}
