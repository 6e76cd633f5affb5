package org.openshebao.standards.finding;

import org.openshebao.base.text.Label;

/// An input that keeps a finding open, and would settle it or bring it closer.
///
/// @param measure  the input; or a group of which a choice has to be made
/// @param doubt  whether a lawyer or a statistician is needed
/// @param reason  why it does not decide: not given, an interval across the limit, or a caution
public record OpenInput(String measure, Doubt doubt, Label reason) {}
