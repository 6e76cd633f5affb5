package org.openshebao.actuarial.valuation.service;

/// Contributors and dormant persons of a category, taken from year to year.
///
///     stay = A·(1 − q − j − r), dependent rates, each cause alone being spread evenly over the year
///     w of those who stay are dormant at the end of the year: who becomes dormant may die or reach retirement before it ends
///     A(t+1, x+1, k+1) ← δ·stay    A(t+1, x+1, k) ← (1 − δ)·stay    + returners
///     new entrants, k = 0:  max(0, control − survivors − returners);  what is too much becomes dormant
public final class InsuredPersons {

  private static final int K = ServiceCells.SERVICE;

  private ServiceCells active;
  private ServiceCells dormant;
  private ServiceCells nextActive = new ServiceCells();
  private ServiceCells nextDormant = new ServiceCells();
  private double entrants;
  private double displaced;
  private double credited;
  private double interest;

  /// From persons at the base date, which stay untouched.
  public InsuredPersons(ServiceCells active, ServiceCells dormant) {
    this.active = active.copy();
    this.dormant = dormant.copy();
  }

  /// Who pays.
  public ServiceCells active() {
    return active;
  }

  /// Who does not.
  public ServiceCells dormant() {
    return dormant;
  }

  /// Those who entered in the last step.
  public double entrants() {
    return entrants;
  }

  /// Those displaced into dormancy in the last step.
  public double displaced() {
    return displaced;
  }

  /// What the last step credited to accounts, interest apart.
  public double credited() {
    return credited;
  }

  /// The interest that it credited.
  public double interest() {
    return interest;
  }

  /// Makes everybody dormant: nothing more is paid or credited.
  public void stopPaying() {
    for (int i = 0; i < active.persons.length; i++) {
      dormant.persons[i] += active.persons[i];
      dormant.balance[i] += active.balance[i];
      dormant.index[i] += active.index[i];
      dormant.before[i] += active.before[i];
    }
    active.clear();
  }

  /// Goes one year on.
  public void step(StepAssumptions rates, Leavers leavers) {
    nextActive.clear();
    nextDormant.clear();
    entrants = 0;
    displaced = 0;
    credited = 0;
    interest = 0;
    for (int sex = 0; sex < 2; sex++) {
      for (int age = ServiceCells.FIRST_AGE; age < ServiceCells.LAST_AGE; age++) {
        active(sex, age, rates, leavers);
        dormant(sex, age, rates, leavers);
      }
      for (int age = ServiceCells.FIRST_AGE; age <= ServiceCells.LAST_AGE; age++) {
        meet(sex, age, rates.control(sex, age));
      }
    }
    ServiceCells before = active;
    active = nextActive;
    nextActive = before;
    before = dormant;
    dormant = nextDormant;
    nextDormant = before;
  }

  private void active(int sex, int age, StepAssumptions rates, Leavers leavers) {
    double q = rates.dying(sex, age);
    double j = rates.invalid(sex, age);
    double r = rates.retiring(sex, age);
    double w = rates.leaving();
    double died = q * spread(j, r);
    double fell = j * spread(q, r);
    double retired = r * spread(q, j);
    double alive = (1 - q) * (1 - j) * (1 - r); // 0 when all retire, without a rounding error
    double left = alive * w;
    double stay = alive - left;
    double density = rates.density();
    double growth = 1 + rates.accountInterest();
    double credit = rates.accountCredit(sex, age) * Math.sqrt(growth);
    double index = rates.indexCredit(sex, age);
    int from = ServiceCells.first(sex, age);
    int to = ServiceCells.first(sex, age + 1);
    for (int k = 0; k < K; k++) {
      double n = active.persons[from + k];
      if (n == 0) {
        continue;
      }
      double balance = active.balance[from + k] * growth + n * credit;
      credited += n * rates.accountCredit(sex, age);
      interest += balance - active.balance[from + k] - n * rates.accountCredit(sex, age);
      double sumOfIndices = active.index[from + k];
      double before = active.before[from + k];
      int up = Math.min(k + 1, K - 1);
      for (int moved = 0; moved < 2; moved++) {
        double share = moved == 1 ? density : 1 - density;
        if (share == 0) {
          continue;
        }
        int service = moved == 1 ? up : k;
        double persons = n * share;
        double money = balance * share;
        double indices = sumOfIndices * share + (moved == 1 && up > k ? persons * index : 0);
        double years = before * share;
        add(nextActive, to + service, stay, persons, money, indices, years);
        add(nextDormant, to + service, left, persons, money, indices, years);
        if (died > 0) {
          leavers.died(sex, age, service, persons * died, money * died);
        }
        if (fell > 0) {
          leavers.invalid(sex, age, service, persons * fell, money * fell, indices * fell);
        }
        if (retired > 0) {
          leavers.retired(
              sex,
              age,
              service,
              persons * retired,
              money * retired,
              indices * retired,
              years * retired);
        }
      }
    }
  }

  private void dormant(int sex, int age, StepAssumptions rates, Leavers leavers) {
    double q = rates.dying(sex, age);
    double r = rates.retiring(sex, age);
    double back = rates.returning();
    double died = q * spread(r, 0);
    double retired = r * spread(q, 0);
    double alive = (1 - q) * (1 - r);
    double returned = alive * back;
    double stay = alive - returned;
    double growth = 1 + rates.accountInterest();
    int from = ServiceCells.first(sex, age);
    int to = ServiceCells.first(sex, age + 1);
    for (int k = 0; k < K; k++) {
      double n = dormant.persons[from + k];
      if (n == 0) {
        continue;
      }
      double money = dormant.balance[from + k] * growth;
      interest += money - dormant.balance[from + k];
      double indices = dormant.index[from + k];
      double years = dormant.before[from + k];
      add(nextDormant, to + k, stay, n, money, indices, years);
      add(nextActive, to + k, returned, n, money, indices, years);
      if (died > 0) {
        leavers.died(sex, age, k, n * died, money * died);
      }
      if (retired > 0) {
        leavers.retired(
            sex, age, k, n * retired, money * retired, indices * retired, years * retired);
      }
    }
  }

  private void meet(int sex, int age, double control) {
    if (Double.isNaN(control)) {
      return;
    }
    int at = ServiceCells.first(sex, age);
    double have = 0;
    for (int k = 0; k < K; k++) {
      have += nextActive.persons[at + k];
    }
    if (control >= have) {
      nextActive.persons[at] += control - have;
      entrants += control - have;
      return;
    }
    displaced += have - control;
    double keep = control / have;
    for (int k = 0; k < K; k++) {
      int i = at + k;
      nextDormant.persons[i] += nextActive.persons[i] * (1 - keep);
      nextDormant.balance[i] += nextActive.balance[i] * (1 - keep);
      nextDormant.index[i] += nextActive.index[i] * (1 - keep);
      nextDormant.before[i] += nextActive.before[i] * (1 - keep);
      nextActive.persons[i] *= keep;
      nextActive.balance[i] *= keep;
      nextActive.index[i] *= keep;
      nextActive.before[i] *= keep;
    }
  }

  private static void add(
      ServiceCells cells, int i, double share, double n, double money, double index, double years) {
    cells.persons[i] += n * share;
    cells.balance[i] += money * share;
    cells.index[i] += index * share;
    cells.before[i] += years * share;
  }

  /// ∫ (1 − t·a)(1 − t·b) dt over a year: by which an independent rate becomes a dependent one.
  private static double spread(double a, double b) {
    return 1 - (a + b) / 2 + a * b / 3;
  }
}
