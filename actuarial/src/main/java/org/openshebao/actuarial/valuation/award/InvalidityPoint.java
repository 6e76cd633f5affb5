package org.openshebao.actuarial.valuation.award;

import java.util.List;

/// What a person gets who becomes invalid in a year.
///
/// @param pension  a year over the benefit base, by service and index
/// @param years  for how long, by whole years of service from 0; infinite when to retirement
public record InvalidityPoint(AwardGrid pension, List<Double> years) {

  public InvalidityPoint {
    years = List.copyOf(years);
  }
}
