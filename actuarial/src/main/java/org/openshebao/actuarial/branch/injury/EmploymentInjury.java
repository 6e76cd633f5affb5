package org.openshebao.actuarial.branch.injury;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.branch.Branch;
import org.openshebao.actuarial.branch.Cost;
import org.openshebao.actuarial.branch.InsuredPersons;
import org.openshebao.actuarial.branch.PaysItsOwnWay;
import org.openshebao.base.text.Label;

/// Employment injury insurance: accidents by class of industry, what they cost at once, and the annuities that stay.
///
/// Accidents come as Poisson numbers, alike at all ages of work. Annuities of the year are paid for half of it. At the end of each year stand
/// the value of annuities in payment and, at the beginning, what the chain ladder says of claims that happened before (they are paid
/// as it says, beside those of new accidents).
public final class EmploymentInjury implements Branch, PaysItsOwnWay {

  private final InsuredPersons insured;
  private final InjuryBenefit benefit;
  private final List<IndustryClass> classes;
  private final double interest;
  private final @Nullable ChainLadder past;
  private final double[] annuities;
  private final double[] annuityValue;
  private final double[] newValue;

  /// Of insured persons.
  ///
  /// @param classes  of industry; their shares add up to 1
  /// @param dying  q by sex and age of the whole population, the last one 1
  /// @param inPayment  amounts a year at the beginning, by sex and age
  /// @param interest  for the value of annuities, a year
  /// @param past  claims of the years before; null where they are not known
  public EmploymentInjury(
      InsuredPersons insured,
      InjuryBenefit benefit,
      List<IndustryClass> classes,
      double[][] dying,
      double[][] inPayment,
      double interest,
      @Nullable ChainLadder past) {
    this.insured = insured;
    this.benefit = benefit;
    this.classes = List.copyOf(classes);
    this.interest = interest;
    this.past = past;
    double shares = 0;
    for (IndustryClass each : classes) {
      shares += each.share();
    }
    if (Math.abs(shares - 1) > 1e-9) {
      throw new IllegalArgumentException(
          "Shares of the classes of industry must add up to 1 but add up to %s.".formatted(shares));
    }
    int years = insured.years();
    this.annuities = new double[years];
    this.annuityValue = new double[years];
    this.newValue = new double[years];
    project(dying, inPayment);
  }

  private void project(double[][] dying, double[][] inPayment) {
    double[][] disabled = new double[2][];
    for (int s = 0; s < 2; s++) {
      disabled[s] = dying[s].clone();
      for (int x = 0; x < disabled[s].length; x++) {
        disabled[s][x] = Math.min(1, disabled[s][x] * benefit.disabledMortality());
      }
    }
    AnnuityStock persons = new AnnuityStock(disabled, 0);
    AnnuityStock spouses = new AnnuityStock(dying, benefit.spouseEnding());
    for (Sex sex : Sex.values()) {
      for (int age = 0; age < inPayment[sex.ordinal()].length; age++) {
        persons.add(sex, age, inPayment[sex.ordinal()][age]);
      }
    }
    double adjustment = benefit.adjustment();
    double children = 0;
    for (int t = 0; t < insured.years(); t++) {
      AnnuityStock newPersons = new AnnuityStock(disabled, 0);
      AnnuityStock newSpouses = new AnnuityStock(dying, benefit.spouseEnding());
      double newChildren = award(t, newPersons, newSpouses);
      double before = persons.total() + spouses.total() + children;
      annuities[t] = before + (newPersons.total() + newSpouses.total() + newChildren) / 2;
      // Children draw for a given time on average: the stock loses its share a year.
      double leaving = 1 / Math.max(1, benefit.childYears());
      double childFactor = childFactor(adjustment);
      newValue[t] =
          (newPersons.total() + newSpouses.total() + newChildren) / 2 * Math.sqrt(1 + interest)
              + newPersons.value(interest, adjustment)
              + newSpouses.value(interest, adjustment)
              + newChildren * childFactor;
      award(t, persons, spouses);
      children += newChildren;
      annuityValue[t] =
          persons.value(interest, adjustment)
              + spouses.value(interest, adjustment)
              + children * childFactor;
      persons.age(adjustment);
      spouses.age(adjustment);
      children *= (1 - leaving) * (1 + adjustment);
    }
  }

  private double childFactor(double adjustment) {
    double stays = (1 - 1 / Math.max(1, benefit.childYears())) * (1 + adjustment) / (1 + interest);
    return stays / (1 - stays) * Math.sqrt(1 + interest);
  }

  /// Adds the annuities of a year's accidents and returns those of children.
  private double award(int t, AnnuityStock persons, AnnuityStock spouses) {
    double[] children = new double[1];
    double frequency = frequency();
    double allowance = InjuryBenefit.mean(benefit.grades(), benefit.allowance());
    for (Sex sex : Sex.values()) {
      Sex other = sex == Sex.MALE ? Sex.FEMALE : Sex.MALE;
      for (int age = 0; age <= insured.lastAge(); age++) {
        double accidents = insured.persons(t, sex, age) * frequency;
        if (accidents > 0) {
          double wage = insured.wage(t, sex, age);
          persons.add(
              sex,
              age,
              accidents
                  * (allowance * wage
                      + benefit.disabled() * benefit.care() * insured.averageWage(t)));
          double deaths = accidents * benefit.fatal();
          spouses.add(other, age, deaths * benefit.spouses() * benefit.spouseShare() * wage);
          children[0] += deaths * benefit.children() * benefit.childShare() * wage;
        }
      }
    }
    return children[0];
  }

  /// Accidents a year and insured person over all classes.
  public double frequency() {
    double sum = 0;
    for (IndustryClass each : classes) {
      sum += each.share() * each.accidents();
    }
    return sum;
  }

  /// Accidents of a year.
  public double accidents(int t) {
    return insured.persons(t) * frequency();
  }

  /// The value, at the end of a year, of all annuities then in payment.
  public double annuityValue(int t) {
    return annuityValue[t];
  }

  /// What the accidents of a year cost over their whole time, valued at its end: what full funding would charge.
  public double incurred(int t) {
    double half = Math.sqrt(1 + interest);
    return (medical(t) + lumps(t) + deaths(t)) * half + newValue[t];
  }

  /// Claims of the years before: what is still to be paid, and its error; null where no triangle was given.
  public @Nullable ChainLadder past() {
    return past;
  }

  /// Contributions by class: basic rate times modifier over its wages.
  @Override
  public double income(int t) {
    double rate = 0;
    for (IndustryClass each : classes) {
      rate += each.share() * each.rate() * each.modifier();
    }
    return rate * insured.wageBill(t);
  }

  /// The classes.
  public List<IndustryClass> classes() {
    return classes;
  }

  private double medical(int t) {
    return accidents(t) * benefit.medical() * Math.pow(1 + benefit.medicalGrowth(), t);
  }

  private double lumps(int t) {
    return frequency()
        * InjuryBenefit.mean(benefit.grades(), benefit.lumpMonths())
        * insured.wageBill(t)
        / 12;
  }

  private double deaths(int t) {
    return accidents(t)
        * benefit.fatal()
        * (benefit.deathLump() * Math.pow(1 + benefit.deathLumpGrowth(), t)
            + benefit.funeralMonths() * insured.averageWage(t) / 12);
  }

  @Override
  public int years() {
    return insured.years();
  }

  @Override
  public int firstYear() {
    return insured.firstYear();
  }

  @Override
  public List<Cost> costs(int t) {
    List<Cost> costs = new ArrayList<>();
    costs.add(Cost.ofFund("medical", new Label("medical care", "工伤医疗费用"), medical(t)));
    costs.add(Cost.ofFund("lumps", new Label("lump sums by grade", "一次性伤残补助金"), lumps(t)));
    costs.add(
        Cost.ofFund(
            "annuities",
            new Label("allowances and survivors' pensions", "伤残津贴、护理费与供养亲属抚恤金"),
            annuities[t]));
    costs.add(Cost.ofFund("deaths", new Label("sums for deaths", "一次性工亡补助金与丧葬补助金"), deaths(t)));
    if (past != null) {
      costs.add(
          Cost.ofFund(
              "past", new Label("claims of the years before", "以前年度未决赔付"), past.payments(t + 1)));
    }
    costs.add(
        new Cost(
            "absence",
            new Label("full wage during treatment", "停工留薪期工资"),
            frequency() * benefit.absenceDays() / 365 * insured.wageBill(t),
            Cost.Payer.EMPLOYER));
    costs.add(
        new Cost(
            "employerAllowance",
            new Label("allowances of grades 5 and 6", "五、六级伤残津贴"),
            frequency()
                * InjuryBenefit.mean(benefit.grades(), benefit.employerAllowance())
                * benefit.employerYears()
                * insured.wageBill(t),
            Cost.Payer.EMPLOYER));
    return costs;
  }

  /// Of accidents of the year: their number is Poisson; an accident costs what its end does.
  @Override
  public double variance(int t) {
    double wage = insured.averageWage(t);
    double medical = benefit.medical() * Math.pow(1 + benefit.medicalGrowth(), t);
    double ends = benefit.fatal();
    double square = 0;
    for (int g = 0; g < InjuryBenefit.GRADES; g++) {
      double cost =
          medical + benefit.lumpMonths().get(g) * wage / 12 + benefit.allowance().get(g) * wage / 2;
      square += benefit.grades().get(g) * cost * cost;
      ends += benefit.grades().get(g);
    }
    double death =
        medical
            + benefit.deathLump() * Math.pow(1 + benefit.deathLumpGrowth(), t)
            + benefit.funeralMonths() * wage / 12;
    square += benefit.fatal() * death * death + Math.max(0, 1 - ends) * medical * medical;
    double settled = past == null || t > 0 ? 0 : past.error();
    return accidents(t) * square + settled * settled;
  }

  @Override
  public double insured(int t) {
    return insured.persons(t);
  }

  @Override
  public double wageBill(int t) {
    return insured.wageBill(t);
  }
}
