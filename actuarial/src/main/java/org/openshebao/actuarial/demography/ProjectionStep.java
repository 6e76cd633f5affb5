package org.openshebao.actuarial.demography;

/// What a step of a projection gave.
///
/// @param population  at its end
/// @param boys  born in it
/// @param girls  born in it
/// @param deaths  in it, by the age or group reached (or not) at its end; those of infants born in it at 0
/// @param migrants  net, in it
public record ProjectionStep(
    AgeSexCounts population,
    double boys,
    double girls,
    AgeSexCounts deaths,
    AgeSexCounts migrants) {

  /// Boys and girls.
  public double births() {
    return boys + girls;
  }
}
