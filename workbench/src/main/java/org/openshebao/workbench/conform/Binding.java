package org.openshebao.workbench.conform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Label;

/// Where a country's figures for the measures of the standards come from: the law, or official statistics.
///
/// @param averageWage  variable of the average wage of a place
/// @param reference  the eligible reference wage that can be computed, and its ratio to the average wage
/// @param ratios  wages over the average wage at which benefits are computed
/// @param retirement  how the man is found who retires in the month tested
/// @param account  how the account of a career is reckoned
/// @param gap  return of the account less growth of wages
/// @param held  parameters held at their last known value, as an assumption
/// @param suppositions  what a reader must know
/// @param persons  the standard beneficiaries by id
/// @param computations  by id, each after those that it is made of
/// @param ofEarnings  benefits that are a share of earnings
/// @param financing  employees' share of contributions
/// @param none  measures of which the law has nothing
/// @param floors  benefits that are another computation's value
/// @param documents  documents behind the figures
/// @param figures  official figures by id
/// @param shares  coverage
/// @param counts  measures that are a figure
/// @param weeksPaid  average weeks of benefit in a year
/// @param unknown  what is not known, and why
/// @param byChoice  measures that follow from a choice
/// @param maternityCare  parameters that say what is left to pay at a birth
/// @param population  persons by place
public record Binding(
    String averageWage,
    Reference reference,
    List<String> ratios,
    Retirement retirement,
    Account account,
    Gap gap,
    List<String> held,
    List<Label> suppositions,
    Map<String, Person> persons,
    Map<String, Computation> computations,
    List<OfEarnings> ofEarnings,
    Financing financing,
    List<Cited> none,
    List<Floor> floors,
    Map<String, Source> documents,
    Map<String, Figure> figures,
    List<Share> shares,
    Map<String, String> counts,
    WeeksPaid weeksPaid,
    List<Unknown> unknown,
    List<String> byChoice,
    MaternityCare maternityCare,
    Population population) {

  /// A reference wage: "65.6.d" and 1.25.
  public record Reference(String id, String ratio) {}

  /// How the man is found who retires in a month.
  ///
  /// @param variable  month of retirement
  /// @param facts  about him
  /// @param youngest  age in years from which he is sought
  /// @param oldest  age in years up to which he is sought
  public record Retirement(String variable, Map<String, String> facts, int youngest, int oldest) {}

  /// How an account is reckoned: the month's credit of a worker.
  public record Account(String credit, Map<String, String> facts) {}

  /// Return of the account less growth of wages, a year.
  ///
  /// @param low  least supposed
  /// @param high  greatest supposed
  /// @param grid  values that the grid shows
  /// @param note  what is known of it
  public record Gap(double low, double high, List<Double> grid, Label note) {
    public Gap {
      grid = List.copyOf(grid);
    }
  }

  /// A standard beneficiary and what is said of them; values may name what differs: "{wage}", "{age 40}".
  public record Person(String beneficiary, Map<String, String> facts) {
    public Person {
      facts = new LinkedHashMap<>(facts);
    }

    /// Whether anything said of them depends on the place.
    boolean isOfPlaces() {
      return facts.values().stream()
              .anyMatch(value ->
                  value.contains("{wage}")
                      || value.contains("{average}")
                      || value.contains("{balance}"))
          || facts.containsKey("minimumWageTier");
    }
  }

  /// A benefit that is a share of earnings.
  public record OfEarnings(
      String measure,
      String share,
      String source,
      String article,
      @Nullable String of,
      Label note) {}

  /// Employees' contributions over all.
  ///
  /// @param atMost  what employees pay at most of wages, where the rate of the place is not known
  public record Financing(
      String measure,
      List<String> employees,
      List<String> others,
      Map<String, String> atMost,
      Label note) {
    public Financing {
      employees = List.copyOf(employees);
      others = List.copyOf(others);
      atMost = new LinkedHashMap<>(atMost);
    }
  }

  /// A measure with its article.
  public record Cited(String measure, String source, String article) {}

  /// A measure that is the value of a computation.
  public record Floor(
      String measure,
      String computation,
      @Nullable String of,
      String source,
      String article,
      Label note) {}

  /// An official figure.
  public record Figure(long value, String unit, String year, String source, Label label) {}

  /// A coverage share: some figures over another.
  ///
  /// @param isDenominatorAtMost  whether the denominator is only known to be at most so much
  /// @param isNumeratorAtLeast  whether the numerator is only known to be at least so much
  public record Share(
      String measure,
      List<String> plus,
      List<String> minus,
      String over,
      String persons,
      boolean isDenominatorAtMost,
      boolean isNumeratorAtLeast,
      @Nullable Label note) {
    public Share {
      plus = List.copyOf(plus);
      minus = List.copyOf(minus);
    }
  }

  /// Average weeks paid in a year, from totals.
  public record WeeksPaid(String measure, String paid, String average, String recipients) {}

  /// Measures that nobody knows.
  public record Unknown(List<String> measures, Label why, Label settles) {
    public Unknown {
      measures = List.copyOf(measures);
    }
  }

  /// What a mother is left to pay for care inside the list, by scheme and stage.
  ///
  /// @param measure  own payment for the whole package
  /// @param insideList  computations that say whether nothing is left to pay, with their labels
  /// @param note  what it means that one of them says no
  public record MaternityCare(String measure, Map<String, Label> insideList, Label note) {
    public MaternityCare {
      insideList = new LinkedHashMap<>(insideList);
    }
  }

  /// Persons by place: a CSV file of the country's data.
  public record Population(String file, String place, String persons, String source) {}

  public Binding {
    ratios = List.copyOf(ratios);
    held = List.copyOf(held);
    suppositions = List.copyOf(suppositions);
    persons = new LinkedHashMap<>(persons);
    computations = new LinkedHashMap<>(computations);
    ofEarnings = List.copyOf(ofEarnings);
    none = List.copyOf(none);
    floors = List.copyOf(floors);
    documents = new LinkedHashMap<>(documents);
    figures = new LinkedHashMap<>(figures);
    shares = List.copyOf(shares);
    counts = new LinkedHashMap<>(counts);
    unknown = List.copyOf(unknown);
    byChoice = List.copyOf(byChoice);
  }

  /// The standard beneficiary of this id.
  Person person(@Nullable String id) {
    Person person = persons.get(id);
    if (person == null) {
      throw new IllegalArgumentException("There is no beneficiary \"" + id + "\".");
    }
    return person;
  }

  /// The computation of this id.
  public Computation computation(@Nullable String id) {
    Computation computation = computations.get(id);
    if (computation == null) {
      throw new IllegalArgumentException("There is no computation \"" + id + "\".");
    }
    return computation;
  }
}
