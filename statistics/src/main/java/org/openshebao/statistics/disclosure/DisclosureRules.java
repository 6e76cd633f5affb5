package org.openshebao.statistics.disclosure;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// When a cell must not be published.
///
/// @param threshold  least number of sampled units in a cell, of those that have an attribute and of those that lack it; 1 for no limit
/// @param dominance  when few units make up too much of an amount; null for no limit
/// @param pPercent  so closely, as a share, somebody may estimate the largest contribution from the total: 0.1; null for no limit
public record DisclosureRules(
    int threshold, @Nullable Dominance dominance, @Nullable Double pPercent) {

  /// The largest `n` units must not make up more than the share `k` of an amount.
  public record Dominance(int n, double k) {
    public Dominance {
      if (n < 1 || !(k > 0 && k < 1)) {
        throw new IllegalArgumentException(
            "Dominance needs a number of units from 1 and a share between 0 and 1 but was given %d and %s. Maybe a percentage?"
                .formatted(n, k));
      }
    }
  }

  public DisclosureRules {
    if (threshold < 1) {
      throw new IllegalArgumentException(
          "The threshold must be a number of sampled units from 1 but was %d."
              .formatted(threshold));
    }
    if (pPercent != null && !(pPercent > 0 && pPercent < 1)) {
      throw new IllegalArgumentException(
          "p must be a share between 0 and 1 but was %s. Maybe a percentage?".formatted(pPercent));
    }
  }

  /// Why a count must not be published; null when it may.
  ///
  /// @param what  the units that are counted
  /// @param emptyIsSensitive  whether none at all says something of everybody in the cell
  @Nullable Sensitivity ofCount(long count, Label what, boolean emptyIsSensitive) {
    if (count >= threshold || count == 0 && !emptyIsSensitive) {
      return null;
    }
    return new Sensitivity(
        new Label(
            "Fewer than %d sampled units %s.".formatted(threshold, what.en()),
            "样本中%s的单位少于%d个。".formatted(what.zh(), threshold)),
        threshold - count,
        Math.min(count, 1));
  }

  /// Why an amount must not be published; null when it may.
  ///
  /// @param total  the amount
  /// @param largest  the largest contributions, in falling order: at least two, and as many as dominance asks for
  @Nullable Sensitivity ofAmount(double total, double[] largest) {
    double above = 0;
    Label rule = null;
    if (dominance != null) {
      double sum = 0;
      for (int i = 0; i < dominance.n(); i++) {
        sum += i < largest.length ? largest[i] : 0;
      }
      if (sum > dominance.k() * total) {
        above = sum / dominance.k() - total;
        rule =
            new Label(
                "The largest %d units make up more than %s %% of the amount."
                    .formatted(dominance.n(), percent(dominance.k())),
                "最大的%d个单位占总额的%s%%以上。".formatted(dominance.n(), percent(dominance.k())));
      }
    }
    if (pPercent != null && largest.length > 0) {
      double second = largest.length > 1 ? largest[1] : 0;
      double need = pPercent * largest[0] - (total - largest[0] - second);
      if (need > 0) {
        above = Math.max(above, need);
        rule =
            rule != null
                ? rule
                : new Label(
                    "The second largest unit could estimate the largest within %s %%."
                        .formatted(percent(pPercent)),
                    "第二大单位可将最大单位的数值推断至%s%%以内。".formatted(percent(pPercent)));
      }
    }
    return rule == null ? null : new Sensitivity(rule, above, Math.min(above, total));
  }

  private static String percent(double share) {
    double percent = Math.rint(share * 1e6) / 1e4;
    return percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent);
  }
}
