package org.openshebao.workbench.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.risk.RiskItem;
import org.openshebao.actuarial.risk.VarianceShares;
import org.openshebao.workbench.risk.RiskSections;
import org.openshebao.workbench.risk.RiskStudy;
import org.openshebao.workbench.risk.RiskTables;

/// A stochastic projection as JSON: fans, totals, exhaustion, shares of variance, each figure with its Monte Carlo error.
public final class RiskJson {

  private RiskJson() {}

  /// All of it.
  public static JsonObject of(RiskStudy study) {
    var exhaustion = study.result().exhaustion();
    VarianceShares shares = study.shares();
    return new JsonObject()
        .with("scope", study.scope())
        .with("paths", study.result().paths())
        .with("seed", study.seed())
        .with("neverExhausted", exhaustion.never())
        .with("medianExhaustion", orNull(exhaustion.percentile(0.5)))
        .with(
            "fans",
            List.of(
                TableJson.of(
                    RiskItem.PAY_AS_YOU_GO_RATE.key(),
                    RiskTables.fan(study, RiskItem.PAY_AS_YOU_GO_RATE)),
                TableJson.of(
                    RiskItem.RESERVE_RATIO.key(), RiskTables.fan(study, RiskItem.RESERVE_RATIO)),
                TableJson.of(RiskItem.BALANCE.key(), RiskTables.fan(study, RiskItem.BALANCE))))
        .with("totals", TableJson.of("totals", RiskTables.totals(study)))
        .with("exhaustion", TableJson.of("exhaustion", RiskTables.exhaustion(study)))
        .withKnown(
            "varianceShares",
            shares == null ? null : TableJson.of("shares", RiskTables.shares(study, shares)))
        .with("assumptions", TableJson.of("assumptions", RiskSections.assumptions(study)));
  }

  private static @Nullable Integer orNull(java.util.OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
