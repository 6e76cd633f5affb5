package org.openshebao.statistics.indicator;

import org.openshebao.statistics.inequality.SocietalPovertyLine;

/// Payments for health out of the discretionary budget, as SDG 3.8.2 has counted them since 2025.
///
/// @param line  subtracted from consumption
/// @param above  share of the budget above which payments count
/// @param upTo  share above which they count elsewhere; infinite when all count
public record BudgetShare(SocietalPovertyLine line, double above, double upTo) {}
