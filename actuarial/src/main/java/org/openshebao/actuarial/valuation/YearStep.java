package org.openshebao.actuarial.valuation;

import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.valuation.award.AwardRules;
import org.openshebao.actuarial.valuation.inpayment.Deaths;
import org.openshebao.actuarial.valuation.inpayment.PensionKind;
import org.openshebao.actuarial.valuation.input.BenefitInput;
import org.openshebao.actuarial.valuation.input.CategoryInput;
import org.openshebao.actuarial.valuation.input.Group;
import org.openshebao.actuarial.valuation.input.ShortOfService;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.actuarial.valuation.service.InsuredPersons;
import org.openshebao.actuarial.valuation.service.Leavers;
import org.openshebao.actuarial.valuation.service.StepAssumptions;

/// What happens from the middle of year `t` to that of the next: persons age, retire, fall invalid, die, enter.
final class YearStep implements Deaths {

  private static final Sex[] SEXES = Sex.values();

  private final ValuationRun run;
  private final Orphans orphans;
  private final BenefitInput benefits;
  private final AwardRules awards;
  private final int t;
  private final double awardBase;
  private double gone;
  private double goneBalances;

  YearStep(ValuationRun run, Orphans orphans, int t) {
    this.run = run;
    this.orphans = orphans;
    this.t = t;
    benefits = run.input.benefits();
    awards = run.input.awards();
    // Half of the step's retirements fall in the one calendar year and half in the other.
    awardBase = (run.benefitBases[t] + run.benefitBases[t + 1]) / 2;
  }

  double awardBase() {
    return awardBase;
  }

  void go() {
    double accountInterest = run.input.economy().accountInterest().get(t + 1);
    run.pensions.step(this::dying, run.indexation(t + 1), accountInterest, this);
    run.payingOn.step(t, this);
    for (int z = 0; z < run.insured.length; z++) {
      InsuredPersons persons = run.insured[z];
      double before = persons.active().persons() + persons.dormant().persons();
      double balances = persons.active().balances() + persons.dormant().balances();
      gone = 0;
      goneBalances = 0;
      persons.step(new Assumptions(z, accountInterest), new Leaving(z));
      run.conservation.check(
          "Insured persons: who was there, entered, left",
          run.input.baseYear() + t + 1,
          before + persons.entrants() - gone,
          persons.active().persons() + persons.dormant().persons(),
          before + persons.entrants());
      run.conservation.check(
          "Accounts of insured persons: credits, interest, what leaves",
          run.input.baseYear() + t + 1,
          balances + persons.credited() + persons.interest() - goneBalances,
          persons.active().balances() + persons.dormant().balances(),
          balances + persons.credited());
      run.items.add(z, Item.NEW_ENTRANTS, t + 1, persons.entrants());
      run.items.add(z, Item.DISPLACED, t + 1, persons.displaced());
    }
    run.pensions.retireInvalid(this::accountOfInvalid);
  }

  private double dying(PensionKind kind, int sex, int age) {
    double q = run.input.demography().dying(t, SEXES[sex], age);
    double factor =
        kind == PensionKind.INVALID ? benefits.invalidMortality() : benefits.mortality();
    double dies = Math.min(1, q * factor);
    return kind == PensionKind.SPOUSE
        ? dies + (1 - dies) * benefits.survivors().remarriage()
        : dies;
  }

  private double accountOfInvalid(int category, int sex, int age) {
    int[] groups = run.employment.groups(category, sex);
    int group = groups[0];
    return awards.notRetired(group, t, age - 1) > 0 && awards.notRetired(group, t + 1, age) <= 0
        ? awards.account(group, t, age - 1)
        : Double.NaN;
  }

  /// Somebody's pension begins.
  void award(
      PensionKind kind,
      int category,
      int sex,
      int age,
      double persons,
      double basic,
      double transitional,
      double account,
      double balance,
      double service) {
    run.pensions.add(
        kind, category, sex, age, persons, basic, transitional, account, balance, true);
    if (kind == PensionKind.OLD_AGE) {
      run.items.add(category, Item.NEW_PENSIONERS, t + 1, persons);
      run.items.add(category, Item.NEW_PENSION, t + 1, basic + transitional + account);
      run.items.add(
          category,
          Item.AWARDS_VALUE,
          t + 1,
          (basic + transitional + account) * run.values.of(t + 1, sex, age));
      run.items.add(category, Item.NEW_SERVICE, t + 1, persons * service);
      run.items.add(category, Item.NEW_AGE, t + 1, persons * (age - 0.5));
    }
  }

  /// A contributor, a dormant person or one who pays on dies: the account is refunded and a grant is paid.
  void diedBeforePension(
      int category, int sex, int age, double service, double persons, double balance) {
    double grant = persons * awardBase * benefits.contributorDeathGrant().get((int) service);
    lump(category, Item.ACCOUNT_REFUNDS, age, balance);
    lump(category, Item.DEATH_GRANTS, age, grant);
    survivors(category, sex, age, persons, persons * awards.invalid(t, service, 1) * awardBase);
  }

  private void lump(int category, Item item, int age, double amount) {
    run.items.add(category, item, t + 1, amount);
    run.cohorts.benefit(t + 1, age + 1, amount);
  }

  private void survivors(int category, int sex, int age, double dead, double pension) {
    var rules = benefits.survivors();
    if (rules.paysSpouses() && pension > 0) {
      int spouseAge = Math.max(15, age + 1 + (sex == 0 ? -rules.ageGap() : rules.ageGap()));
      run.pensions.add(
          PensionKind.SPOUSE,
          category,
          1 - sex,
          spouseAge,
          dead * rules.married(),
          pension * rules.married() * rules.spouseShare(),
          0,
          0,
          0,
          true);
    }
    orphans.add(category, age, dead, pension);
  }

  @Override
  public void died(
      PensionKind kind,
      int category,
      int sex,
      int age,
      double persons,
      double balance,
      double pension) {
    if (kind == PensionKind.SPOUSE) {
      return;
    }
    lump(category, Item.ACCOUNT_REFUNDS, age, balance);
    lump(category, Item.DEATH_GRANTS, age, persons * awardBase * benefits.deathGrant());
    survivors(category, sex, age, persons, pension);
  }

  /// The rates of a category.
  private final class Assumptions implements StepAssumptions {

    private final int z;
    private final CategoryInput category;
    private final double accountInterest;
    private final double density;
    private final double credit;
    private final boolean paying;

    Assumptions(int z, double accountInterest) {
      this.z = z;
      this.accountInterest = accountInterest;
      category = run.input.categories().get(z);
      density = category.density().get(t);
      credit = density * category.compliance().get(t) * category.accountRate().get(t);
      paying = run.input.group() != Group.ACCRUED;
    }

    @Override
    public double dying(int sex, int age) {
      return run.input.demography().dying(t, SEXES[sex], age);
    }

    @Override
    public double invalid(int sex, int age) {
      return benefits.invalidity().get(t, SEXES[sex], age);
    }

    @Override
    public double retiring(int sex, int age) {
      double before = run.employment.notRetired(z, t, sex, age);
      return before > 0
          ? Math.clamp(1 - run.employment.notRetired(z, t + 1, sex, age + 1) / before, 0, 1)
          : 1;
    }

    @Override
    public double leaving() {
      return category.leaving();
    }

    @Override
    public double returning() {
      return paying ? category.returning() : 0;
    }

    @Override
    public double density() {
      return density;
    }

    @Override
    public double accountCredit(int sex, int age) {
      return credit * run.yearWages().base(z, sex, age);
    }

    @Override
    public double indexCredit(int sex, int age) {
      return run.yearWages().base(z, sex, age) / run.benefitBases[t];
    }

    @Override
    public double accountInterest() {
      return accountInterest;
    }

    @Override
    public double control(int sex, int ageReached) {
      return run.input.group() == Group.OPEN
          ? run.employment.contributors(z, t + 1, sex, ageReached)
          : Double.NaN;
    }
  }

  /// Takes those who leave.
  private final class Leaving implements Leavers {

    private final int z;
    private final CategoryInput category;

    Leaving(int z) {
      this.z = z;
      category = run.input.categories().get(z);
    }

    @Override
    public void died(int sex, int age, int service, double persons, double balance) {
      gone += persons;
      goneBalances += balance;
      diedBeforePension(z, sex, age, service, persons, balance);
    }

    @Override
    public void invalid(
        int sex, int age, int service, double persons, double balance, double index) {
      gone += persons;
      goneBalances += balance;
      double average = service == 0 ? 0 : index / (persons * service);
      double pension = persons * awards.invalid(t, service, average) * awardBase;
      double years = awards.invalidYears(t, service);
      if (Double.isInfinite(years)) {
        run.pensions.add(
            PensionKind.INVALID, z, sex, age + 1, persons, pension, 0, 0, balance, true);
      } else {
        // A pension of a few months is paid as a sum, and the account waits no longer.
        lump(z, Item.INVALIDITY_PENSIONS, age, pension * years);
        lump(z, Item.ACCOUNT_REFUNDS, age, balance);
      }
    }

    @Override
    public void retired(
        int sex,
        int age,
        int service,
        double persons,
        double balance,
        double index,
        double before) {
      gone += persons;
      goneBalances += balance;
      int[] groups = run.employment.groups(z, sex);
      double all = 0;
      double whole = 0;
      for (int i = 0; i < groups.length; i++) {
        all += leaving(sex, age, i);
      }
      for (int i = 0; i < groups.length; i++) {
        double share = all > 0 ? leaving(sex, age, i) / all : 0;
        if (share > 0) {
          whole += share;
          retire(
              groups[i],
              sex,
              age,
              service,
              persons * share,
              balance * share,
              index * share,
              before * share);
        }
      }
      if (whole == 0 && persons > 0) {
        throw new IllegalStateException(
            "%s, %s, age %d, %d: persons are past every retirement age and were not retired. Maybe the base date has contributors above the ages of the law?"
                .formatted(
                    category.id(), sex == 0 ? "men" : "women", age, run.input.baseYear() + t));
      }
    }

    private double leaving(int sex, int age, int i) {
      int group = run.employment.groups(z, sex)[i];
      return run.employment.share(z, sex, i)
          * Math.max(
              0, awards.notRetired(group, t, age) - awards.notRetired(group, t + 1, age + 1));
    }

    private void retire(
        int group,
        int sex,
        int age,
        int service,
        double persons,
        double balance,
        double index,
        double before) {
      double minimum =
          run.input.group() == Group.ACCRUED ? 0 : awards.minimumService(group, t, age);
      double average = service == 0 ? 0 : index / (persons * service);
      double years = persons == 0 ? 0 : before / persons;
      if (service >= minimum - 1e-9) {
        full(group, sex, age, service, persons, balance, average, years, 0);
        return;
      }
      ShortOfService choices = category.shortOfService();
      double missing = minimum - service;
      if (choices.payUp() > 0) {
        payUp(
            group,
            sex,
            age,
            minimum,
            missing,
            persons * choices.payUp(),
            balance * choices.payUp(),
            average,
            years);
      }
      if (choices.payOn() > 0) {
        run.payingOn.add(
            z,
            sex,
            age + 1,
            (int) Math.ceil(missing - 1e-9),
            persons * choices.payOn(),
            balance * choices.payOn(),
            own(average),
            awards.basic(group, t, age, minimum, own(average)),
            awards.transitional(group, t, age, years, own(average)),
            awards.account(group, t, age),
            minimum);
      }
      lump(z, Item.ACCOUNT_REFUNDS, age, balance * choices.leave());
      run.items.add(z, Item.LEFT_SHORT, t + 1, persons * choices.leave());
    }

    /// Who has no index of their own yet pays on the lowest usual base.
    private double own(double average) {
      return average > 0 ? average : 0.6;
    }

    private void payUp(
        int group,
        int sex,
        int age,
        double minimum,
        double missing,
        double persons,
        double balance,
        double average,
        double years) {
      double index = own(average);
      double bases = persons * missing * index * awardBase;
      double account = bases * category.accountRate().get(t + 1);
      double paid = account + bases * category.poolRate().get(t + 1);
      run.items.add(z, Item.PAID_UP, t + 1, paid);
      run.cohorts.contribute(t + 1, age + 1, paid);
      run.payingOn.creditAccounts(z, account);
      full(group, sex, age, minimum, persons, balance + account, index, years, missing);
    }

    private void full(
        int group,
        int sex,
        int age,
        double service,
        double persons,
        double balance,
        double index,
        double years,
        double paidUp) {
      award(
          PensionKind.OLD_AGE,
          z,
          sex,
          age + 1,
          persons,
          persons * awards.basic(group, t, age, service, index) * awardBase,
          persons * awards.transitional(group, t, age, years, index) * awardBase,
          balance * awards.account(group, t, age),
          balance,
          service);
    }
  }
}
