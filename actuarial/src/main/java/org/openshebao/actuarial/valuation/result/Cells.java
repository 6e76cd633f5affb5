package org.openshebao.actuarial.valuation.result;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.actuarial.valuation.service.ServiceCells;

/// Contributors and dormant persons by age, sex and service of the years asked for.
public final class Cells {

  /// A category in a year.
  public record Snapshot(
      int year, String category, ServiceCells contributors, ServiceCells dormant) {}

  private final List<Snapshot> snapshots = new ArrayList<>();

  /// Keeps a copy.
  public void keep(int year, String category, ServiceCells contributors, ServiceCells dormant) {
    snapshots.add(new Snapshot(year, category, contributors.copy(), dormant.copy()));
  }

  /// In order of years and categories.
  public List<Snapshot> snapshots() {
    return List.copyOf(snapshots);
  }
}
