package org.openshebao.statistics.disclosure;

import org.openshebao.base.text.Label;

/// Why a cell must not be published, and how little anybody may find out about it.
///
/// @param rule  in words, without the value of the cell
/// @param above  so far above its value the cell must seem possible
/// @param below  so far below its value the cell must seem possible
public record Sensitivity(Label rule, double above, double below) {}
