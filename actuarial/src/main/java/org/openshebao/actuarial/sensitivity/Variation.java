package org.openshebao.actuarial.sensitivity;

import java.util.function.UnaryOperator;
import org.openshebao.base.text.Label;

/// One assumption, lower and higher, all others as they are.
///
/// @param <I>  the input of a valuation
/// @param id  short and stable: "mortality"
/// @param label  the assumption
/// @param lowLabel  what low means: "−1 point"
/// @param highLabel  what high means
/// @param low  makes it lower
/// @param high  makes it higher
public record Variation<I>(
    String id,
    Label label,
    Label lowLabel,
    Label highLabel,
    UnaryOperator<I> low,
    UnaryOperator<I> high) {}
