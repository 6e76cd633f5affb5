package org.openshebao.workbench.valuation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.valuation.input.AgeSexPath;
import org.openshebao.actuarial.valuation.input.CategoryInput;
import org.openshebao.actuarial.valuation.input.Economy;
import org.openshebao.actuarial.valuation.input.FundInput;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.province.CentralAdjustment;
import org.openshebao.actuarial.valuation.province.Portability;
import org.openshebao.actuarial.valuation.province.Province;
import org.openshebao.actuarial.valuation.province.ProvincialProjection;
import org.openshebao.base.place.Place;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.workbench.lawbook.CountryData;

/// The nation's valuation shared out over provinces: published contributors, pensioners, expenditure and balances of each, the benefit base of the
/// law there.
///
/// Age, sex and service are the nation's in every province, as none are published by province; so persons add up to the nation, and what
/// differs is how many pensioners stand against contributors, wages, pensions and the reserve.
public final class Provinces {

  private static final String FILE = "valuation/provinces-2024.csv";

  private Provinces() {}

  /// A line of the file.
  private record Line(
      String code, double contributors, double pensioners, double expenditure, double balance) {}

  /// Projects all provinces.
  ///
  /// @param withTransfers  whether the central adjustment and movers pass money between them
  public static ProvincialProjection of(Valuation valuation, boolean withTransfers) {
    List<Line> lines = read(valuation.workbench().law().manifest().id());
    double contributors = lines.stream().mapToDouble(Line::contributors).sum();
    double pensioners = lines.stream().mapToDouble(Line::pensioners).sum();
    double expenditure = lines.stream().mapToDouble(Line::expenditure).sum();
    double balance = lines.stream().mapToDouble(Line::balance).sum();
    Law law = valuation.workbench().law();
    List<Province> provinces = new ArrayList<>();
    for (Line line : lines) {
      Place place = law.places().get(law.places().indexOf(line.code()));
      Double own = benefitBase(law, valuation, line.code());
      double level = own == null ? 1 : own / valuation.input().economy().benefitBase();
      provinces.add(
          new Province(
              line.code(),
              place.name(),
              input(
                  valuation.input(),
                  line.contributors() / contributors,
                  line.pensioners() / pensioners,
                  level,
                  line.expenditure() / line.pensioners() * pensioners / expenditure,
                  line.balance() / balance)));
    }
    AssumptionsBook book = valuation.book();
    return ProvincialProjection.of(
        provinces,
        withTransfers
            ? new CentralAdjustment(
                book.value("central_adjustment.rate"), book.value("central_adjustment.wage_share"))
            : CentralAdjustment.NONE,
        withTransfers
            ? new Portability(
                book.value("portability.pool_share"), book.value("portability.movers"))
            : Portability.NONE);
  }

  private static ValuationInput input(
      ValuationInput nation,
      double workers,
      double pensioners,
      double wages,
      double pensions,
      double reserve) {
    Economy economy = nation.economy();
    Economy own =
        new Economy(
            economy.inflation(),
            economy.realWageGrowth(),
            economy.interest(),
            economy.accountInterest(),
            economy.wage() * wages,
            economy.benefitBase() * wages,
            economy.product() * workers * wages);
    return nation
        .with(own)
        .withCategories(category -> {
          AgeSexPath registered = category.registered().times(workers);
          CategoryInput shared = category.withRegistered(registered);
          return shared.withStart(
              category.contributors().scaled((sex, age) -> workers).withMoney(wages),
              category.dormant().scaled((sex, age) -> workers).withMoney(wages),
              category.pensions().share(pensioners).times(pensions));
        })
        .withFunds(fund ->
            new FundInput(
                fund.scheme(),
                fund.reserve() * reserve,
                fund.accounts() * workers * wages,
                fund.fundedAccounts(),
                fund.administration(),
                fund.subsidy(),
                fund.residual(),
                fund.targetMonths()));
  }

  private static @Nullable Double benefitBase(Law law, Valuation valuation, String code) {
    Parameter parameter = law.parameter(valuation.outline().law().name("benefit_base_parameter"));
    ParameterValue value =
        law.timeline(parameter, law.places().indexOf(code))
            .find(CalendarMonth.of(valuation.outline().baseYear(), 7));
    return value != null && value.content() instanceof Content.Number(long fen)
        ? fen / 100.0 * 12
        : null;
  }

  private static List<Line> read(String lawId) {
    String text = CountryData.find(lawId, FILE);
    if (text == null) {
      throw new ProblemException(
          Problem.error(
              "VALUATION-PROVINCES",
              null,
              0,
              null,
              lawId,
              "No figures by province come with this law.",
              null));
    }
    List<Line> lines = new ArrayList<>();
    for (String row : text.lines().skip(1).toList()) {
      String[] cells = row.split(",", -1);
      lines.add(
          new Line(
              cells[0],
              Double.parseDouble(cells[1]),
              Double.parseDouble(cells[2]),
              Double.parseDouble(cells[4]),
              Double.parseDouble(cells[5])));
    }
    return lines;
  }
}
