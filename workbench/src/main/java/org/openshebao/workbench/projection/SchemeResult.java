package org.openshebao.workbench.projection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.demography.CensusTable;
import org.openshebao.actuarial.indicator.CashFlows;
import org.openshebao.actuarial.indicator.Premiums;
import org.openshebao.actuarial.indicator.Reserve;
import org.openshebao.actuarial.scheme.SchemeYear;
import org.openshebao.actuarial.scheme.SimpleProjection;
import org.openshebao.actuarial.scheme.SimpleScheme;

/// The projection of a [SimpleScheme] on the census of 2020, as a table and as indicators.
///
/// @param scheme  what was projected
/// @param projection  its years
public record SchemeResult(SimpleScheme scheme, SimpleProjection projection) {

  /// Names of the columns of the table, in their order.
  public static final List<String> COLUMNS =
      List.of(
          "year",
          "population",
          "contributors",
          "pensioners",
          "new_pensioners",
          "avg_wage",
          "wage_bill",
          "contributions",
          "expenditure",
          "balance",
          "reserve",
          "reserve_ratio",
          "payg",
          "dependency",
          "avg_pension_to_avg_wage",
          "pension_new_m",
          "pension_new_f");

  private static final int CENSUS = 2020;

  /// Projects a scheme.
  ///
  /// @param folder  the folder of population data, with `china_census/`
  public static SchemeResult of(SimpleScheme scheme, Path folder) {
    CensusTable census =
        CensusTable.read(
            folder.resolve("china_census/mean_population_and_deaths_single_age.csv"),
            CENSUS,
            "total");
    return new SchemeResult(
        scheme, SimpleProjection.of(scheme, census.population(), census.deathRates()));
  }

  /// The rows of the table; a ratio that is not defined is null.
  public List<List<@Nullable Double>> rows() {
    CashFlows flows = projection.flows();
    Reserve reserve = projection.reserve();
    List<List<@Nullable Double>> rows = new ArrayList<>();
    for (SchemeYear year : projection.years()) {
      List<@Nullable Double> row =
          new ArrayList<>(
              Arrays.asList(
                  (double) year.year(),
                  year.population(),
                  year.contributors(),
                  year.pensioners(),
                  year.newPensioners(),
                  year.averageWage(),
                  year.insuredWages(),
                  year.contributions(),
                  year.expenditure(),
                  year.balance(),
                  reserve.end(year.year())));
      row.add(orNull(reserve.ratio(year.year())));
      row.add(orNull(Premiums.payAsYouGo(flows, year.year())));
      row.add(finite(year.dependency()));
      row.add(finite(year.averagePensionToWage()));
      row.add(year.newPensionMen());
      row.add(year.newPensionWomen());
      rows.add(row);
    }
    return rows;
  }

  /// Indicators by name; one that is not defined, or for which the projection is too short, is null.
  public Map<String, @Nullable Number> indicators() {
    CashFlows flows = projection.flows();
    Reserve reserve = projection.reserve();
    double interest = scheme.interest();
    Map<String, @Nullable Number> of = new LinkedHashMap<>();
    for (int years : new int[] {25, 50, 75}) {
      of.put(
          "GAP_" + years,
          years > flows.years()
              ? null
              : orNull(Premiums.generalAverage(flows, interest, years, scheme.reserve())));
    }
    of.put(
        "scaled_premium_20y",
        flows.years() < 20 ? null : orNull(Premiums.scaled(flows, interest, 20, scheme.reserve())));
    of.put("first_year_balance_negative", orNull(reserve.firstDeficit()));
    of.put("reserve_peak_year", reserve.peakYear());
    of.put("reserve_peak", reserve.end(reserve.peakYear()));
    of.put("depletion_year", orNull(reserve.exhaustion()));
    of.put(
        "actuarial_balance_75_pct_of_wages",
        flows.years() < 75
            ? null
            : orNull(Premiums.actuarialBalance(flows, interest, 75, scheme.reserve())));
    int all = flows.years();
    of.put("PV_expenditure", flows.valueOfExpenditure(interest, all));
    of.put("PV_wages", flows.valueOfInsuredWages(interest, all));
    of.put("PV_contributions", flows.valueOfContributions(interest, all));
    of.put("PV_pensioners_closed_group", projection.valueOfPensionsInPayment());
    of.put(
        "open_group_unfunded_obligation",
        flows.valueOfExpenditure(interest, all)
            - flows.valueOfContributions(interest, all)
            - scheme.reserve());
    return of;
  }

  private static @Nullable Double finite(double number) {
    return Double.isFinite(number) ? number : null;
  }

  private static @Nullable Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  private static @Nullable Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
