package org.openshebao.workbench.json;

import java.util.Map;
import org.openshebao.statistics.release.InformationLoss;
import org.openshebao.statistics.release.ReleaseResult;
import org.openshebao.statistics.release.RiskSummary;
import org.openshebao.workbench.release.MicrodataRelease;

/// A release as JSON; the rows are in files.
public final class ReleaseJson {

  private ReleaseJson() {}

  /// Risk before and after, suppressions and losses.
  public static JsonObject of(MicrodataRelease release) {
    ReleaseResult result = release.result();
    return new JsonObject()
        .with("title", result.spec().title())
        .with("keys", result.spec().keys())
        .with("k", result.spec().k())
        .with("variables", result.data().names())
        .with(
            "risk",
            new JsonObject()
                .with("before", of(result.before()))
                .with("coarse", of(result.coarse()))
                .with("after", of(result.after())))
        .with("suppressions", counts(result.suppressions()))
        .with("losses", result.losses().stream().map(ReleaseJson::of).toList())
        .with("diversity", counts(result.diversity()))
        .with(
            "provenance",
            new JsonObject()
                .withKnown("dataDigest", release.provenance().dataDigest())
                .withKnown("seed", release.provenance().seed())
                .with("programVersion", release.provenance().programVersion()));
  }

  private static JsonObject of(RiskSummary risk) {
    JsonObject below = new JsonObject();
    risk.below().forEach((k, count) -> below.with(Integer.toString(k), count));
    return new JsonObject()
        .with("rows", risk.rows())
        .with("combinations", risk.combinations())
        .with("uniques", risk.uniques())
        .with("rowsBelow", below)
        .with("expectedFound", risk.expected())
        .with("greatest", risk.greatest())
        .with("aboveLimit", risk.above())
        .withKnown("expectedFoundByHousehold", risk.expectedHouseholds())
        .withKnown("greatestOfHousehold", risk.greatestHousehold());
  }

  private static JsonObject counts(Map<String, Integer> counts) {
    JsonObject json = new JsonObject();
    counts.forEach(json::with);
    return json;
  }

  private static JsonObject of(InformationLoss loss) {
    return new JsonObject()
        .with("variable", loss.variable())
        .with("valuesBefore", loss.categoriesBefore())
        .with("valuesAfter", loss.categoriesAfter())
        .with("suppressedShare", loss.suppressed())
        .withKnown("entropyKept", loss.entropyKept())
        .withKnown("meanBefore", loss.meanBefore())
        .withKnown("meanAfter", loss.meanAfter())
        .withKnown("deviationBefore", loss.deviationBefore())
        .withKnown("deviationAfter", loss.deviationAfter());
  }
}
