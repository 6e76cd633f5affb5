package org.openshebao.simulation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.parameter.Timeline;
import org.openshebao.simulation.Ask;

/// What is laid out by place and month is what the law's timelines say, in every month.
class DatedValuesTest {

  private static final Law LAW = Ask.EXAMPLIA;
  private static final int FIRST = CalendarMonth.of(1990, 1);
  private static final int LAST = CalendarMonth.of(2050, 1);

  @Test
  void holdsWhatEveryTimelineSaysInEveryMonth() {
    for (Parameter parameter : LAW.parameters()) {
      Timeline[] timelines = LAW.timelines(parameter).toArray(Timeline[]::new);
      boolean objects = hasObjects(parameter);

      DatedValues values = DatedValues.of(timelines, objects);

      for (int place = 0; place < timelines.length; place++) {
        for (int month = FIRST; month <= LAST; month++) {
          compare(timelines[place].find(month), values, values.cell(place, month), objects);
        }
      }
    }
  }

  @Test
  void holdsWhatEveryTimelineSaysInOneMonth() {
    for (Parameter parameter : LAW.parameters()) {
      Timeline[] timelines = LAW.timelines(parameter).toArray(Timeline[]::new);
      boolean objects = hasObjects(parameter);
      for (int month : List.of(FIRST, CalendarMonth.of(2010, 6), LAST)) {
        DatedValues values = DatedValues.of(timelines, month, objects);
        for (int place = 0; place < timelines.length; place++) {
          compare(timelines[place].find(month), values, values.cell(place), objects);
        }
      }
    }
  }

  private static boolean hasObjects(Parameter parameter) {
    return parameter.values().stream()
        .anyMatch(value -> !(value.content() instanceof Content.Number));
  }

  private static void compare(
      ParameterValue expected, DatedValues values, int cell, boolean objects) {
    assertThat(values.oneIfUnknown(cell)).isEqualTo(expected == null ? 1 : 0);
    if (expected != null && objects) {
      assertThat(values.object(cell)).isEqualTo(expected.content().object());
    } else if (expected != null) {
      assertThat(values.number(cell)).isEqualTo(((Content.Number) expected.content()).raw());
    }
  }
}
