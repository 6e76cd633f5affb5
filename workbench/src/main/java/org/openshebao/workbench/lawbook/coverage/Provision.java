package org.openshebao.workbench.lawbook.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Grade;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;

/// One parameter at a place in a year.
///
/// @param parameter  the parameter
/// @param standing  how it stands
/// @param value  the value; null when none is known
/// @param checked  the day on which somebody last held its document against it; null when it has none or nobody says
public record Provision(
    Parameter parameter,
    Standing standing,
    @Nullable ParameterValue value,
    @Nullable LocalDate checked) {

  /// How well it is known; null when it is not.
  public @Nullable Grade grade() {
    return value == null ? null : value.grade();
  }

  /// Whether somebody has read a document that sets it: recalled and supposed values do not count.
  public boolean isDocumented() {
    return value != null && !value.grade().isRefusedWhenStrict();
  }
}
