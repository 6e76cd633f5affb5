package org.openshebao.workbench.backpay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.parameter.Timeline;
import org.openshebao.law.rule.Entity;
import org.openshebao.simulation.person.CaseResult;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.simulation.trace.TraceNode;
import org.openshebao.workbench.explain.Explainer;
import org.openshebao.workbench.explain.FactPlaces;
import org.openshebao.workbench.explain.Facts;
import org.openshebao.workbench.lawbook.LawInForce;

/// Works out what was paid and what is due.
///
/// A month is paid with what is known on its last day, and with no more than is known on the day asked for. Every notice after that
/// recomputes it; the differences of all notices add up to due less paid.
public final class BackPayRun {

  private final Law law;
  private final Facts facts;
  private final Variable variable;
  private final int relation;
  private final LocalDate knowledge;
  private final Map<LocalDate, PersonCase> persons = new HashMap<>();
  private Reach reach;
  private NavigableSet<LocalDate> days;

  /// @param law  the law as known now or on a day
  /// @param relation  number of the relation from 1; 0 for the first one, and when the variable is not about relations
  /// @param knowledge  the last day up to which the payer knew the law
  public BackPayRun(Law law, Facts facts, Variable variable, int relation, LocalDate knowledge) {
    this.law = law.asKnownNow();
    this.facts = facts;
    this.variable = this.law.variable(variable.id());
    this.relation = relation;
    this.knowledge = knowledge;
    reach = new Reach(this.law, this.variable, FactPlaces.codes(this.law, facts));
    days = new TreeSet<>(reach.days().keySet());
  }

  /// The months from `first` to `last`, both counted.
  public BackPay run(int first, int last) {
    List<PaidMonth> months = months(first, last);
    if (months == null) {
      // A value of a place that no fact names matters after all: look at the notices of every
      // place.
      reach = new Reach(law, variable, Set.of());
      days = new TreeSet<>(reach.days().keySet());
      months = Objects.requireNonNull(months(first, last));
    }
    return new BackPay(variable, relation, knowledge, months, notices(months));
  }

  /// Null when the notices looked at do not lead from what was paid to what is due.
  private @Nullable List<PaidMonth> months(int first, int last) {
    List<PaidMonth> months = new ArrayList<>();
    for (int month = first; month <= last; month++) {
      LocalDate end = CalendarMonth.firstDay(month + 1).minusDays(1);
      LocalDate known = end.isBefore(knowledge) ? end : knowledge;
      Amount paid = amount(known, month);
      Amount due = amount(LocalDate.MAX, month);
      List<Settlement> settlements = new ArrayList<>();
      Long before = paid.counted();
      for (LocalDate day : days.tailSet(known, false)) {
        Long after = amount(day, month).counted();
        if (before != null && after != null && !before.equals(after)) {
          settlements.add(new Settlement(day, after - before));
        }
        before = after == null ? before : after;
      }
      PaidMonth result = new PaidMonth(month, known, paid, due, settlements);
      Long difference = result.difference();
      long settled = settlements.stream().mapToLong(Settlement::fen).sum();
      if (difference != null && difference != settled && reach.isOfSomePlaces()) {
        return null;
      }
      months.add(result);
    }
    return months;
  }

  /// What a month is by the law as known on a day. Between two notices nothing new is known.
  private Amount amount(LocalDate day, int month) {
    TraceNode trace = trace(day, month);
    Long raw = trace.raw();
    return raw != null
        ? new Amount(raw, null, false)
        : new Amount(null, trace.why(), trace.reason() != null && trace.reason().isNotEntitled());
  }

  private TraceNode trace(LocalDate day, int month) {
    LocalDate floor = days.floor(day);
    LocalDate key = floor == null || day.equals(LocalDate.MAX) ? day : floor;
    PersonCase person =
        persons.computeIfAbsent(
            key,
            at ->
                Explainer.person(
                    new LawInForce(
                        at.equals(LocalDate.MAX) ? law : law.knownOn(at),
                        CalendarMonth.firstDay(month)),
                    facts,
                    List.of(variable.id())));
    CaseResult result = person.compute(month, List.of(variable.id()));
    return variable.of() == Entity.RELATION
        ? result.trace(variable.id(), Math.max(relation, 1) - 1)
        : result.trace(variable.id());
  }

  private List<Notice> notices(List<PaidMonth> months) {
    Map<LocalDate, List<Integer>> changed = new TreeMap<>();
    Map<LocalDate, Long> sums = new HashMap<>();
    for (PaidMonth month : months) {
      for (Settlement settlement : month.settlements()) {
        changed.computeIfAbsent(settlement.day(), day -> new ArrayList<>()).add(month.month());
        sums.merge(settlement.day(), settlement.fen(), Long::sum);
      }
    }
    List<Notice> notices = new ArrayList<>();
    changed.forEach(
        (day, inMonths) -> notices.add(notice(day, inMonths, sums.getOrDefault(day, 0L))));
    return notices;
  }

  /// Of what came out on a day, what the traces of the months changed show; all of it when they show none of it, as of a series.
  private Notice notice(LocalDate day, List<Integer> months, long fen) {
    Reach.Published published = Objects.requireNonNull(reach.days().get(day));
    Set<ParameterValue> shown = new HashSet<>();
    months.forEach(month -> collect(trace(day, month), shown));
    List<Reach.Valued> used =
        published.values().stream().filter(each -> isShown(each.value(), shown)).toList();
    Law before = law.knownOn(day.minusDays(1));
    List<Notice.NewValue> values =
        (used.isEmpty() ? published.values() : used)
            .stream().map(each -> newValue(before, each)).toList();
    return new Notice(day, values, published.rules(), months, fen);
  }

  /// A value that goes on for another that is not yet known has other days than in the law as a whole.
  private static boolean isShown(ParameterValue value, Set<ParameterValue> shown) {
    return shown.stream()
        .anyMatch(each -> each.line() == value.line() && each.file().equals(value.file()));
  }

  private static void collect(TraceNode node, Set<ParameterValue> values) {
    if (node.parameter() != null) {
      values.add(node.parameter());
    }
    node.children().forEach(child -> collect(child, values));
  }

  private static Notice.NewValue newValue(Law before, Reach.Valued valued) {
    int place = before.places().indexOf(valued.value().place());
    Timeline timeline = before.timeline(before.parameter(valued.parameter().path()), place);
    return new Notice.NewValue(
        valued.parameter(), timeline.find(valued.value().firstMonth()), valued.value());
  }
}
