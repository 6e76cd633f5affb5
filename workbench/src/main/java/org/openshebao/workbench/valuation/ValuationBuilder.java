package org.openshebao.workbench.valuation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.valuation.Employment;
import org.openshebao.actuarial.valuation.ValuationModel;
import org.openshebao.actuarial.valuation.award.AwardTable;
import org.openshebao.actuarial.valuation.award.InvalidityPoint;
import org.openshebao.actuarial.valuation.input.AgeSexPath;
import org.openshebao.actuarial.valuation.input.BenefitInput;
import org.openshebao.actuarial.valuation.input.CategoryInput;
import org.openshebao.actuarial.valuation.input.Demography;
import org.openshebao.actuarial.valuation.input.Economy;
import org.openshebao.actuarial.valuation.input.FundInput;
import org.openshebao.actuarial.valuation.input.FundInput.Residual;
import org.openshebao.actuarial.valuation.input.Group;
import org.openshebao.actuarial.valuation.input.LabourMarket;
import org.openshebao.actuarial.valuation.input.ShortOfService;
import org.openshebao.actuarial.valuation.input.StartingPensions;
import org.openshebao.actuarial.valuation.input.SurvivorInput;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.input.YearPath;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.actuarial.valuation.result.Projection;
import org.openshebao.actuarial.valuation.service.ServiceCells;
import org.openshebao.actuarial.valuation.wage.ChosenBase;
import org.openshebao.actuarial.valuation.wage.ClampedBase;
import org.openshebao.actuarial.valuation.wage.ContributionBase;
import org.openshebao.actuarial.valuation.wage.WageProfile;
import org.openshebao.law.Law;
import org.openshebao.workbench.valuation.ValuationOutline.CategoryOutline;
import org.openshebao.workbench.valuation.ValuationOutline.SchemeOutline;

/// Puts law, people and assumptions together into the input of a projection.
final class ValuationBuilder {

  private static final int OLDEST = 100;

  private final Law law;
  private final ValuationOutline outline;
  private final AssumptionsBook book;
  private final Demography demography;
  private double awardError;

  ValuationBuilder(Law law, ValuationOutline outline, AssumptionsBook book, Path folder) {
    this.law = law;
    this.outline = outline;
    this.book = book;
    demography =
        People.of(
            folder, outline.country(), outline.baseYear(), Math.max(151, outline.years() + 1));
  }

  /// How far the award table is from the law's rules between its points.
  double awardError() {
    return awardError;
  }

  ValuationInput build() {
    Economy economy = economy();
    int steps = outline.years();
    double[] bases = economy.benefitBases(steps + 1);
    Law projected = ProjectedLaw.over(law, outline.law(), outline.baseYear(), bases);
    for (int t = 0; t < bases.length; t++) {
      bases[t] = ProjectedLaw.base(bases, t);
    }
    LawAwards awards =
        new LawAwards(projected, outline.law(), outline.groups(), outline.baseYear(), steps, bases);
    AwardTable table = awards.table();
    awardError = awards.error();
    List<InvalidityPoint> invalidity = new ArrayList<>();
    for (int t = 1; t <= steps; t++) {
      invalidity.add(atDeath(projected, t, bases).invalidity());
    }
    invalidity.addFirst(invalidity.getFirst());
    LawRates rates = new LawRates(law, outline.law().place(), outline.baseYear(), steps);
    LabourMarket labour = new Participation(book, outline, demography, table).labourMarket();
    List<CategoryInput> categories = new ArrayList<>();
    for (CategoryOutline each : outline.categories()) {
      categories.add(category(each, rates));
    }
    ValuationInput input =
        new ValuationInput(
            outline.id(),
            outline.baseYear(),
            steps,
            demography,
            economy,
            labour,
            categories,
            table.withInvalidity(invalidity),
            benefits(atDeath(projected, 1, bases)),
            outline.schemes().stream().map(each -> fund(each, 0)).toList(),
            Group.OPEN);
    return withMoney(withStart(withCoverage(input)));
  }

  private LawAtDeath atDeath(Law projected, int t, double[] bases) {
    return new LawAtDeath(
        projected, outline.law(), outline.groups().getFirst(), outline.baseYear() + t, bases[t]);
  }

  private Economy economy() {
    return new Economy(
        book.path("inflation"),
        book.path("real_wage_growth"),
        book.path("interest"),
        book.path("account_interest"),
        book.value("average_wage"),
        book.value("benefit_base"),
        book.value("product"));
  }

  private CategoryInput category(CategoryOutline outlined, LawRates rates) {
    String id = outlined.id();
    ContributionBase base =
        outlined.chosen().isEmpty()
            ? new ClampedBase(
                book.value("wage_variation"),
                book.value(id + ".reported"),
                book.value("base_floor"),
                book.value("base_ceiling"))
            : new ChosenBase(outlined.chosen());
    return new CategoryInput(
        id,
        outlined.label(),
        outlined.scheme(),
        AgeSexPath.of(0, OLDEST, (t, sex, age) -> pattern(id, age) > 0 ? 1e-9 : 0),
        book.path(id + ".dormancy"),
        book.path(id + ".density"),
        YearPath.constant(1),
        book.value(id + ".leaving"),
        book.value(id + ".returning"),
        new WageProfile(ages("wage_age.men"), ages("wage_age.women")),
        book.value(id + ".wage_level"),
        base,
        rates.sum(outlined.poolRates()),
        rates.of(outlined.accountRate()),
        outlined.men(),
        outlined.women(),
        new ShortOfService(
            book.value(id + ".short_pay_up"),
            book.value(id + ".short_pay_on"),
            book.value(id + ".short_leave")),
        new ServiceCells(),
        new ServiceCells(),
        StartingPensions.NONE);
  }

  private WageProfile.Ages ages(String id) {
    double[] values = new double[OLDEST + 1];
    for (int age = 0; age <= OLDEST; age++) {
      values[age] = book.get(id).at(age);
    }
    return WageProfile.Ages.of(values);
  }

  private double pattern(String id, int age) {
    return age < ServiceCells.FIRST_AGE || age > 74 ? 0 : book.get(id + ".coverage_age").at(age);
  }

  private BenefitInput benefits(LawAtDeath atDeath) {
    return new BenefitInput(
        book.value("pensioner_mortality"),
        book.path("index_prices"),
        book.path("index_wages"),
        book.path("index_fixed"),
        AgeSexPath.of(
            0, OLDEST, (t, sex, age) -> age < 16 ? 0 : book.get("invalidity_rate").at(age)),
        book.value("invalid_mortality"),
        atDeath.ofPensioner(book.value("pensioner_service"), book.value("pensioner_drawn")),
        atDeath.ofContributors(),
        1,
        SurvivorInput.NONE);
  }

  private FundInput fund(SchemeOutline scheme, double accounts) {
    return new FundInput(
        scheme.id(),
        book.value(scheme.id() + ".reserve"),
        accounts,
        false,
        book.path(scheme.id() + ".administration"),
        book.path(scheme.id() + ".subsidy"),
        Residual.NONE,
        0);
  }

  /// Coverage by age and sex such that registered persons of the base year are those published.
  private ValuationInput withCoverage(ValuationInput input) {
    Employment employment = new Employment(input);
    List<CategoryInput> covered = new ArrayList<>();
    for (int z = 0; z < input.categories().size(); z++) {
      CategoryInput category = input.categories().get(z);
      double exposed = 0;
      for (Sex sex : Sex.values()) {
        for (int age = 0; age <= OLDEST; age++) {
          exposed +=
              employment.employed(0, sex.ordinal(), age)
                  * employment.notRetired(z, 0, sex.ordinal(), age)
                  * pattern(category.id(), age);
        }
      }
      double level = book.value(category.id() + ".registered") / exposed;
      YearPath growth = book.path(category.id() + ".coverage_growth");
      covered.add(
          category.withRegistered(
              AgeSexPath.of(
                  outline.years(),
                  OLDEST,
                  (t, sex, age) -> level * growth.get(t) * pattern(category.id(), age))));
    }
    return input.with(covered);
  }

  private ValuationInput withStart(ValuationInput input) {
    List<CategoryInput> started = new ArrayList<>();
    for (int z = 0; z < input.categories().size(); z++) {
      PastService.Start start = new PastService(input, book, z).start();
      started.add(
          input
              .categories()
              .get(z)
              .withStart(
                  start.contributors(),
                  start.dormant(),
                  new FirstPensions(input, book, z).pensions()));
    }
    return input.with(started);
  }

  /// Compliance such that contributions of the base year are those published, and the books' accounts.
  private ValuationInput withMoney(ValuationInput input) {
    Projection first = ValuationModel.project(input.withYears(1));
    List<CategoryInput> paying = new ArrayList<>();
    for (CategoryInput category : input.categories()) {
      String published = category.scheme() + ".contributions";
      double compliance = 1;
      if (book.has(published)) {
        double due = first.get(category.scheme(), Item.CONTRIBUTIONS_DUE, outline.baseYear());
        compliance = book.value(published) / due;
        if (compliance > 1) {
          throw new IllegalArgumentException(
              "%s: contributions of %s were collected in %d but only %s are due by wages and rates. Maybe %s.wage_level or average_wage is too low?"
                  .formatted(
                      category.scheme(),
                      book.value(published),
                      outline.baseYear(),
                      due,
                      category.id()));
        }
      }
      double level = compliance;
      YearPath path =
          book.has(category.id() + ".compliance")
              ? book.path(category.id() + ".compliance").map(rate -> Math.min(1, rate * level))
              : YearPath.constant(level);
      paying.add(category.withBehaviour(category.dormancy(), category.density(), path));
    }
    ValuationInput paid = input.with(paying);
    return paid.withFunds(fund -> {
      double accounts = 0;
      for (CategoryInput category : paid.categories()) {
        if (category.scheme().equals(fund.scheme())) {
          accounts += category.contributors().balances() + category.dormant().balances();
          for (Sex sex : Sex.values()) {
            for (int age = 0; age <= OLDEST; age++) {
              accounts +=
                  category.pensions().persons(sex, age)
                      * category.pensions().balance().get(0, sex, age);
            }
          }
        }
      }
      return new FundInput(
          fund.scheme(),
          fund.reserve(),
          accounts,
          fund.fundedAccounts(),
          fund.administration(),
          fund.subsidy(),
          fund.residual(),
          fund.targetMonths());
    });
  }
}
