package org.openshebao.statistics.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// The verdict of one standard on one number, and the rule that decided.
///
/// @param standard  id of the standard, which is one of a date: "cepal-2023"
/// @param name  of the standard
/// @param verdict  what it says
/// @param reason  the rule that decided, in words
/// @param seen  the values that the rule saw; null when no rule objected
/// @param rule  the rule as a condition: "n < 30"; empty when no rule objected
public record Judgement(
    String standard, Label name, Verdict verdict, Label reason, @Nullable Label seen, String rule) {

  /// The strictest verdict of several; PUBLISH when there is none.
  public static Verdict strictest(List<Judgement> judgements) {
    return judgements.stream().map(Judgement::verdict).reduce(Verdict.PUBLISH, Verdict::orStricter);
  }
}
