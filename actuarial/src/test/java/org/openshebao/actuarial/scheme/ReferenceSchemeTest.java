package org.openshebao.actuarial.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openshebao.actuarial.Reference;
import org.openshebao.actuarial.demography.CensusTable;
import org.openshebao.actuarial.file.FileRow;
import org.openshebao.actuarial.file.NumberFile;
import org.openshebao.actuarial.indicator.CashFlows;
import org.openshebao.actuarial.indicator.Premiums;
import org.openshebao.actuarial.indicator.Reserve;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// REF-1, a scheme specified in full and projected by another program.
class ReferenceSchemeTest {

  private static final JsonNode REFERENCE = Reference.json("ref1_scheme.json");

  private static SimpleProjection project(UnaryOperator<ObjectNode> change) {
    ObjectNode p = change.apply((ObjectNode) REFERENCE.get("parameters").deepCopy());
    Map<Integer, Double> divisors = new HashMap<>();
    REFERENCE
        .get("divisor_months")
        .properties()
        .forEach(
            entry -> divisors.put(Integer.parseInt(entry.getKey()), entry.getValue().asDouble()));
    SimpleScheme scheme =
        new SimpleScheme(
            p.get("id").asString(),
            p.get("base_year").asInt(),
            p.get("last_year").asInt(),
            p.get("births").asDouble(),
            p.get("srb").asDouble(),
            p.get("q_multiplier").asDouble(),
            p.get("entry_age").asInt(),
            ofSex(p, "m"),
            ofSex(p, "f"),
            p.get("density").asDouble(),
            p.get("retire_step_from").isNull()
                ? OptionalInt.empty()
                : OptionalInt.of(p.get("retire_step_from").asInt()),
            p.get("W0").asDouble(),
            p.get("g").asDouble(),
            p.get("beta").asDouble(),
            p.get("rate_pool").asDouble(),
            p.get("rate_account").asDouble(),
            p.get("account_credit").asDouble(),
            p.get("index_share_of_g").asDouble(),
            p.get("init_pension_ratio").asDouble(),
            p.get("F0").asDouble(),
            p.get("i").asDouble(),
            divisors);
    CensusTable census = Reference.census(2020, "total");
    return SimpleProjection.of(scheme, census.population(), census.deathRates());
  }

  private static SimpleScheme.OfSex ofSex(JsonNode p, String sex) {
    return new SimpleScheme.OfSex(
        p.get("coverage").get(sex).asDouble(),
        p.get("retire").get(sex).asInt(),
        p.get("init_pensioner_cover").get(sex).asDouble());
  }

  @TestFactory
  List<DynamicTest> everyColumnOfEveryYear() {
    SimpleProjection projection = project(p -> p);
    Reserve reserve = projection.reserve();
    CashFlows flows = projection.flows();
    List<DynamicTest> tests = new ArrayList<>();
    for (FileRow row : NumberFile.read(Reference.file("ref1_projection.csv")).rows()) {
      SchemeYear year = projection.years().get(tests.size());
      Map<String, Double> values =
          Map.ofEntries(
              Map.entry("year", (double) year.year()),
              Map.entry("population", year.population()),
              Map.entry("contributors", year.contributors()),
              Map.entry("pensioners", year.pensioners()),
              Map.entry("new_pensioners", year.newPensioners()),
              Map.entry("avg_wage", year.averageWage()),
              Map.entry("wage_bill", year.insuredWages()),
              Map.entry("contributions", year.contributions()),
              Map.entry("expenditure", year.expenditure()),
              Map.entry("balance", year.balance()),
              Map.entry("reserve", reserve.end(year.year())),
              Map.entry("reserve_ratio", reserve.ratio(year.year()).orElseThrow()),
              Map.entry("payg", Premiums.payAsYouGo(flows, year.year()).orElseThrow()),
              Map.entry("dependency", year.dependency()),
              Map.entry("avg_pension_to_avg_wage", year.averagePensionToWage()),
              Map.entry("pension_new_m", year.newPensionMen()),
              Map.entry("pension_new_f", year.newPensionWomen()));
      tests.add(
          DynamicTest.dynamicTest(
              row.text("year"),
              () -> {
                assertThat(values.keySet()).containsExactlyInAnyOrderElementsOf(row.header());
                values.forEach((column, value) ->
                    // Ten digits are printed: of a balance near zero fewer count.
                    assertThat(value)
                        .as(column)
                        .isCloseTo(
                            row.number(column),
                            within(1e-9 * Math.abs(row.number(column)) + 1e-9)));
              }));
    }
    assertThat(tests).hasSize(75);
    return tests;
  }

  @Test
  void indicatorsOfTheSummary() {
    SimpleProjection projection = project(p -> p);
    CashFlows flows = projection.flows();
    JsonNode summary = REFERENCE.get("summary");

    for (int years : new int[] {25, 50, 75}) {
      isNear(
          Premiums.generalAverage(flows, 0.03, years, 5e9).orElseThrow(),
          summary.get("GAP_" + years));
    }
    isNear(Premiums.scaled(flows, 0.03, 20, 5e9).orElseThrow(), summary.get("scaled_premium_20y"));
    isNear(
        Premiums.actuarialBalance(flows, 0.03, 75, 5e9).orElseThrow(),
        summary.get("actuarial_balance_75_pct_of_wages"));
    isNear(flows.valueOfExpenditure(0.03, 75), summary.get("PV_expenditure"));
    isNear(flows.valueOfInsuredWages(0.03, 75), summary.get("PV_wages"));
    isNear(flows.valueOfContributions(0.03, 75), summary.get("PV_contributions"));
    isNear(projection.valueOfPensionsInPayment(), summary.get("PV_pensioners_closed_group"));
    isNear(projection.reserve().end(2022), summary.get("reserve_peak"));
    assertThat(projection.reserve().peakYear()).isEqualTo(summary.get("reserve_peak_year").asInt());
  }

  @TestFactory
  List<DynamicTest> sensitivities() {
    Map<String, UnaryOperator<ObjectNode>> changes =
        Map.of(
            "base", p -> p,
            "g+1pp", p -> p.put("g", 0.05),
            "i-1pp", p -> p.put("i", 0.02),
            "q x0.8", p -> p.put("q_multiplier", 0.8),
            "index 100% of g", p -> p.put("index_share_of_g", 1.0),
            "retire path from 2025 to 63/58", p -> p.put("retire_step_from", 2025));
    List<DynamicTest> tests = new ArrayList<>();
    REFERENCE
        .get("sensitivity")
        .properties()
        .forEach(entry ->
            tests.add(
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> {
                      double interest = entry.getKey().equals("i-1pp") ? 0.02 : 0.03;
                      SimpleProjection projection = project(changes.get(entry.getKey()));
                      CashFlows flows = projection.flows();
                      JsonNode expected = entry.getValue();
                      isNear(
                          Premiums.generalAverage(flows, interest, 75, 5e9).orElseThrow(),
                          expected.get("GAP_75"));
                      isNear(
                          Premiums.scaled(flows, interest, 20, 5e9).orElseThrow(),
                          expected.get("scaled_premium_20y"));
                      Reserve reserve = projection.reserve();
                      assertThat(reserve.firstDeficit())
                          .hasValue(expected.get("first_year_balance_negative").asInt());
                      assertThat(reserve.exhaustion())
                          .hasValue(expected.get("depletion_year").asInt());
                      assertThat(reserve.peakYear())
                          .isEqualTo(expected.get("reserve_peak_year").asInt());
                    })));
    assertThat(tests).hasSize(changes.size());
    return tests;
  }

  private static void isNear(double value, JsonNode expected) {
    assertThat(value).isCloseTo(expected.asDouble(), within(1e-9 * Math.abs(expected.asDouble())));
  }

  @Test
  void doublingMoneyLeavesEveryRatioAsItIs() {
    SimpleProjection one = project(p -> p);
    SimpleProjection two = project(p -> p.put("W0", 200.0).put("F0", 1e10));

    assertThat(Premiums.generalAverage(two.flows(), 0.03, 75, 1e10).orElseThrow())
        .isCloseTo(
            Premiums.generalAverage(one.flows(), 0.03, 75, 5e9).orElseThrow(), within(1e-14));
    assertThat(two.reserve().exhaustion()).isEqualTo(one.reserve().exhaustion());
  }

  @Test
  void longerLivesCostMoreInEveryLaterYear() {
    List<SchemeYear> base = project(p -> p).years();
    List<SchemeYear> longer = project(p -> p.put("q_multiplier", 0.9)).years();

    for (int i = 0; i < base.size(); i++) {
      assertThat(longer.get(i).expenditure()).isGreaterThan(base.get(i).expenditure());
    }
  }

  @Test
  void aSchemeWithoutMembersHasNoRates() {
    CashFlows flows =
        project(
                p -> {
                  p.set("coverage", ((ObjectNode) p.get("coverage")).put("m", 0.0).put("f", 0.0));
                  return p;
                })
            .flows();

    assertThat(Premiums.payAsYouGo(flows, 2030)).isEmpty();
    assertThat(Premiums.generalAverage(flows, 0.03, 75, 0)).isEmpty();
    assertThat(Premiums.scaled(flows, 0.03, 20, 0)).isEmpty();
  }
}
