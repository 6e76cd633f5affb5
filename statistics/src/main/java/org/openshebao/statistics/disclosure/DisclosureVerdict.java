package org.openshebao.statistics.disclosure;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// Whether a number may be published without telling of single persons.
///
/// @param status  published, or hidden by a rule or for the sake of others
/// @param countHidden  whether the number of sampled units must not be published either
/// @param reason  why it is hidden; a sentence that says so when it is not
/// @param cases  what an attacker can still tell of the sampled units with the attribute; null when nothing is hidden
public record DisclosureVerdict(
    SuppressionPattern.Status status,
    boolean countHidden,
    Label reason,
    @Nullable FeasibleInterval cases) {

  static final Label FREE = new Label("No rule objects.", "未触发任何规则。");

  /// Whether the number must not be published.
  public boolean isWithheld() {
    return status != SuppressionPattern.Status.PUBLISHED;
  }

  /// As SDMX codes confidentiality: F free, C confidential, D hidden for the sake of others.
  public String code() {
    return switch (status) {
      case PRIMARY -> "C";
      case SECONDARY -> "D";
      default -> "F";
    };
  }
}
