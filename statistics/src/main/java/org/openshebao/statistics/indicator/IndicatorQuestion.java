package org.openshebao.statistics.indicator;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An indicator that is asked of a sample.
///
/// @param indicator  its id
/// @param on  the day whose definition counts; null for that of the sample, else the latest
/// @param area  of whom; null for all areas of the sample
/// @param ages  the part of the denominator that is asked for; null for all of it
/// @param bindings  variable and the expression over the data that gives it; a variable that is not bound is the data's one of that name
public record IndicatorQuestion(
    String indicator,
    @Nullable LocalDate on,
    @Nullable String area,
    @Nullable AgeRange ages,
    Map<String, String> bindings) {
  public IndicatorQuestion {
    bindings = Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
  }
}
