package org.openshebao.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.exact.Years;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.history.History;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.parameter.PlaceSeries;
import org.openshebao.law.parameter.Series;
import org.openshebao.law.reform.RuleConstant;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Aggregate;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.SinceTests;
import org.openshebao.law.rule.Unit;
import org.openshebao.simulation.person.Spell;
import org.openshebao.simulation.plan.Reason;

/// The second route to every result: one value at a time, from the law as it is written, by reflection and recursion.
///
/// It shares no code with plans, frames and batches; what it knows of the engine is what the annotations promise.
final class SlowLaw {

  private final Law law;
  private final int firstMonth;
  private final Map<String, Answer> known = new HashMap<>();
  private final Map<Entity, List<Row>> rows = new HashMap<>();

  /// A row with the row above it.
  record Row(Entity of, int number, Map<String, Long> facts, List<Spell> career, @Nullable Row up) {
    Row above(Entity entity) {
      Row at = this;
      while (at.of != entity) {
        at = at.up;
        if (at == null) {
          throw new IllegalStateException("Nothing above is a " + entity);
        }
      }
      return at;
    }
  }

  /// `firstMonth` is the month in which lags begin.
  SlowLaw(Law law, People people, int firstMonth) {
    this.law = law;
    this.firstMonth = firstMonth;
    for (Entity entity : Entity.values()) {
      rows.put(entity, new ArrayList<>());
    }
    for (int i = 0; i < law.places().size(); i++) {
      add(Entity.PLACE, Map.of(), List.of(), null);
    }
    for (People.Home home : people.homes()) {
      Row homeRow = add(Entity.HOUSEHOLD, home.facts(), List.of(), null);
      for (People.Member member : home.members()) {
        Row memberRow = add(Entity.PERSON, member.facts(), member.career(), homeRow);
        member.jobs().forEach(job -> add(Entity.RELATION, job.facts(), List.of(), memberRow));
      }
    }
  }

  private Row add(Entity entity, Map<String, Long> facts, List<Spell> career, @Nullable Row up) {
    Row row = new Row(entity, rows.get(entity).size(), facts, career, up);
    rows.get(entity).add(row);
    return row;
  }

  /// The answers of every row.
  List<Answer> column(String variable, int month) {
    Variable found = law.variable(variable);
    return rows.get(found.of()).stream().map(row -> answer(found, row, month)).toList();
  }

  private Answer answer(Variable variable, Row row, int month) {
    String key = variable.id() + " " + row.number + " " + month;
    Answer memo = known.get(key);
    if (memo == null) {
      memo = variable.isInput() ? input(variable, row, month) : computed(variable, row, month);
      known.put(key, memo);
    }
    return memo;
  }

  private Answer input(Variable variable, Row row, int month) {
    Long fact = row.facts.get(variable.simpleName());
    if (fact != null) {
      return Answer.of(fact);
    }
    String otherwise = variable.input().otherwise();
    if (otherwise != null) {
      Variable other = law.variable(otherwise);
      Answer fallback = otherwise(other, row, month);
      boolean lacksInput =
          fallback.reason() != null && fallback.reason().kind() == Reason.Kind.INPUT_UNKNOWN;
      return lacksInput && !other.isInput()
          ? Answer.none(Reason.Kind.INPUT_UNKNOWN, variable.id())
          : fallback;
    }
    return Answer.none(Reason.Kind.INPUT_UNKNOWN, variable.id());
  }

  private Answer otherwise(Variable other, Row row, int month) {
    if (other.of() != Entity.PLACE) {
      return answer(other, row.above(other.of()), month);
    }
    Answer place = ownPlace(row, month);
    return place.reason() != null
        ? place
        : answer(other, rows.get(Entity.PLACE).get(place.value().intValue()), month);
  }

  private Answer computed(Variable variable, Row row, int month) {
    for (RuleConstant constant : law.constants().reversed()) {
      if (constant.variable().equals(variable.id()) && constant.holdsIn(month)) {
        Answer here = isWithin(ownPlace(row, month), constant.places());
        if (here.reason() != null) {
          return here;
        }
        if (here.value() == 1) {
          return Answer.of(constant.value());
        }
      }
    }
    List<RuleInfo> rules = variable.rules();
    Answer replaced =
        nearest(rules.stream().filter(rule -> rule.replaces() != null).toList(), row, month);
    if (replaced != null) {
      return replaced;
    }
    RuleInfo exception = null;
    for (RuleInfo rule : rules) {
      if (rule.exceptionTo() != null) {
        Answer applies = isLaw(rule, row, month);
        for (String condition : rule.when()) {
          if (applies.reason() == null && applies.value() == 1) {
            Answer met = answer(law.variable(condition), row, month);
            boolean notEntitled = met.reason() != null && met.reason().isNotEntitled();
            applies = notEntitled ? Answer.of(0) : met;
          }
        }
        if (applies.reason() != null) {
          return applies;
        }
        if (applies.value() == 1) {
          if (exception != null) {
            return Answer.none(Reason.Kind.CONFLICT, exception.cites() + " / " + rule.cites());
          }
          exception = rule;
        }
      }
    }
    if (exception != null) {
      return call(exception, row, month);
    }
    Answer general =
        nearest(
            rules.stream()
                .filter(rule -> rule.exceptionTo() == null && rule.replaces() == null)
                .toList(),
            row,
            month);
    return general != null ? general : Answer.none(Reason.Kind.NO_RULE, variable.id());
  }

  /// What the rule of the smallest place that is law for a row says, or why that cannot be told; null when none is.
  private @Nullable Answer nearest(List<RuleInfo> rules, Row row, int month) {
    List<RuleInfo> inOrder =
        rules.stream()
            .sorted(
                Comparator.comparingInt(this::depth)
                    .reversed()
                    .thenComparing(rule -> rule.sinceTests() == SinceTests.PERIOD))
            .toList();
    for (RuleInfo rule : inOrder) {
      Answer applies = isLaw(rule, row, month);
      if (applies.reason() != null) {
        return applies;
      }
      if (applies.value() == 1) {
        return call(rule, row, month);
      }
    }
    return null;
  }

  private int depth(RuleInfo rule) {
    return rule.place() == null ? -1 : law.places().depth(law.places().indexOf(rule.place()));
  }

  private static boolean isPeriodLaw(RuleInfo rule, int month) {
    return !CalendarMonth.firstDay(month).isBefore(rule.since())
        && (rule.until() == null || !CalendarMonth.firstDay(month).isAfter(rule.until()));
  }

  /// 1 when a rule is law for a row, 0 when it is not, or why that cannot be told.
  private Answer isLaw(RuleInfo rule, Row row, int month) {
    if (rule.sinceTests() == SinceTests.PERIOD && !isPeriodLaw(rule, month)) {
      return Answer.of(0);
    }
    if (rule.place() != null) {
      Answer here = isWithin(ownPlace(row, month), List.of(rule.place()));
      if (here.reason() != null || here.value() == 0) {
        return here;
      }
    }
    if (rule.sinceTests() != SinceTests.PERIOD) {
      String tested =
          rule.sinceTests() == SinceTests.ENTRY
              ? law.manifest().entryMonth()
              : law.manifest().retirementMonth();
      Variable date = law.variable(tested);
      Answer at = answer(date, row.above(date.of()), month);
      if (at.reason() != null) {
        return at;
      }
      return Answer.of(isPeriodLaw(rule, at.value().intValue()) ? 1 : 0);
    }
    return Answer.of(1);
  }

  private Answer ownPlace(Row row, int month) {
    if (row.of == Entity.PLACE) {
      return Answer.of(row.number);
    }
    Variable place = law.variable(law.manifest().placeOf().get(row.of));
    return answer(place, row.above(place.of()), month);
  }

  private Answer isWithin(Answer place, List<String> codes) {
    List<Integer> around = codes.stream().map(law.places()::indexOf).toList();
    boolean everywhere = around.contains(law.places().indexOf(law.manifest().rootPlace()));
    if (everywhere) {
      return Answer.of(1);
    }
    if (place.reason() != null) {
      return place;
    }
    int at = place.value().intValue();
    return Answer.of(around.stream().anyMatch(each -> law.places().isWithin(at, each)) ? 1 : 0);
  }

  private Answer call(RuleInfo rule, Row row, int month) {
    if (rule.exceptionTo() == null) {
      for (String condition : rule.when()) {
        Answer met = answer(law.variable(condition), row, month);
        if (met.reason() != null) {
          return met;
        }
        if (met.value() == 0) {
          return Answer.none(Reason.Kind.NOT_ENTITLED, condition);
        }
      }
    }
    Method method = method(rule);
    @Nullable Object[] arguments = new Object[rule.arguments().size()];
    Reason stop = null;
    Reason firstUnknown = null;
    for (int i = 0; i < arguments.length; i++) {
      ArgumentInfo argument = rule.arguments().get(i);
      Object value = argument(rule, argument, row, month, method.getParameterTypes()[i]);
      if (value instanceof Reason reason) {
        if (reason.isNotEntitled() && argument.orZero()) {
          arguments[i] = box(0, argument.unit(), method.getParameterTypes()[i]);
          continue;
        }
        if (stop == null && (!argument.mayBeUnknown() || reason.isNotEntitled())) {
          stop = reason;
        }
        firstUnknown = firstUnknown == null ? reason : firstUnknown;
      } else {
        arguments[i] = value;
      }
    }
    if (stop != null) {
      return new Answer(null, stop);
    }
    Object result = invoke(method, arguments);
    if (result != null) {
      return Answer.of(unbox(result));
    }
    String answered = rule.exceptionTo() != null ? rule.exceptionTo() : rule.id();
    return firstUnknown != null
        ? new Answer(null, firstUnknown)
        : Answer.none(Reason.Kind.RULE_UNKNOWN, answered);
  }

  /// The argument as the method takes it, or a reason.
  private Object argument(
      RuleInfo rule, ArgumentInfo argument, Row row, int month, Class<?> javaType) {
    return switch (argument.kind()) {
      case MONTH_COMPUTED -> month;
      case HISTORY -> new SlowHistory(row.career, law.places());
      case PREVIOUS -> boxed(previous(argument, row, month), argument.unit(), javaType);
      case VARIABLE -> boxed(read(argument, row, month), argument.unit(), javaType);
      case PARAMETER, TABLE, STEPS, SERIES, SERIES_BY_PLACE ->
          parameter(argument, row, month, javaType);
    };
  }

  private Answer previous(ArgumentInfo argument, Row row, int month) {
    if (month > firstMonth) {
      Answer before = answer(law.variable(argument.target()), row, month - 1);
      boolean began =
          before.reason() == null
              || before.reason().kind() != Reason.Kind.NO_RULE
              || !before.reason().key().equals(argument.target());
      if (began) {
        return before;
      }
    }
    return answer(law.variable(argument.firstVariable()), row, month);
  }

  private Answer read(ArgumentInfo argument, Row row, int month) {
    Variable target = law.variable(argument.target());
    if (argument.aggregate() != Aggregate.NONE) {
      long total = 0;
      Reason unknown = null;
      for (Row below : rows.get(target.of())) {
        if (below.above(row.of) == row) {
          Answer each = answer(target, below, month);
          if (each.reason() == null) {
            total += each.value();
          } else if (!each.reason().isNotEntitled() && unknown == null) {
            unknown = each.reason();
          }
        }
      }
      if (unknown != null) {
        return new Answer(null, unknown);
      }
      return Answer.of(argument.aggregate() == Aggregate.ANY ? Math.min(total, 1) : total);
    }
    if (target.of() == Entity.PLACE && row.of != Entity.PLACE) {
      Answer place = placeOf(argument, row, month);
      return place.reason() != null
          ? place
          : answer(target, rows.get(Entity.PLACE).get(place.value().intValue()), month);
    }
    return answer(target, row.above(target.of()), month);
  }

  private Answer placeOf(ArgumentInfo argument, Row row, int month) {
    return argument.placeVariable() == null
        ? ownPlace(row, month)
        : answer(law.variable(argument.placeVariable()), row, month);
  }

  private Object parameter(ArgumentInfo argument, Row row, int month, Class<?> javaType) {
    Parameter parameter = law.parameter(argument.target());
    if (argument.kind() == ArgumentInfo.Kind.SERIES_BY_PLACE) {
      return new PlaceSeries(
          law.timelines(parameter).stream()
              .map(timeline -> new Series(parameter.path(), parameter.unit(), timeline))
              .toList());
    }
    String root = law.manifest().rootPlace();
    boolean national = parameter.values().stream().allMatch(each -> each.place().equals(root));
    Answer place = national ? Answer.of(law.places().indexOf(root)) : placeOf(argument, row, month);
    if (place.reason() != null) {
      return place.reason();
    }
    int at = place.value().intValue();
    if (argument.kind() == ArgumentInfo.Kind.SERIES) {
      return new Series(parameter.path(), parameter.unit(), law.timeline(parameter, at));
    }
    int on = month;
    if (argument.onVariable() != null) {
      Answer date = answer(law.variable(argument.onVariable()), row, month);
      if (date.reason() != null) {
        return date.reason();
      }
      on = date.value().intValue();
    }
    ParameterValue value = value(parameter, at, on);
    if (value == null) {
      return new Reason(Reason.Kind.PARAMETER_UNKNOWN, parameter.path());
    }
    return value.content() instanceof Content.Number number
        ? box(number.raw(), argument.unit(), javaType)
        : value.content().object();
  }

  /// The place's own value, else that of the place around it, unless a limit stands in between.
  private @Nullable ParameterValue value(Parameter parameter, int place, int month) {
    for (int at = place; at != PlaceTree.NONE; at = law.places().parent(at)) {
      String code = law.places().get(at).code();
      boolean limited = false;
      for (ParameterValue value : parameter.values()) {
        boolean holds = value.place().equals(code) && value.holdsOn(CalendarMonth.firstDay(month));
        if (holds && value.role() == null) {
          return value;
        }
        limited |= holds;
      }
      if (limited) {
        return null;
      }
    }
    return null;
  }

  private static Object boxed(Answer answer, @Nullable Unit unit, Class<?> javaType) {
    return answer.reason() != null ? answer.reason() : box(answer.value(), unit, javaType);
  }

  static Object box(long value, @Nullable Unit unit, Class<?> javaType) {
    return unit.box(value, javaType.isEnum() ? javaType.getEnumConstants() : null);
  }

  static long unbox(Object value) {
    return switch (value) {
      case Long number -> number;
      case Integer number -> number;
      case Boolean yes -> yes ? 1 : 0;
      case Rate rate -> rate.millionths();
      case WageIndex index -> index.hundredMillionths();
      case Years years -> years.tenThousandths();
      case Divisor divisor -> divisor.tenThousandths();
      case Enum<?> code -> code.ordinal();
      default -> throw new IllegalArgumentException("No rule returns " + value);
    };
  }

  static Method method(RuleInfo rule) {
    try {
      for (Method method : Class.forName(rule.className()).getDeclaredMethods()) {
        if (method.getName().equals(rule.method())) {
          method.setAccessible(true);
          return method;
        }
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException("There is no method " + rule.javaName());
  }

  static @Nullable Object invoke(Method method, @Nullable Object... arguments) {
    try {
      return method.invoke(null, arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(method + " failed on " + List.of(arguments), e);
    }
  }

  /// A career read from a list.
  private static final class SlowHistory implements History {
    private final List<Spell> spells;
    private final PlaceTree places;
    private int at = -1;

    SlowHistory(List<Spell> spells, PlaceTree places) {
      this.spells = spells;
      this.places = places;
    }

    @Override
    public void rewind() {
      at = -1;
    }

    @Override
    public boolean next() {
      return ++at < spells.size();
    }

    @Override
    public int firstMonth() {
      return spells.get(at).firstMonth();
    }

    @Override
    public int monthsPaid() {
      return spells.get(at).monthsPaid();
    }

    @Override
    public long base() {
      return spells.get(at).base();
    }

    @Override
    public int place() {
      return places.indexOf(spells.get(at).place());
    }

    @Override
    public int scheme() {
      return spells.get(at).scheme();
    }
  }
}
