package org.openshebao.workbench.json;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.valuation.BalanceSheet;
import org.openshebao.actuarial.valuation.result.Indicators;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.actuarial.valuation.result.Projection;
import org.openshebao.workbench.valuation.Valuation;

/// A valuation as JSON. Money is in yuan: projected amounts are no amounts of law and have no fen.
public final class ValuationJson {

  private ValuationJson() {}

  /// All of it.
  public static JsonObject of(Valuation valuation) {
    Projection projection = valuation.projection();
    List<JsonObject> schemes = new ArrayList<>();
    for (String scope : projection.scopes()) {
      schemes.add(
          new JsonObject()
              .with("scheme", scope)
              .with("label", valuation.scopeLabel(scope))
              .with("indicators", indicators(projection.indicators(scope), projection))
              .with("balanceSheet", sheet(valuation.balanceSheet(scope)))
              .with("years", years(projection, scope)));
    }
    List<JsonObject> published = new ArrayList<>();
    for (Valuation.Beside each : valuation.beside()) {
      published.add(
          new JsonObject()
              .with("id", each.published().id())
              .with("label", each.published().label())
              .with("theirs", each.published().value())
              .with("ours", each.ours())
              .with("why", each.published().why())
              .with("source", each.published().source()));
    }
    JsonObject checks = new JsonObject();
    projection.checks().forEach(checks::with);
    return new JsonObject()
        .with("id", valuation.outline().id())
        .with("label", valuation.outline().label())
        .with("scope", valuation.outline().scope())
        .with("baseYear", projection.baseYear())
        .with("lastYear", projection.lastYear())
        .with("unit", "yuan")
        .with("awardTableError", valuation.awardError())
        .with("schemes", schemes)
        .with("published", published)
        .with("checks", checks)
        .with("provenance", ProvenanceJson.of(valuation.workbench().atReferenceDate()));
  }

  private static JsonObject indicators(Indicators indicators, Projection projection) {
    int years = projection.lastYear() - projection.baseYear();
    JsonObject json = new JsonObject();
    for (int horizon : new int[] {25, 50, 75}) {
      if (horizon <= years) {
        json.with(
            "generalAveragePremium" + horizon, number(indicators.generalAverage(horizon, true)));
        json.with(
            "generalAveragePremiumWithoutReserve" + horizon,
            number(indicators.generalAverage(horizon, false)));
      }
    }
    int base = projection.baseYear();
    return json.with("payAsYouGoFirst", number(indicators.payAsYouGo(base + 1)))
        .with("payAsYouGoLast", number(indicators.payAsYouGo(projection.lastYear())))
        .with("scaledPremium20", number(indicators.scaledPremium(base, base + Math.min(20, years))))
        .with(
            "steadyStateRate",
            years >= 60 ? number(indicators.steadyState(base + 10, base + 60)) : null)
        .with("terminalFundingRate", number(indicators.terminalFunding(years)))
        .with("actuarialBalance", number(indicators.actuarialBalance(years)))
        .with("openGroupUnfundedObligation", indicators.unfundedObligation(years))
        .with("firstDeficitWithoutSubsidy", year(indicators.firstDeficit(false)))
        .with("firstDeficitWithSubsidy", year(indicators.firstDeficit(true)))
        .with("reserveFallsFirst", year(indicators.firstTotalDeficit()))
        .with("reservePeakYear", indicators.peakYear())
        .with("reserveExhausted", number(indicators.exhaustion()));
  }

  private static @Nullable Double number(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  private static @Nullable Integer year(OptionalInt year) {
    return year.isPresent() ? year.getAsInt() : null;
  }

  private static JsonObject sheet(BalanceSheet sheet) {
    return new JsonObject()
        .with("reserve", sheet.reserve())
        .with("futureContributions", sheet.futureContributions())
        .with("futureSubsidies", sheet.futureSubsidies())
        .with("pensionersBenefits", sheet.pensioners())
        .with("contributorsBenefits", sheet.closedBenefits())
        .with("contributorsAccrued", sheet.accrued())
        .with("contributorsContributions", sheet.closedContributions())
        .with("futureEntrantsBenefits", sheet.newEntrantsBenefits())
        .with("openGroupUnfunded", sheet.openGroupUnfunded())
        .with("closedGroupUnfunded", sheet.closedGroupUnfunded())
        .with("implicitPensionDebt", sheet.impliedPensionDebt())
        .with("openGroupYears", sheet.years());
  }

  private static List<JsonObject> years(Projection projection, String scope) {
    List<JsonObject> years = new ArrayList<>();
    for (int year = projection.baseYear(); year <= projection.lastYear(); year++) {
      JsonObject json = new JsonObject().with("year", year);
      for (Item item : Item.values()) {
        json.with(name(item), projection.get(scope, item, year));
      }
      Indicators indicators = projection.indicators(scope);
      years.add(
          json.with("payAsYouGo", number(indicators.payAsYouGo(year)))
              .with("demographicRatio", number(indicators.demographicRatio(year)))
              .with("averageReplacement", number(indicators.averageReplacement(year)))
              .with("newAwardReplacement", number(indicators.newAwardReplacement(year)))
              .with("reserveRatio", number(indicators.reserveRatio(year)))
              .with(
                  "trustFundRatio",
                  year == projection.baseYear() ? null : number(indicators.trustFundRatio(year)))
              .with("costToProduct", number(indicators.costToProduct(year))));
    }
    return years;
  }

  /// BENEFIT_BASE is benefitBase.
  private static String name(Item item) {
    StringBuilder name = new StringBuilder();
    boolean upper = false;
    for (char c : item.name().toCharArray()) {
      if (c == '_') {
        upper = true;
      } else {
        name.append(upper ? c : Character.toLowerCase(c));
        upper = false;
      }
    }
    return name.toString();
  }
}
