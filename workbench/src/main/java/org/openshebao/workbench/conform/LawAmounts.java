package org.openshebao.workbench.conform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.person.CaseResult;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.simulation.plan.Reason;
import org.openshebao.simulation.trace.Explanation;
import org.openshebao.simulation.trace.TraceNode;

/// What a law gives in a month to every standard beneficiary, at every place, wage and supposed return of the account.
///
/// Each computation is one plan over a dataset of all places and wages; nothing here knows a national value.
final class LawAmounts {

  private static final Label NO_AVERAGE =
      new Label("not known: the average wage of the place", "未知：当地平均工资");
  private static final int MONTHS_A_YEAR = 12;

  private record Key(String computation, String place, String ratio, double gap) {}

  private final Law law;
  private final int month;
  private final Binding binding;
  private final List<String> places;
  private final int retiring;
  private final int reaching;
  private final Map<String, Amount> averages = new LinkedHashMap<>();
  private final Map<String, Long> credits = new HashMap<>();
  private final Map<Key, Amount> amounts = new HashMap<>();

  private LawAmounts(Law law, int month, Binding binding, List<String> places) {
    this.law = law;
    this.month = month;
    this.binding = binding;
    this.places = List.copyOf(places);
    int[] births = births();
    this.retiring = births[0];
    this.reaching = births[1];
  }

  /// Computes all of it.
  static LawAmounts compute(Law law, int month, Binding binding, List<String> places) {
    LawAmounts amounts = new LawAmounts(law, month, binding, places);
    amounts.computeAverages();
    amounts.computeCredits();
    for (Computation computation : binding.computations().values()) {
      amounts.compute(computation);
    }
    return amounts;
  }

  /// Month of birth of the man who retires in the month tested.
  int retiring() {
    return retiring;
  }

  /// The average wage of a place.
  Amount average(String place) {
    return averages.getOrDefault(place, Amount.unknown(NO_AVERAGE));
  }

  /// What came out of a computation.
  Amount get(String computation, String place, String ratio, double gap) {
    Computation asked = binding.computations().get(computation);
    if (asked != null && asked.isAverage()) {
      return average(place);
    }
    Amount amount =
        amounts.get(new Key(computation, place, keyRatio(asked, ratio), keyGap(asked, gap)));
    if (amount == null) {
      throw new IllegalArgumentException(
          "Nothing was computed for %s in %s at %s.".formatted(computation, place, ratio));
    }
    return amount;
  }

  /// The tree of values behind a computation.
  @Nullable TraceNode trace(String computation, String place, String ratio, double gap) {
    Computation asked = binding.computations().get(computation);
    if (asked == null || asked.variable() == null || asked.person() == null || asked.isOfPlace()) {
      return null;
    }
    PersonCase person =
        beneficiary(place, ratio).of(binding.person(asked.person()).facts(), asked.months(), gap);
    if (person == null) {
      return null;
    }
    CaseResult result = person.compute(month, List.of(asked.variable()));
    String id = law.variable(asked.variable()).id();
    return law.variable(id).of() == org.openshebao.law.rule.Entity.RELATION
        ? result.trace(id, 0)
        : result.trace(id);
  }

  private String keyRatio(@Nullable Computation computation, String ratio) {
    return computation != null && computation.byEarnings() ? ratio : binding.reference().ratio();
  }

  private double keyGap(@Nullable Computation computation, double gap) {
    return computation != null && usesBalance(computation) ? gap : 0;
  }

  private boolean usesBalance(Computation computation) {
    return computation.person() != null
        && binding.person(computation.person()).facts().containsValue("{balance}");
  }

  /// Months of birth of the youngest who has retired in the month tested, and of the oldest who then reaches the age or does so next.
  private int[] births() {
    Binding.Retirement retirement = binding.retirement();
    int youngest = month - MONTHS_A_YEAR * retirement.youngest();
    int oldest = month - MONTHS_A_YEAR * retirement.oldest();
    List<PersonCase> cases = new ArrayList<>();
    for (int birth = youngest; birth >= oldest; birth--) {
      PersonCase person = new PersonCase(law).with("birthMonth", CalendarMonth.format(birth));
      retirement.facts().forEach(person::with);
      cases.add(person);
    }
    ResultColumn column =
        Simulation.run(law, month, PersonCase.dataset(cases), List.of(retirement.variable()), 1)
            .column(retirement.variable());
    for (int row = 0; row < column.size(); row++) {
      if (column.hasValue(row) && column.value(row) <= month) {
        boolean isExact = column.value(row) == month;
        int retired = youngest - row;
        return new int[] {retired, isExact || row == 0 ? retired : retired + 1};
      }
    }
    throw new IllegalStateException(
        "Nobody between %d and %d retires in %s."
            .formatted(retirement.youngest(), retirement.oldest(), CalendarMonth.format(month)));
  }

  private void computeAverages() {
    String average = binding.averageWage();
    ResultColumn column =
        Simulation.run(law, month, new PersonCase(law).dataset(), List.of(average), 1)
            .column(average);
    for (String place : places) {
      int row = law.places().indexOf(place);
      averages.put(place, amount(column, row, place));
    }
  }

  private void computeCredits() {
    List<String> keys = new ArrayList<>();
    List<PersonCase> cases = new ArrayList<>();
    for (String place : places) {
      for (String ratio : binding.ratios()) {
        PersonCase person = beneficiary(place, ratio).of(binding.account().facts(), 0, 0);
        if (person != null) {
          keys.add(place + "|" + ratio);
          cases.add(person);
        }
      }
    }
    if (cases.isEmpty()) {
      return;
    }
    String credit = binding.account().credit();
    ResultColumn column =
        Simulation.run(law, month, PersonCase.dataset(cases), List.of(credit), 1).column(credit);
    for (int row = 0; row < keys.size(); row++) {
      if (column.hasValue(row)) {
        credits.put(keys.get(row), column.value(row));
      }
    }
  }

  private BeneficiaryCase beneficiary(String place, String ratio) {
    return new BeneficiaryCase(
        law,
        month,
        place,
        ratio,
        average(place).value(),
        credits.get(place + "|" + ratio),
        retiring,
        reaching);
  }

  private void compute(Computation computation) {
    if (computation.isAverage() || !computation.quotient().isEmpty()) {
      return;
    }
    List<String> ratios =
        computation.byEarnings() ? binding.ratios() : List.of(binding.reference().ratio());
    List<Double> gaps = usesBalance(computation) ? gaps() : List.of(0.0);
    if (computation.parameter() != null) {
      for (String place : places) {
        put(computation, place, ratios.getFirst(), 0, parameter(computation.parameter(), place));
      }
      return;
    }
    if (computation.isOfPlace()) {
      ResultColumn column =
          Simulation.run(
                  law, month, new PersonCase(law).dataset(), List.of(variable(computation)), 1)
              .column(variable(computation));
      for (String place : places) {
        put(
            computation,
            place,
            ratios.getFirst(),
            0,
            amount(column, law.places().indexOf(place), place));
      }
      return;
    }
    computeForPersons(computation, ratios, gaps);
  }

  private void computeForPersons(Computation computation, List<String> ratios, List<Double> gaps) {
    Binding.Person person = binding.person(computation.person());
    List<Key> keys = new ArrayList<>();
    List<PersonCase> cases = new ArrayList<>();
    for (String place : places) {
      for (String ratio : ratios) {
        for (double gap : gaps) {
          PersonCase built =
              beneficiary(place, ratio).of(person.facts(), computation.months(), gap);
          if (built == null) {
            put(computation, place, ratio, gap, Amount.unknown(NO_AVERAGE));
          } else {
            keys.add(new Key(computation.id(), place, ratio, gap));
            cases.add(built);
          }
        }
      }
    }
    if (cases.isEmpty()) {
      return;
    }
    String variable = variable(computation);
    ResultColumn column =
        Simulation.run(
                cases.getFirst().request(month, List.of(variable)), PersonCase.dataset(cases), 1)
            .column(variable);
    for (int row = 0; row < keys.size(); row++) {
      amounts.put(keys.get(row), amount(column, row, keys.get(row).place()));
    }
  }

  private List<Double> gaps() {
    List<Double> gaps = new ArrayList<>(binding.gap().grid());
    for (double end : List.of(binding.gap().low(), binding.gap().high())) {
      if (!gaps.contains(end)) {
        gaps.add(end);
      }
    }
    return gaps;
  }

  private static String variable(Computation computation) {
    String variable = computation.variable();
    if (variable == null) {
      throw new IllegalStateException(
          "The computation " + computation.id() + " names no variable.");
    }
    return variable;
  }

  private void put(Computation computation, String place, String ratio, double gap, Amount amount) {
    amounts.put(new Key(computation.id(), place, ratio, gap), amount);
  }

  private Amount parameter(String path, String place) {
    ParameterValue value =
        law.timeline(law.parameter(path), law.places().indexOf(place)).find(month);
    if (value != null && value.content() instanceof Content.Number(long raw)) {
      return new Amount(raw, null, false);
    }
    Label label = law.parameter(path).label();
    Label setBy = law.parameter(path).setBy();
    return Amount.unknown(
        new Label(
            "not known for this place and date: " + (setBy == null ? label.en() : setBy.en()),
            "当地当时未知：" + (setBy == null ? label.zh() : setBy.zh())));
  }

  private Amount amount(ResultColumn column, int row, String place) {
    if (column.hasValue(row)) {
      return new Amount(column.value(row), null, false);
    }
    Reason reason = column.reason(row).orElseThrow();
    return Amount.unknown(Explanation.of(law, reason, law.places().indexOf(place), month));
  }
}
