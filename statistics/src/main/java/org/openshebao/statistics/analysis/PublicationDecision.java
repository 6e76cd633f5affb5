package org.openshebao.statistics.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.disclosure.DisclosureVerdict;
import org.openshebao.statistics.estimator.SampleCount;
import org.openshebao.statistics.publication.Judgement;
import org.openshebao.statistics.publication.Verdict;

/// Whether an estimate may be published: is it good enough, and does it tell of single persons? Both answers stay.
///
/// @param quality  the verdict of each standard
/// @param disclosure  the verdict of disclosure control; null when no rule is asked for
/// @param count  the sampled rows behind the estimate
public record PublicationDecision(
    List<Judgement> quality, @Nullable DisclosureVerdict disclosure, SampleCount count) {

  public PublicationDecision {
    quality = List.copyOf(quality);
  }

  /// The strictest verdict of the standards; null when none is asked for.
  public @Nullable Verdict verdict() {
    return quality.isEmpty() ? null : Judgement.strictest(quality);
  }

  /// Whether the estimate and everything computed from it must not be published.
  public boolean isWithheld() {
    return verdict() == Verdict.SUPPRESS || disclosure != null && disclosure.isWithheld();
  }

  /// Whether the number of sampled units must not be published either.
  public boolean isCountWithheld() {
    return disclosure != null && disclosure.countHidden();
  }

  /// Why it is withheld or needs a warning; null when nothing speaks against it.
  public @Nullable Label reason() {
    List<String> en = new ArrayList<>();
    List<String> zh = new ArrayList<>();
    if (disclosure != null && disclosure.isWithheld()) {
      en.add("Disclosure: " + disclosure.reason().en());
      zh.add("披露控制：" + disclosure.reason().zh());
      // What standards saw (n, cases) must not be told where counts are hidden.
      return new Label(en.getFirst(), zh.getFirst());
    }
    Verdict strictest = verdict();
    for (Judgement judgement : quality) {
      if (judgement.verdict() == strictest && strictest != Verdict.PUBLISH) {
        en.add(judgement.standard() + ": " + judgement.reason().en());
        zh.add(judgement.standard() + "：" + judgement.reason().zh());
      }
    }
    return en.isEmpty() ? null : new Label(String.join(" ", en), String.join("", zh));
  }

  /// One word for a table: publish, publish with caution, not judged, do not publish.
  public Label flag() {
    if (isWithheld()) {
      return Verdict.SUPPRESS.label();
    }
    Verdict strictest = verdict();
    return (strictest == null ? Verdict.PUBLISH : strictest).label();
  }
}
