package org.openshebao.actuarial.valuation;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.valuation.inpayment.PensionKind;
import org.openshebao.actuarial.valuation.input.CategoryInput;
import org.openshebao.actuarial.valuation.result.Item;

/// Persons past their retirement age who pay on until their years are complete, and then draw the pension of just enough years.
///
/// They pay a full year on the base of their own index. The schedule of the age at which they were short holds, with the benefit base of the
/// year in which they retire.
final class PayingOn {

  private static final Sex[] SEXES = Sex.values();

  private final ValuationRun run;
  private List<Person> persons = new ArrayList<>();
  private final double[] toAccounts;

  /// Persons alike.
  private static final class Person {
    int category;
    int sex;
    int age;
    int yearsLeft;
    double count;
    double balance;
    double index;
    double basic;
    double transitional;
    double account;
    double service;
  }

  PayingOn(ValuationRun run) {
    this.run = run;
    toAccounts = new double[run.input.funds().size()];
  }

  /// What was paid into accounts of a fund in the year, beside the contributors' own.
  double toAccounts(int fund) {
    return toAccounts[fund];
  }

  /// Adds to what was paid into accounts of a fund.
  void creditAccounts(int category, double amount) {
    toAccounts[run.items.schemeOf(category)] += amount;
  }

  void add(
      int category,
      int sex,
      int age,
      int yearsLeft,
      double count,
      double balance,
      double index,
      double basic,
      double transitional,
      double account,
      double service) {
    Person person = new Person();
    person.category = category;
    person.sex = sex;
    person.age = age;
    person.yearsLeft = yearsLeft;
    person.count = count;
    person.balance = balance;
    person.index = index;
    person.basic = basic;
    person.transitional = transitional;
    person.account = account;
    person.service = service;
    persons.add(person);
  }

  /// Pays the year's contributions.
  void year(int t) {
    for (Person person : persons) {
      CategoryInput category = run.input.categories().get(person.category);
      double bases = person.count * person.index * run.benefitBases[t];
      double pool = bases * category.poolRate().get(t);
      double account = bases * category.accountRate().get(t);
      run.items.add(person.category, Item.PAYING_ON, t, person.count);
      run.items.add(person.category, Item.INSURED_WAGES, t, bases);
      run.items.add(person.category, Item.WAGES, t, bases);
      run.items.add(person.category, Item.CONTRIBUTIONS_DUE, t, pool + account);
      run.items.add(person.category, Item.POOL_CONTRIBUTIONS, t, pool);
      run.items.add(person.category, Item.ACCOUNT_CONTRIBUTIONS, t, account);
      run.cohorts.contribute(t, person.age, pool + account);
      person.balance += account;
    }
  }

  /// Goes a year on: some die, some complete their years.
  void step(int t, YearStep step) {
    java.util.Arrays.fill(toAccounts, 0);
    List<Person> kept = new ArrayList<>();
    double growth = 1 + run.input.economy().accountInterest().get(t + 1);
    for (Person person : persons) {
      double q = run.input.demography().dying(t, SEXES[person.sex], person.age);
      person.balance *= growth;
      step.diedBeforePension(
          person.category,
          person.sex,
          person.age,
          person.service,
          person.count * q,
          person.balance * q);
      person.count *= 1 - q;
      person.balance *= 1 - q;
      person.age++;
      person.yearsLeft--;
      if (person.count <= 0) {
        continue;
      }
      if (person.yearsLeft > 0) {
        kept.add(person);
      } else {
        double base = step.awardBase();
        step.award(
            PensionKind.OLD_AGE,
            person.category,
            person.sex,
            person.age,
            person.count,
            person.count * person.basic * base,
            person.count * person.transitional * base,
            person.balance * person.account,
            person.balance,
            person.service);
      }
    }
    persons = kept;
  }
}
