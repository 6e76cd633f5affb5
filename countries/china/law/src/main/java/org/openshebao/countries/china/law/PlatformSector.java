package org.openshebao.countries.china.law;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// Sectors in which platform workers are protected against occupational injury, with the two amounts of delivery.
public enum PlatformSector implements Code {
  /// Ride-hailing.
  RIDE_HAILING("ride-hailing", "网约出行"),
  /// Instant delivery, platforms that pay the low amount.
  INSTANT_DELIVERY("instant delivery, low amount", "即时配送（低档）"),
  /// Instant delivery, platforms that pay the high amount.
  INSTANT_DELIVERY_HIGH("instant delivery, high amount", "即时配送（高档）"),
  /// Intra-city freight.
  INTRA_CITY_FREIGHT("intra-city freight", "同城货运"),
  /// Any other sector: outside the protection.
  OTHER("another sector", "其他行业");

  private final Label label;

  PlatformSector(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
