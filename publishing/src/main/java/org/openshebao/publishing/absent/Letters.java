package org.openshebao.publishing.absent;

/// Letters by which cells point to notes: a to z, aa, ab and so on.
final class Letters {

  private static final int ALPHABET = 26;

  private Letters() {}

  /// The letters of the note at `index`, from 0.
  static String of(int index) {
    String last = String.valueOf((char) ('a' + index % ALPHABET));
    return index < ALPHABET ? last : of(index / ALPHABET - 1) + last;
  }
}
