package org.openshebao.statistics.indicator;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// Ages in completed years.
///
/// @param from  the youngest
/// @param to  the oldest; null without end
public record AgeRange(int from, @Nullable Integer to) {

  /// Every age.
  public static final AgeRange ALL = new AgeRange(0, null);

  public AgeRange {
    if (from < 0 || to != null && to < from) {
      throw new IllegalArgumentException(
          "Ages must run from 0 on, the youngest first, but were %d to %s.".formatted(from, to));
    }
  }

  /// Whether it has every age of another one.
  public boolean covers(AgeRange other) {
    Integer end = other.to;
    return from <= other.from && (to == null || end != null && end <= to);
  }

  /// In words.
  public Label label() {
    if (from == 0 && to == null) {
      return new Label("of every age", "全部年龄");
    }
    return to == null
        ? new Label("aged %d and over".formatted(from), "%d岁及以上".formatted(from))
        : new Label("aged %d to %d".formatted(from, to), "%d至%d岁".formatted(from, to));
  }
}
