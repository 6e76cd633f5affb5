package org.openshebao.statistics.design;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.variance.LonelyPsu;

/// How a sample was drawn, in names of variables: what an analysis says of its design.
///
/// @param ids  sampling units from the first stage on; empty when each row was drawn by itself
/// @param strata  strata from the first stage on; empty when there are none
/// @param weights  how many units of the population a row stands for; null: from the population counts, else 1
/// @param fpc  population counts (≥ 1) or sampling fractions (< 1) of each stage; empty when drawn with replacement
/// @param nest  whether ids are numbered anew in each stratum
/// @param lonelyPsu  what single sampled units mean
/// @param adjustDomainLonely  whether `lonelyPsu` also holds where only one unit of a stratum has members of the domain
/// @param unequalProbabilities  whether units of a stratum were drawn without replacement with unequal probabilities, `fpc` being
///     these, so that variances are Brewer's approximation
public record DesignSpec(
    List<String> ids,
    List<String> strata,
    @Nullable String weights,
    List<String> fpc,
    boolean nest,
    LonelyPsu lonelyPsu,
    boolean adjustDomainLonely,
    boolean unequalProbabilities) {

  public DesignSpec {
    ids = List.copyOf(ids);
    strata = List.copyOf(strata);
    fpc = List.copyOf(fpc);
    if (fpc.size() > Math.max(1, ids.size())) {
      throw new IllegalArgumentException(
          "A design of %d stages cannot have %d population counts: %s."
              .formatted(Math.max(1, ids.size()), fpc.size(), fpc));
    }
    if (unequalProbabilities && fpc.isEmpty()) {
      throw new IllegalArgumentException(
          "Sampling with unequal probabilities needs them in fpc, as fractions from 0 to 1.");
    }
  }

  /// Each row drawn by itself, with these weights.
  public static DesignSpec ofWeights(@Nullable String weights) {
    return new DesignSpec(
        List.of(), List.of(), weights, List.of(), false, LonelyPsu.FAIL, false, false);
  }

  /// With these sampling units.
  public DesignSpec withIds(String... names) {
    return new DesignSpec(
        List.of(names),
        strata,
        weights,
        fpc,
        nest,
        lonelyPsu,
        adjustDomainLonely,
        unequalProbabilities);
  }

  /// With these strata, in which ids are numbered anew or not.
  public DesignSpec withStrata(boolean idsNested, String... names) {
    return new DesignSpec(
        ids,
        List.of(names),
        weights,
        fpc,
        idsNested,
        lonelyPsu,
        adjustDomainLonely,
        unequalProbabilities);
  }

  /// With these population counts or fractions.
  public DesignSpec withFpc(String... names) {
    return new DesignSpec(
        ids,
        strata,
        weights,
        List.of(names),
        nest,
        lonelyPsu,
        adjustDomainLonely,
        unequalProbabilities);
  }

  /// With this rule for strata with one unit.
  public DesignSpec withLonelyPsu(LonelyPsu rule, boolean inDomains) {
    return new DesignSpec(ids, strata, weights, fpc, nest, rule, inDomains, unequalProbabilities);
  }

  /// The same, drawn without replacement with the unequal probabilities in `fpc`.
  public DesignSpec withUnequalProbabilities() {
    return new DesignSpec(ids, strata, weights, fpc, nest, lonelyPsu, adjustDomainLonely, true);
  }
}
