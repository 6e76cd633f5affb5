package org.openshebao.actuarial.risk;

import org.openshebao.base.text.Label;

/// What chance moves in a projection. The three of the economy move together: their shocks are made independent in the order
/// in which they stand here, so that inflation is what it is alone, wages what inflation does not say, interest what both do not.
public enum Driver {
  /// The level of mortality.
  MORTALITY(new Label("mortality", "死亡率")),
  /// Total fertility.
  FERTILITY(new Label("fertility", "生育率")),
  /// Net migration.
  MIGRATION(new Label("migration", "迁移")),
  /// Prices.
  INFLATION(new Label("inflation", "通货膨胀")),
  /// Growth of real wages, beyond what inflation explains.
  REAL_WAGES(new Label("real wages", "实际工资")),
  /// Real interest on the reserve, beyond what inflation and wages explain.
  REAL_INTEREST(new Label("real interest", "实际利率"));

  private static final int FIRST_PROCESS = 0x5641_4c00;

  private final Label label;

  Driver(Label label) {
    this.label = label;
  }

  /// As users read it.
  public Label label() {
    return label;
  }

  /// The number of its random process: no other process of a run has it.
  int process() {
    return FIRST_PROCESS + ordinal();
  }
}
