package org.openshebao.countries.china.law;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// The pension scheme to which the months of a career belong, in the order in which histories number them.
public enum PensionScheme implements Code {
  /// The employees' pension, flexible workers included.
  EMPLOYEES("pension of employees", "职工基本养老保险"),
  /// The urban and rural residents' pension.
  RESIDENTS("pension of residents", "城乡居民基本养老保险"),
  /// Years of service before contributions began that count as paid (视同缴费).
  DEEMED("deemed contributions", "视同缴费"),
  /// The public service's own scheme.
  PUBLIC_SERVICE("pension of the public service", "机关事业单位养老保险");

  private final Label label;

  PensionScheme(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }

  /// Whether months of the scheme of this number count towards the employees' pension: those of the public service do since
  /// 人社部规〔2017〕1号, those of residents never do (人社部发〔2014〕17号, art. 3).
  public static boolean countsForEmployees(int scheme) {
    return scheme != RESIDENTS.ordinal();
  }
}
