package org.openshebao.workbench.valuation;

import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.valuation.Employment;
import org.openshebao.actuarial.valuation.input.Demography;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.service.InsuredPersons;
import org.openshebao.actuarial.valuation.service.Leavers;
import org.openshebao.actuarial.valuation.service.ServiceCells;
import org.openshebao.actuarial.valuation.service.StepAssumptions;

/// The distribution of past service, which no office publishes: the projection's own step, run over history up to the base year.
///
/// Contributors of a past year have the shape by age of the base year on the cohorts of that year, and the number that history gives.
/// In the first year everybody has worked since an entry age; service before accounts began counts as such.
final class PastService {

  private static final Sex[] SEXES = Sex.values();
  private static final int ENTRY_AGE = 20;

  private final ValuationInput input;
  private final AssumptionsBook book;
  private final Employment employment;
  private final int category;
  private final String id;
  private final int firstYear;

  PastService(ValuationInput input, AssumptionsBook book, int category) {
    this.input = input;
    this.book = book;
    this.category = category;
    employment = new Employment(input);
    id = input.categories().get(category).id();
    firstYear = (int) Math.round(book.value("history.first_year"));
  }

  /// Contributors and dormant persons in the middle of the base year.
  record Start(ServiceCells contributors, ServiceCells dormant) {}

  Start start() {
    double accountStart = book.value(id + ".account_start");
    InsuredPersons persons = new InsuredPersons(first(), new ServiceCells());
    boolean hasAccounts = false;
    for (int year = firstYear; year < input.baseYear(); year++) {
      if (!hasAccounts && year >= accountStart) {
        persons =
            new InsuredPersons(
                persons.active().beforeAccounts(), persons.dormant().beforeAccounts());
        hasAccounts = true;
      }
      persons.step(new Past(year, hasAccounts), new Nobody());
    }
    double registered = 0;
    double wanted = 0;
    for (int sex = 0; sex < 2; sex++) {
      for (int age = ServiceCells.FIRST_AGE; age <= ServiceCells.LAST_AGE; age++) {
        registered += employment.registered(category, 0, sex, age);
        wanted += employment.contributors(category, 0, sex, age);
      }
    }
    double dormant = persons.dormant().persons();
    double scale = dormant > 0 ? (registered - wanted) / dormant : 0;
    return new Start(persons.active(), persons.dormant().scaled((sex, age) -> scale));
  }

  private ServiceCells first() {
    ServiceCells cells = new ServiceCells();
    for (int sex = 0; sex < 2; sex++) {
      for (int age = ServiceCells.FIRST_AGE; age <= ServiceCells.LAST_AGE; age++) {
        double persons = wanted(firstYear, sex, age);
        int service = Math.clamp(age - ENTRY_AGE, 0, ServiceCells.SERVICE - 1);
        if (persons > 0) {
          cells.add(SEXES[sex], age, service, persons, 0, persons * service, persons * service);
        }
      }
    }
    return cells;
  }

  /// Contributors of a past year: those of the base year, of the cohorts then alive, times history's number.
  private double wanted(int year, int sex, int age) {
    return shape(year, sex, age) * history(year) * total(input.baseYear()) / total(year);
  }

  private double history(int year) {
    return book.get(id + ".history").at(year) / book.get(id + ".history").at(input.baseYear());
  }

  private final java.util.Map<Integer, Double> totals = new java.util.HashMap<>();

  private double total(int year) {
    return totals.computeIfAbsent(
        year,
        y -> {
          double sum = 0;
          for (int sex = 0; sex < 2; sex++) {
            for (int age = ServiceCells.FIRST_AGE; age <= ServiceCells.LAST_AGE; age++) {
              sum += shape(y, sex, age);
            }
          }
          return sum;
        });
  }

  private double shape(int year, int sex, int age) {
    Demography people = input.demography();
    double now = people.population(0, SEXES[sex], age);
    double then =
        people.population(
            0, SEXES[sex], Math.min(people.lastAge() - 1, age + input.baseYear() - year));
    double alive = 1;
    for (int later = age;
        later < Math.min(people.lastAge() - 1, age + input.baseYear() - year);
        later++) {
      alive *= 1 - people.dying(0, SEXES[sex], later);
    }
    return now > 0 ? employment.contributors(category, 0, sex, age) / now * then / alive : 0;
  }

  /// Rates of a past year.
  private final class Past implements StepAssumptions {

    private final int year;
    private final boolean hasAccounts;
    private final double wage;

    Past(int year, boolean hasAccounts) {
      this.year = year;
      this.hasAccounts = hasAccounts;
      wage = book.get("history.average_wage").at(year);
    }

    @Override
    public double dying(int sex, int age) {
      return input.demography().dying(0, SEXES[sex], age);
    }

    @Override
    public double invalid(int sex, int age) {
      return 0;
    }

    @Override
    public double retiring(int sex, int age) {
      double before = employment.notRetired(category, 0, sex, age);
      return before > 0
          ? Math.clamp(1 - employment.notRetired(category, 0, sex, age + 1) / before, 0, 1)
          : 1;
    }

    @Override
    public double leaving() {
      return input.categories().get(category).leaving();
    }

    @Override
    public double returning() {
      return input.categories().get(category).returning();
    }

    @Override
    public double density() {
      return book.get(id + ".history_density").at(year);
    }

    @Override
    public double accountCredit(int sex, int age) {
      return hasAccounts
          ? density() * book.get("history.account_rate").at(year) * indexCredit(sex, age) * wage
          : 0;
    }

    @Override
    public double indexCredit(int sex, int age) {
      return book.get(id + ".history_index").at(year);
    }

    @Override
    public double accountInterest() {
      return book.get("history.account_interest").at(year);
    }

    @Override
    public double control(int sex, int ageReached) {
      return wanted(year + 1, sex, ageReached);
    }
  }

  /// Those who left before the base date are counted as pensioners there, or not at all.
  private static final class Nobody implements Leavers {
    @Override
    public void died(int sex, int age, int service, double persons, double balance) {}

    @Override
    public void invalid(
        int sex, int age, int service, double persons, double balance, double index) {}

    @Override
    public void retired(
        int sex,
        int age,
        int service,
        double persons,
        double balance,
        double index,
        double before) {}
  }
}
