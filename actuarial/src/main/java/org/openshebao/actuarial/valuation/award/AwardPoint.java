package org.openshebao.actuarial.valuation.award;

/// The schedule of those who retire in one step at one age.
///
/// @param minimumService  years needed
/// @param basic  over the benefit base, by service and index
/// @param transitional  over the benefit base, by years before accounts and index
/// @param account  pension a year for 1 of balance
public record AwardPoint(
    double minimumService, AwardGrid basic, AwardGrid transitional, double account) {}
