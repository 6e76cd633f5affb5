package org.openshebao.actuarial.valuation;

import java.util.Set;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.valuation.inpayment.PensionKind;
import org.openshebao.actuarial.valuation.inpayment.PensionsInPayment;
import org.openshebao.actuarial.valuation.input.CategoryInput;
import org.openshebao.actuarial.valuation.input.FundInput;
import org.openshebao.actuarial.valuation.input.Group;
import org.openshebao.actuarial.valuation.input.StartingPensions;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.result.Cells;
import org.openshebao.actuarial.valuation.result.CohortFlows;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.actuarial.valuation.result.Projection;
import org.openshebao.actuarial.valuation.service.InsuredPersons;
import org.openshebao.actuarial.valuation.service.ServiceCells;

/// One projection, year by year.
///
/// The flows of a year are those of the persons in its middle; what happens in the step that ends there (awards, deaths, refunds) is
/// booked in that year.
final class ValuationRun {

  private static final Sex[] SEXES = Sex.values();

  final ValuationInput input;
  final Employment employment;
  final YearItems items;
  final CohortFlows cohorts;
  final PensionsInPayment pensions = new PensionsInPayment();
  final InsuredPersons[] insured;
  final PayingOn payingOn;
  final double[] benefitBases;
  final double[] wages;
  final Cells cells = new Cells();
  final PensionValues values;
  final Conservation conservation = new Conservation();
  private final Ledger[] ledgers;
  private Wages yearWages;
  private final Orphans orphans;
  private final Set<Integer> keptYears;

  ValuationRun(ValuationInput input, Set<Integer> keptYears) {
    this.input = input;
    this.keptYears = keptYears;
    employment = new Employment(input);
    items = new YearItems(input);
    cohorts = new CohortFlows(input.baseYear(), input.years());
    insured = new InsuredPersons[input.categories().size()];
    for (int z = 0; z < insured.length; z++) {
      CategoryInput category = input.categories().get(z);
      insured[z] = new InsuredPersons(category.contributors(), category.dormant());
      if (input.group() == Group.ACCRUED) {
        insured[z].stopPaying();
      }
      start(z, category.pensions());
    }
    payingOn = new PayingOn(this);
    orphans = new Orphans(input.benefits().survivors(), insured.length);
    ledgers = input.funds().stream().map(Ledger::new).toArray(Ledger[]::new);
    wages = input.economy().wages(input.years() + 1);
    benefitBases = input.economy().benefitBases(input.years() + 1);
    values = new PensionValues(input);
    yearWages = new Wages(input, wages[0], benefitBases[0], contributors());
  }

  private void start(int z, StartingPensions first) {
    for (int sex = 0; sex < 2; sex++) {
      for (int age = 0; age <= input.demography().lastAge(); age++) {
        double persons = first.persons(SEXES[sex], age);
        double pension = persons * first.pension().get(0, SEXES[sex], age);
        double account = pension * first.accountShare().get(0, SEXES[sex], age);
        double balance = persons * first.balance().get(0, SEXES[sex], age);
        pensions.add(
            PensionKind.FIRST, z, sex, age, persons, pension - account, 0, account, balance, false);
      }
    }
  }

  Projection project() {
    for (int t = 0; t <= input.years(); t++) {
      if (t > 0) {
        new YearStep(this, orphans, t - 1).go();
      }
      year(t);
    }
    for (int t = 1; t <= input.years(); t++) {
      double benefits =
          items.get(items.scopes().size() - 1, Item.EXPENDITURE, t)
              - items.get(items.scopes().size() - 1, Item.ADMINISTRATION, t);
      conservation.check(
          "Benefits by year and by year of birth",
          input.baseYear() + t,
          benefits,
          cohorts.benefits(input.baseYear() + t),
          benefits);
      conservation.check(
          "Contributions by year and by year of birth",
          input.baseYear() + t,
          items.get(items.scopes().size() - 1, Item.CONTRIBUTIONS, t),
          cohorts.contributions(input.baseYear() + t),
          items.get(items.scopes().size() - 1, Item.CONTRIBUTIONS, t));
    }
    return new Projection(
        input, items.scopes(), items.values(), cohorts, cells, conservation.worst());
  }

  private void year(int t) {
    employment.requireOrder(t);
    country(t);
    double[][][] contributors = contributors();
    yearWages = new Wages(input, wages[t], benefitBases[t], contributors);
    for (int z = 0; z < insured.length; z++) {
      contributions(z, t, contributors[z]);
      items.add(z, Item.DORMANT, t, insured[z].dormant().persons());
      if (keptYears.contains(input.baseYear() + t)) {
        cells.keep(
            input.baseYear() + t,
            input.categories().get(z).id(),
            insured[z].active(),
            insured[z].dormant());
      }
    }
    payingOn.year(t);
    pensions.pay(input.benefits().newAwardWeight(), new PensionBooks(this, t));
    orphans.pay(items, cohorts, t, 1 + indexation(t));
    averages(t);
    books(t);
  }

  /// Wages and bases of the year under way.
  Wages yearWages() {
    return yearWages;
  }

  /// ι(t).
  double indexation(int t) {
    return input.benefits().indexation(t, input.economy());
  }

  private void country(int t) {
    double population = 0;
    double labourForce = 0;
    double employed = 0;
    double employedAtStart = 0;
    for (int sex = 0; sex < 2; sex++) {
      for (int age = 0; age <= input.demography().lastAge(); age++) {
        population += input.demography().population(t, SEXES[sex], age);
        labourForce += employment.labourForce(t, sex, age);
        employed += employment.employed(t, sex, age);
        employedAtStart += employment.employed(0, sex, age);
      }
    }
    items.setAll(Item.POPULATION, t, population);
    items.setAll(Item.LABOUR_FORCE, t, labourForce);
    items.setAll(Item.EMPLOYED, t, employed);
    items.setAll(Item.AVERAGE_WAGE, t, wages[t]);
    items.setAll(Item.BENEFIT_BASE, t, benefitBases[t]);
    items.setAll(
        Item.PRODUCT,
        t,
        employedAtStart > 0
            ? input.economy().product() * wages[t] / wages[0] * employed / employedAtStart
            : 0);
  }

  private double[][][] contributors() {
    double[][][] contributors = new double[insured.length][2][ServiceCells.LAST_AGE + 1];
    for (int z = 0; z < insured.length; z++) {
      for (int sex = 0; sex < 2; sex++) {
        for (int age = ServiceCells.FIRST_AGE; age <= ServiceCells.LAST_AGE; age++) {
          contributors[z][sex][age] = insured[z].active().persons(SEXES[sex], age);
        }
      }
    }
    return contributors;
  }

  private void contributions(int z, int t, double[][] contributors) {
    CategoryInput category = input.categories().get(z);
    double density = category.density().get(t);
    double paid = density * category.compliance().get(t);
    double pool = category.poolRate().get(t);
    double account = category.accountRate().get(t);
    for (int sex = 0; sex < 2; sex++) {
      for (int age = ServiceCells.FIRST_AGE; age <= ServiceCells.LAST_AGE; age++) {
        double persons = contributors[sex][age];
        if (persons == 0) {
          continue;
        }
        double bases = persons * yearWages.base(z, sex, age);
        items.add(z, Item.CONTRIBUTORS, t, persons);
        items.add(z, Item.WAGES, t, persons * density * yearWages.wage(z, sex, age));
        items.add(z, Item.INSURED_WAGES, t, bases * density);
        items.add(z, Item.CONTRIBUTIONS_DUE, t, bases * density * (pool + account));
        items.add(z, Item.POOL_CONTRIBUTIONS, t, bases * paid * pool);
        items.add(z, Item.ACCOUNT_CONTRIBUTIONS, t, bases * paid * account);
        cohorts.contribute(t, age, bases * paid * (pool + account));
      }
    }
    if (input.group() == Group.OPEN) {
      for (int sex = 0; sex < 2; sex++) {
        for (int age = ServiceCells.FIRST_AGE; age <= ServiceCells.LAST_AGE; age++) {
          items.add(z, Item.REGISTERED, t, employment.registered(z, t, sex, age));
        }
      }
    }
  }

  private void averages(int t) {
    items.divide(Item.NEW_PENSION, Item.NEW_PENSIONERS, t);
    items.divide(Item.NEW_SERVICE, Item.NEW_PENSIONERS, t);
    items.divide(Item.NEW_AGE, Item.NEW_PENSIONERS, t);
  }

  private void books(int t) {
    for (int f = 0; f < ledgers.length; f++) {
      FundInput fund = input.funds().get(f);
      double pensionsPaid =
          items.get(f, Item.BASIC_PENSIONS, t)
              + items.get(f, Item.TRANSITIONAL_PENSIONS, t)
              + items.get(f, Item.ACCOUNT_PENSIONS, t)
              + items.get(f, Item.FIRST_PENSIONS, t)
              + items.get(f, Item.INVALIDITY_PENSIONS, t);
      double benefits =
          pensionsPaid
              + items.get(f, Item.SURVIVOR_PENSIONS, t)
              + items.get(f, Item.DEATH_GRANTS, t)
              + items.get(f, Item.ACCOUNT_REFUNDS, t);
      double administration = benefits * fund.administration().get(t);
      double subsidy = benefits * fund.subsidy().get(t);
      double expenditure = benefits + administration;
      double contributions =
          items.get(f, Item.POOL_CONTRIBUTIONS, t)
              + items.get(f, Item.ACCOUNT_CONTRIBUTIONS, t)
              + items.get(f, Item.PAID_UP, t);
      double fromAccounts =
          items.get(f, Item.ACCOUNT_PENSIONS, t)
              - items.get(f, Item.LONGEVITY_TRANSFER, t)
              + items.get(f, Item.ACCOUNT_REFUNDS, t);
      items.addTo(f, Item.PENSIONS, t, pensionsPaid);
      items.addTo(f, Item.ADMINISTRATION, t, administration);
      items.addTo(f, Item.SUBSIDY, t, subsidy);
      items.addTo(f, Item.EXPENDITURE, t, expenditure);
      items.addTo(f, Item.CONTRIBUTIONS, t, contributions);
      if (t > 0) {
        ledgers[f].year(
            contributions + subsidy - expenditure,
            expenditure,
            items.get(f, Item.ACCOUNT_CONTRIBUTIONS, t) + payingOn.toAccounts(f) - fromAccounts,
            input.economy().interest().get(t),
            input.economy().accountInterest().get(t));
        items.addTo(f, Item.RESIDUAL_SUBSIDY, t, ledgers[f].residual());
      }
      items.addTo(f, Item.RESERVE, t, ledgers[f].reserve());
      items.addTo(f, Item.ACCOUNT_RESERVE, t, ledgers[f].accounts());
      items.addTo(f, Item.POOL_RESERVE, t, ledgers[f].reserve() - ledgers[f].accounts());
    }
  }
}
