package org.openshebao.actuarial.valuation.inpayment;

import java.util.Arrays;

/// Pensions in payment, by award: those of one category, sex, age, kind and year of award are kept together.
///
///     N(t+1, x+1) = N(t, x)·(1 − q)   amount·(1 + ι)
///
/// An account pension is charged to the account until the balance is used up; what is paid beyond it is the longevity transfer, which
/// the pool bears. A balance bears interest as that of a contributor; the balance of the dead is refunded.
public final class PensionsInPayment {

  private int size;
  private PensionKind[] kind = new PensionKind[256];
  private int[] category = new int[256];
  private int[] sex = new int[256];
  private int[] age = new int[256];
  private boolean[] fresh = new boolean[256];
  private double[] persons = new double[256];
  private double[] basic = new double[256]; // sums of the award, not averages
  private double[] transitional = new double[256];
  private double[] account = new double[256];
  private double[] balance = new double[256];

  /// Adds an award; amounts are sums a year.
  public void add(
      PensionKind newKind,
      int newCategory,
      int newSex,
      int newAge,
      double newPersons,
      double newBasic,
      double newTransitional,
      double newAccount,
      double newBalance,
      boolean isFresh) {
    if (newPersons <= 0) {
      return;
    }
    if (size == persons.length) {
      grow();
    }
    kind[size] = newKind;
    category[size] = newCategory;
    sex[size] = newSex;
    age[size] = newAge;
    fresh[size] = isFresh;
    persons[size] = newPersons;
    basic[size] = newBasic;
    transitional[size] = newTransitional;
    account[size] = newAccount;
    balance[size] = newBalance;
    size++;
  }

  private void grow() {
    int more = size * 2;
    kind = Arrays.copyOf(kind, more);
    category = Arrays.copyOf(category, more);
    sex = Arrays.copyOf(sex, more);
    age = Arrays.copyOf(age, more);
    fresh = Arrays.copyOf(fresh, more);
    persons = Arrays.copyOf(persons, more);
    basic = Arrays.copyOf(basic, more);
    transitional = Arrays.copyOf(transitional, more);
    account = Arrays.copyOf(account, more);
    balance = Arrays.copyOf(balance, more);
  }

  /// Pays a year.
  ///
  /// @param freshWeight  part of the year for which new awards are paid
  public void pay(double freshWeight, PaymentSink sink) {
    for (int i = 0; i < size; i++) {
      double weight = fresh[i] ? freshWeight : 1;
      double due = account[i] * weight;
      double covered = Math.min(due, Math.max(0, balance[i]));
      sink.paid(
          kind[i],
          category[i],
          sex[i],
          age[i],
          persons[i],
          basic[i] * weight,
          transitional[i] * weight,
          due,
          due - covered);
      balance[i] -= covered;
      fresh[i] = false;
    }
  }

  /// Probabilities of a step.
  @FunctionalInterface
  public interface Dying {
    /// Of a pensioner of this kind, sex and age.
    double of(PensionKind kind, int sex, int age);
  }

  /// Goes one year on.
  ///
  /// @param dying  probabilities
  /// @param lastAge  the age that holds all higher ones in the life table; awards go on by their own ages to 120
  /// @param indexation  ι
  /// @param accountInterest  on balances
  public void step(Dying dying, double indexation, double accountInterest, PaymentSink sink) {
    int kept = 0;
    double rise = 1 + indexation;
    for (int i = 0; i < size; i++) {
      double q = age[i] >= 120 ? 1 : dying.of(kind[i], sex[i], age[i]);
      double stay = 1 - q;
      balance[i] *= 1 + accountInterest;
      if (q > 0) {
        sink.died(
            kind[i],
            category[i],
            sex[i],
            age[i],
            persons[i] * q,
            balance[i] * q,
            (basic[i] + transitional[i] + account[i]) * q * rise);
      }
      if (persons[i] * stay <= 0) {
        continue;
      }
      kind[kept] = kind[i];
      category[kept] = category[i];
      sex[kept] = sex[i];
      age[kept] = age[i] + 1;
      fresh[kept] = fresh[i];
      persons[kept] = persons[i] * stay;
      basic[kept] = basic[i] * stay * rise;
      transitional[kept] = transitional[i] * stay * rise;
      account[kept] = account[i] * stay * rise;
      balance[kept] = balance[i] * stay;
      kept++;
    }
    size = kept;
  }

  /// The account pension that an invalid person's balance gives when retirement comes.
  @FunctionalInterface
  public interface Retiring {
    /// Pension a year for 1 of balance, or NaN while retirement has not come.
    double account(int category, int sex, int age);
  }

  /// Makes old-age pensions of invalidity pensions whose persons reached retirement in the step.
  public void retireInvalid(Retiring retiring) {
    for (int i = 0; i < size; i++) {
      if (kind[i] == PensionKind.INVALID) {
        double factor = retiring.account(category[i], sex[i], age[i]);
        if (!Double.isNaN(factor)) {
          kind[i] = PensionKind.OLD_AGE;
          account[i] = balance[i] * factor;
        }
      }
    }
  }

  /// Balances of all accounts.
  public double balances() {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += balance[i];
    }
    return sum;
  }

  /// Persons drawing a kind of pension.
  public double persons(PensionKind which) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += kind[i] == which ? persons[i] : 0;
    }
    return sum;
  }
}
