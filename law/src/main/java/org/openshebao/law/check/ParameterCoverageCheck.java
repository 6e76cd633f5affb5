package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.PARAM_COVERAGE;

import java.util.List;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.parameter.Timeline;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.RuleInfo;

/// While a rule is law, the parameters that it reads have values: somewhere at least, and where there is a national
/// value in every month from the law's first date to its reference date.
final class ParameterCoverageCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    for (RuleInfo rule : law.rules()) {
      for (ArgumentInfo argument : rule.arguments()) {
        if (Reads.isParameter(argument)) {
          law.parameter(argument.target())
              .ifPresent(parameter -> check(law, rule, argument, parameter, problems));
        }
      }
    }
  }

  private static void check(
      CheckedLaw law,
      RuleInfo rule,
      ArgumentInfo argument,
      Parameter parameter,
      Problems problems) {
    MonthRange life = MonthRange.read(law, rule, argument);
    List<ParameterValue> computing =
        parameter.values().stream().filter(value -> value.role() == null).toList();
    if (computing.isEmpty() && !parameter.values().isEmpty()) {
      problems.add(
          Spot.of(rule)
              .warning(
                  PARAM_COVERAGE,
                  parameter.path(),
                  "%s reads %s, which has limits or guidelines only: the answer is not known anywhere."
                      .formatted(rule.javaName(), parameter.path()),
                  "Add the values of local law."));
    } else if (computing.stream().noneMatch(value -> isRead(law, rule, argument, value, life))) {
      problems.add(
          Spot.of(rule)
              .error(
                  PARAM_COVERAGE,
                  parameter.path(),
                  "%s (%s) reads %s, which has no value in that time%s."
                      .formatted(
                          rule.javaName(),
                          VersionCheck.dates(rule),
                          parameter.path(),
                          rule.place() == null ? "" : " at " + rule.place()),
                  "Add one in %s:%d.".formatted(parameter.file(), parameter.line())));
    } else if (life.isBounded()) {
      law.places().ifPresent(places -> countMonths(law, places, rule, parameter, life, problems));
    }
  }

  private static boolean isRead(
      CheckedLaw law, RuleInfo rule, ArgumentInfo argument, ParameterValue value, MonthRange life) {
    boolean inTime = value.firstMonth() <= life.last() && value.lastMonth() >= life.first();
    if (!inTime || rule.place() == null || argument.placeVariable() != null) {
      return inTime;
    }
    return law.related(rule.place(), value.place());
  }

  private static void countMonths(
      CheckedLaw law,
      PlaceTree places,
      RuleInfo rule,
      Parameter parameter,
      MonthRange life,
      Problems problems) {
    String root = rule.place() == null ? law.manifest().rootPlace() : rule.place();
    if (!law.placeCodes().contains(root)) {
      return;
    }
    Timeline timeline = Timeline.of(parameter, places, places.indexOf(root));
    if (timeline.values().isEmpty()) {
      return;
    }
    int first = Math.max(life.first(), CalendarMonth.of(law.manifest().firstDate()));
    int last = Math.min(life.last(), CalendarMonth.of(law.manifest().referenceDate()));
    int without = 0;
    int firstWithout = 0;
    for (int month = last; month >= first; month--) {
      if (timeline.find(month) == null) {
        without++;
        firstWithout = month;
      }
    }
    if (without > 0) {
      problems.add(
          Spot.of(rule)
              .warning(
                  PARAM_COVERAGE,
                  parameter.path(),
                  "%s reads %s, which has no value at %s in %d of the %d months from %s to %s, the first being %s."
                      .formatted(
                          rule.javaName(),
                          parameter.path(),
                          root,
                          without,
                          last - first + 1,
                          CalendarMonth.format(first),
                          CalendarMonth.format(last),
                          CalendarMonth.format(firstWithout)),
                  "Add it in %s:%d.".formatted(parameter.file(), parameter.line())));
    }
  }
}
