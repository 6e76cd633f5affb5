package org.openshebao.workbench.backpay;

import java.time.LocalDate;

/// What a notice adds to a month that was paid before it, or takes from it.
///
/// @param day  day of the notice
/// @param fen  the difference that it makes, in fen
public record Settlement(LocalDate day, long fen) {}
