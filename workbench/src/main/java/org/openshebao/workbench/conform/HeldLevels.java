package org.openshebao.workbench.conform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.source.Grade;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.parts.LawParts;
import org.openshebao.law.reform.Reform;

/// A law whose yearly levels are held beyond their last known date, so that law to come can be tested on levels of today.
///
/// The values added are assumptions, and a result that uses one says so.
final class HeldLevels {

  private HeldLevels() {}

  /// The law with the values of `paths` held at each place; its reforms are laid on again.
  static Law hold(Law law, List<String> paths) {
    LawParts parts = law.parts();
    List<Parameter> parameters = new ArrayList<>();
    for (Parameter parameter : parts.parameters()) {
      parameters.add(paths.contains(parameter.path()) ? held(parameter) : parameter);
    }
    Law held =
        Law.of(
            new LawParts(
                parts.manifest(),
                parts.places(),
                parts.sources(),
                parts.inputs(),
                parameters,
                parts.rules(),
                parts.contentHash()));
    for (Reform reform : law.reforms()) {
      held = held.with(reform);
    }
    return held;
  }

  private static Parameter held(Parameter parameter) {
    Map<String, ParameterValue> last = new LinkedHashMap<>();
    for (ParameterValue value : parameter.values()) {
      if (value.role() == null) {
        last.put(value.place(), value);
      }
    }
    List<ParameterValue> values = new ArrayList<>(parameter.values());
    for (ParameterValue value : last.values()) {
      LocalDate end = value.to();
      if (end != null) {
        values.add(assumed(value, end.plusDays(1)));
      }
    }
    return parameter.withValues(values);
  }

  private static ParameterValue assumed(ParameterValue value, LocalDate from) {
    return new ParameterValue(
        from,
        null,
        value.place(),
        value.content(),
        value.sources(),
        value.article(),
        value.document(),
        value.address(),
        null,
        null,
        "held at the value of " + value.from() + ": an assumption",
        Grade.ASSUMPTION,
        null,
        value.file(),
        value.line());
  }
}
