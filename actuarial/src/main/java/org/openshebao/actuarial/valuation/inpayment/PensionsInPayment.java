package org.openshebao.actuarial.valuation.inpayment;

import java.util.Arrays;

/// Pensions in payment, by award: those of one category, sex, age, kind and year of award are kept together.
///
///     N(t+1, x+1) = N(t, x)·(1 − q)   amount·(1 + ι)
///
/// An account pension is charged to the account until the balance is used up; what is paid beyond it is the longevity transfer, which
/// the pool bears. A balance bears interest as that of a contributor; the balance of the dead is refunded. Awards of one kind, category,
/// sex and age whose accounts are used up differ in nothing that matters later, and are kept as one.
public final class PensionsInPayment {

  private static final int LAST = 120;

  private int size;
  private int[] cells = new int[256]; // kind, category, sex and age of an award as one number
  private boolean[] fresh = new boolean[256];
  private double[] persons = new double[256];
  private double[] basic = new double[256]; // sums of the award, not averages
  private double[] transitional = new double[256];
  private double[] account = new double[256];
  private double[] balance = new double[256];
  private int categories;
  private final CellSums paid = new CellSums(5);
  private final CellSums died = new CellSums(3);
  private int[] usedUp =
      new int[0]; // row of the awards of a cell whose accounts are used up, from 1; 0 for none

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
    categories = Math.max(categories, newCategory + 1);
    cells[size] = CellSums.cell(newKind, newCategory, newSex, Math.min(newAge, LAST));
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
    cells = Arrays.copyOf(cells, more);
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
  public void pay(double freshWeight, Payments payments) {
    paid.clear(categories);
    for (int i = 0; i < size; i++) {
      double weight = fresh[i] ? freshWeight : 1;
      double due = account[i] * weight;
      double covered = Math.min(due, Math.max(0, balance[i]));
      int cell = cells[i];
      paid.add(cell, 0, persons[i]);
      paid.add(cell, 1, basic[i] * weight);
      paid.add(cell, 2, transitional[i] * weight);
      paid.add(cell, 3, due);
      paid.add(cell, 4, due - covered);
      balance[i] -= covered;
      fresh[i] = false;
    }
    paid.forEach((k, z, s, x, cell) ->
        payments.paid(
            k,
            z,
            s,
            x,
            paid.get(cell, 0),
            paid.get(cell, 1),
            paid.get(cell, 2),
            paid.get(cell, 3),
            paid.get(cell, 4)));
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
  /// @param indexation  ι
  /// @param accountInterest  on balances
  public void step(Dying dying, double indexation, double accountInterest, Deaths deaths) {
    double[] dies = probabilities(dying, categories);
    double rise = 1 + indexation;
    died.clear(categories);
    clearUsedUp();
    int before = size;
    int kept = 0;
    for (int i = 0; i < before; i++) {
      int cell = cells[i];
      double q = dies[cell];
      balance[i] *= 1 + accountInterest;
      if (q > 0) {
        died.add(cell, 0, persons[i] * q);
        died.add(cell, 1, balance[i] * q);
        died.add(cell, 2, (basic[i] + transitional[i] + account[i]) * q * rise);
      }
      if (persons[i] * (1 - q) > 0) {
        kept = keep(i, kept, 1 - q, rise);
      }
    }
    size = kept;
    // Told after the step, so that the pension of a widow that begins with it is not taken a step
    // on as well.
    died.forEach((k, z, s, x, cell) ->
        deaths.died(k, z, s, x, died.get(cell, 0), died.get(cell, 1), died.get(cell, 2)));
  }

  /// Moves an award to its place among those kept, a year older.
  private int keep(int from, int to, double stay, double rise) {
    boolean used = balance[from] == 0 && !fresh[from];
    int cell = cells[from];
    int at = used && usedUp[cell] > 0 ? usedUp[cell] - 1 : to;
    if (at < to) {
      persons[at] += persons[from] * stay;
      basic[at] += basic[from] * stay * rise;
      transitional[at] += transitional[from] * stay * rise;
      account[at] += account[from] * stay * rise;
      return to;
    }
    cells[to] = cell + 1; // a year older
    fresh[to] = fresh[from];
    persons[to] = persons[from] * stay;
    basic[to] = basic[from] * stay * rise;
    transitional[to] = transitional[from] * stay * rise;
    account[to] = account[from] * stay * rise;
    balance[to] = balance[from] * stay;
    if (used) {
      usedUp[cell] = to + 1;
    }
    return to + 1;
  }

  private void clearUsedUp() {
    int all = CellSums.cells(categories);
    if (usedUp.length < all) {
      usedUp = new int[all];
    } else {
      Arrays.fill(usedUp, 0);
    }
  }

  /// By cell.
  private static double[] probabilities(Dying dying, int categories) {
    double[] dies = new double[CellSums.cells(categories)];
    for (PensionKind each : PensionKind.values()) {
      for (int sex = 0; sex < 2; sex++) {
        for (int age = 0; age < CellSums.AGES; age++) {
          double q = age >= LAST ? 1 : dying.of(each, sex, age);
          for (int category = 0; category < categories; category++) {
            dies[CellSums.cell(each, category, sex, age)] = q;
          }
        }
      }
    }
    return dies;
  }

  /// The account pension that an invalid person's balance gives when retirement comes.
  @FunctionalInterface
  public interface Retiring {
    /// Pension a year for 1 of balance, or NaN while retirement has not come.
    double account(int category, int sex, int age);
  }

  /// Makes old-age pensions of invalidity pensions whose persons reached retirement in the step.
  public void retireInvalid(Retiring retiring) {
    double[] factors = new double[CellSums.cells(categories)];
    for (int cell = 0; cell < factors.length; cell++) {
      factors[cell] =
          CellSums.kindOf(cell) == PensionKind.INVALID && CellSums.ageOf(cell) > 0
              ? retiring.account(
                  CellSums.categoryOf(cell), CellSums.sexOf(cell), CellSums.ageOf(cell))
              : Double.NaN;
    }
    for (int i = 0; i < size; i++) {
      double factor = factors[cells[i]];
      if (!Double.isNaN(factor)) {
        cells[i] =
            CellSums.cell(
                PensionKind.OLD_AGE,
                CellSums.categoryOf(cells[i]),
                CellSums.sexOf(cells[i]),
                CellSums.ageOf(cells[i]));
        account[i] = balance[i] * factor;
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
      sum += CellSums.kindOf(cells[i]) == which ? persons[i] : 0;
    }
    return sum;
  }
}
