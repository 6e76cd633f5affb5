package org.openshebao.actuarial.valuation.input;

/// Who works: labour force over population, and the unemployed over the labour force.
///
/// @param participation  by year, sex and age, from 0 to 1
/// @param unemployment  by year, sex and age, from 0 to 1
public record LabourMarket(AgeSexPath participation, AgeSexPath unemployment) {

  public LabourMarket {
    participation.require("Labour force participation", 0, 1);
    unemployment.require("Unemployment", 0, 1);
  }
}
