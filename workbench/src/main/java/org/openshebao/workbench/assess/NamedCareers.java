package org.openshebao.workbench.assess;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Unit;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;

/// Pensions of named careers that end in the month computed, by place.
///
/// @param careers  the careers
/// @param outcomes  for each career and place
public record NamedCareers(List<Outline.Career> careers, List<Outcome> outcomes) {

  /// Nobody is sought among the retired who was born more than this many years before the month computed.
  private static final int OLDEST_YEARS = 70;

  private static final int YOUNGEST_YEARS = 45;
  private static final int MONTHS_A_YEAR = 12;

  public NamedCareers {
    careers = List.copyOf(careers);
    outcomes = List.copyOf(outcomes);
  }

  /// What a career comes to in a place.
  ///
  /// @param career  the career
  /// @param place  code
  /// @param birthMonth  of the youngest who draws the pension in the month computed
  /// @param wage  last wage, fen a month; null when the career has none
  /// @param balance  balance of the account, fen; null when the facts give it
  /// @param pension  fen a month, or why it is not known
  public record Outcome(
      Outline.Career career,
      String place,
      int birthMonth,
      @Nullable Answer wage,
      @Nullable Answer balance,
      Answer pension) {

    /// Pension over last wage, in millionths; null when either is missing.
    public @Nullable Long replacementRate() {
      Long paid = pension.value();
      Long earned = wage == null ? null : wage.value();
      if (paid == null || earned == null || earned == 0) {
        return null;
      }
      return HALF_UP_TO_FEN.of(Exact.of(paid).times(1_000_000).dividedBy(earned));
    }
  }

  static NamedCareers compute(Law law, int month, List<String> places, Outline outline) {
    List<Outcome> outcomes = new ArrayList<>();
    List<Answer> averages = averageWages(law, month, places, outline);
    for (Outline.Career career : outline.careers().list()) {
      Plan plan = Planner.plan(PlanRequest.of(law, month, List.of(career.pension())));
      List<Answer> wages = wages(career, averages);
      List<Answer> balances = balances(law, month, places, career, wages, outline);
      for (int i = 0; i < places.size(); i++) {
        outcomes.add(
            youngestPensioner(
                plan,
                places.get(i),
                career,
                wages.isEmpty() ? null : wages.get(i),
                balances.isEmpty() ? null : balances.get(i),
                outline));
      }
    }
    return new NamedCareers(outline.careers().list(), outcomes);
  }

  private static List<Answer> averageWages(
      Law law, int month, List<String> places, Outline outline) {
    String average = outline.contributions().average();
    ResultColumn column = PlaceValues.compute(law, month, List.of(average)).column(average);
    List<Answer> wages = new ArrayList<>();
    for (String code : places) {
      int place = law.places().indexOf(code);
      wages.add(Answer.of(law, column, place, place, month));
    }
    return wages;
  }

  private static List<Answer> wages(Outline.Career career, List<Answer> averages) {
    if (career.wageIndex() == null) {
      return List.of();
    }
    WageIndex index = WageIndex.parse(career.wageIndex());
    List<Answer> wages = new ArrayList<>();
    for (Answer average : averages) {
      Long value = average.value();
      wages.add(
          value == null
              ? average
              : new Answer(HALF_UP_TO_FEN.of(Exact.of(value).times(index)), null, null));
    }
    return wages;
  }

  /// Today's monthly credit to the account times the months paid.
  private static List<Answer> balances(
      Law law,
      int month,
      List<String> places,
      Outline.Career career,
      List<Answer> wages,
      Outline outline) {
    if (career.balance() == null) {
      return List.of();
    }
    List<PersonCase> cases = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      cases.add(member(law, places.get(i), career, wages.isEmpty() ? null : wages.get(i), outline));
    }
    String credit = outline.careers().credit();
    ResultColumn column =
        Simulation.run(law, month, PersonCase.dataset(cases), List.of(credit), 1).column(credit);
    List<Answer> balances = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Answer answer = Answer.of(law, column, i, law.places().indexOf(places.get(i)), month);
      Long value = answer.value();
      balances.add(
          value == null
              ? answer
              : new Answer(Math.multiplyExact(value, career.months()), null, null));
    }
    return balances;
  }

  private static PersonCase member(
      Law law, String place, Outline.Career career, @Nullable Answer wage, Outline outline) {
    PersonCase member = new PersonCase(law).with("place", place);
    career.facts().values().forEach(member::with);
    Long earned = wage == null ? null : wage.value();
    if (earned != null) {
      outline.contributions().wages().forEach(name -> member.with(name, Unit.FEN.format(earned)));
    }
    return member;
  }

  /// The youngest whom the law does not turn away in the month computed: they retire now.
  private static Outcome youngestPensioner(
      Plan plan,
      String place,
      Outline.Career career,
      @Nullable Answer wage,
      @Nullable Answer balance,
      Outline outline) {
    Law law = plan.law();
    int month = plan.month();
    List<PersonCase> cases = new ArrayList<>();
    int youngest = month - MONTHS_A_YEAR * YOUNGEST_YEARS;
    int oldest = month - MONTHS_A_YEAR * OLDEST_YEARS;
    for (int birth = youngest; birth >= oldest; birth--) {
      PersonCase person =
          member(law, place, career, wage, outline)
              .with(outline.retirement().birth(), CalendarMonth.format(birth));
      if (career.balance() != null) {
        person.with(outline.careers().creditedMonths(), Integer.toString(career.months()));
        Long saved = balance == null ? null : balance.value();
        if (saved != null) {
          person.with(career.balance(), Unit.FEN.format(saved));
        }
      }
      cases.add(person);
    }
    ResultColumn pension =
        Simulation.run(plan, PersonCase.dataset(cases), 1).column(career.pension());
    int row = 0;
    while (row < pension.size() - 1
        && pension.reason(row).map(reason -> reason.isNotEntitled()).orElse(false)) {
      row++;
    }
    return new Outcome(
        career,
        place,
        youngest - row,
        wage,
        balance,
        Answer.of(law, pension, row, law.places().indexOf(place), month));
  }
}
