package org.openshebao.workbench.branch;

import org.openshebao.base.text.Label;

/// Units of assumptions, in both languages.
public final class Units {

  /// See its text.
  public static final Label SHARE = new Label("share", "比例");

  /// See its text.
  public static final Label RATE_A_YEAR = new Label("a year", "每年");

  /// See its text.
  public static final Label DAYS = new Label("days", "天");

  /// See its text.
  public static final Label MONTHS = new Label("months", "月");

  /// See its text.
  public static final Label YEARS = new Label("years", "年");

  /// See its text.
  public static final Label YUAN = new Label("yuan", "元");

  /// See its text.
  public static final Label YUAN_A_YEAR = new Label("yuan a year", "元/年");

  /// See its text.
  public static final Label YUAN_A_MONTH = new Label("yuan a month", "元/月");

  /// See its text.
  public static final Label NUMBER = new Label("number", "数");

  /// See its text.
  public static final Label A_PERSON_YEAR = new Label("a person and year", "每人每年");

  /// See its text.
  public static final Label ROWS = new Label("list", "列表");

  private Units() {}
}
